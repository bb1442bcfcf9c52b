import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Act, SeatDeed, Settings } from '#protocol/messages.ts';
import { serve } from '#server/serve.ts';
import { memoryStorage } from '#server/storage/memory.ts';
import { small } from '../fixtures/small.ts';

const RUBRICS = resolve(import.meta.dirname, '../../scenarios/rubrics');
const SETTINGS: Settings = { title: 'Hội trường', locale: 'vi', sides: 'votes', confidence: true, ranking: true, days: 7 };

/** Somebody's browser: it keeps its cookies. */
export interface Browser {
  readonly get: (path: string) => Promise<Response>;
  readonly post: (path: string, body: object) => Promise<Response>;
}

const browserAt = (address: string): Browser => {
  const cookies = new Map<string, string>();
  const ask = async (path: string, init: RequestInit): Promise<Response> => {
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
    const answer = await fetch(`${address}${path}`, { ...init, headers: { 'Content-Type': 'application/json', cookie } });
    for (const set of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = set.split(/[=;]/);
      cookies.set(name, value);
    }
    return answer;
  };
  return { get: (path) => ask(path, {}), post: (path, body) => ask(path, { method: 'POST', body: JSON.stringify(body) }) };
};

/** A server of its own with a workshop in it, and the facilitator's browser. */
export interface Hall {
  readonly code: string;
  /** The workshop's routes. */
  readonly at: string;
  readonly host: Browser;
  readonly stranger: Browser;
  /** Folder of the scenarios that it plays. */
  readonly scenarios: string;
  readonly act: (act: Act) => Promise<void>;
  readonly join: (name: string, team: string) => Promise<{ readonly browser: Browser; readonly seat: string; readonly pass: string }>;
  readonly deed: (browser: Browser, deed: SeatDeed) => Promise<void>;
  readonly close: () => Promise<void>;
}

const folderOfScenarios = (home: string): string => {
  const folder = join(home, 'scenarios');
  mkdirSync(folder);
  cpSync(RUBRICS, join(folder, 'rubrics'), { recursive: true });
  writeFileSync(join(folder, 'small.json'), JSON.stringify(small()));
  return folder;
};

const done = async (what: object, answer: Response): Promise<Record<string, string>> => {
  const body = (await answer.json()) as Record<string, string>;
  if (!answer.ok) throw new Error(`${JSON.stringify(what)} was answered ${answer.status}: ${JSON.stringify(body)}`);
  return body;
};

let number = 0;
const newKey = (): string => `test-key-${(number += 1)}`;

export const openHall = async (change: Partial<Settings> = {}): Promise<Hall> => {
  const home = mkdtempSync(join(tmpdir(), 'on-the-record-hall-'));
  const scenarios = folderOfScenarios(home);
  const { address, close } = await serve({
    port: 0,
    root: home,
    workshops: { scenarios, storage: async () => memoryStorage() },
  });
  const host = browserAt(address);
  const settings = { ...SETTINGS, ...change };
  const { code = '' } = await done(settings, await host.post('/api/workshops', { settings, teams: ['Tổ 1', 'Tổ 2'] }));
  const at = `/api/workshops/${code}`;
  return {
    code,
    at,
    host,
    stranger: browserAt(address),
    scenarios,
    act: async (act) => void (await done(act, await host.post(`${at}/acts`, { key: newKey(), act }))),
    join: async (name, team) => {
      const browser = browserAt(address);
      const { seat = '', pass = '' } = await done({ name }, await browser.post(`${at}/seats`, { key: newKey(), name, team, locale: 'vi' }));
      return { browser, seat, pass };
    },
    deed: async (browser, deed) => void (await done(deed, await browser.post(`${at}/deeds`, { key: newKey(), deed }))),
    close: async () => {
      await close();
      rmSync(home, { recursive: true });
    },
  };
};

interface RubricFile {
  readonly dimensions: { readonly id: string; weight: number }[];
}

/** Changes the hall's rubric in its file, as an author would between two rounds. */
export const changeRubric = ({ scenarios }: Hall, change: (rubric: RubricFile) => void): void => {
  const path = join(scenarios, 'rubrics', 'default.json');
  const rubric = JSON.parse(readFileSync(path, 'utf8')) as RubricFile;
  change(rubric);
  writeFileSync(path, JSON.stringify(rubric));
};
