import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { POLICIES } from '#analysis/simulate/policies.ts';
import { small } from '../fixtures/small.ts';
import { COMMAND, ran, root, shell } from './command.ts';

const home = mkdtempSync(join(tmpdir(), 'on-the-record-'));
afterAll(() => rmSync(home, { recursive: true }));

const file = (name: string, content: string): string => {
  const path = join(home, name);
  writeFileSync(path, content);
  return path;
};
const SMALL = file('small.json', JSON.stringify(small(), null, 2));
const simulated = (...args: readonly string[]) => ran(['simulate', SMALL, '--runs', '60', ...args]);

interface Simulated {
  readonly scenario: string;
  readonly runs: number;
  readonly range: number | null;
  readonly policies: readonly {
    readonly policy: string;
    readonly locale: string;
    readonly plays: number;
    readonly overall: { readonly mean: number; readonly quantiles: object };
    readonly prompts: readonly { readonly prompt: string; readonly met: number; readonly chosen: object; readonly earned: number | null }[];
  }[];
  readonly discrimination: readonly { readonly prompt: string; readonly difference?: number }[];
  readonly findings: readonly { readonly policy: string; readonly locale: string; readonly mean: number; readonly bar: number }[];
}
const jsonOf = async (...args: readonly string[]): Promise<Simulated> => JSON.parse((await simulated(...args, '--json')).out) as Simulated;

describe('simulate', () => {
  it('writes a table that a person can read', async () => {
    const { code, out, err } = await simulated('--policy', 'random,first,longest', '--seed', '3');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const lines = out.split('\n');
    expect(lines[0]).toBe('small: 60 plays each, from seed 3 on; points of 100');
    expect(lines[2]).toMatch(/^policy +language +plays +mean +spread +least +5 % +25 % +50 % +75 % +95 % +most +over random$/);
    expect(lines.slice(3, 9).map((line) => line.split(/ +/).slice(0, 3).join(' '))).toEqual([
      'random – 60',
      'best-next – 60',
      'worst-next – 60',
      'first – 60',
      'longest vi 60',
      'longest en 60',
    ]);
    expect(out).toMatch(/\nA policy that goes by looks may score \d+\.\d: random \d+\.\d and 15 % of the range \d+\.\d\.\n/);
    expect(out).not.toContain('Which prompts tell');
  });

  it('says which prompts tell learners apart, when learners played', async () => {
    const { out } = await simulated('--policy', 'learner-0,learner-100');
    expect(out).toMatch(
      /\nWhich prompts tell skilled learners from unskilled:\nprompt +met +skilled − unskilled +with the rest\n\w+ +\d+ +\+/,
    );
    expect(out).not.toContain('may score');
  });

  it('writes the same as one JSON object', async () => {
    const { policies, findings, discrimination, range, ...head } = await jsonOf('--policy', 'all');
    expect(head).toMatchObject({ scenario: 'small', runs: 60, seed: 1 });
    expect(new Set(policies.map(({ policy }) => policy))).toEqual(new Set(POLICIES.map(({ name }) => name)));
    expect(policies.every(({ plays }) => plays === 60)).toBe(true);
    expect(Object.keys(policies[0]?.prompts[0] ?? {})).toEqual(['prompt', 'met', 'chosen', 'earned']);
    expect(range).toBeGreaterThan(0);
    expect(discrimination.length).toBeGreaterThan(5);
    expect(findings.every(({ mean, bar }) => mean > bar)).toBe(true);
  });

  it('plays the same from the same seed, and otherwise from another', async () => {
    const [one, again, other] = await Promise.all(['1', '1', '2'].map((seed) => simulated('--policy', 'random', '--json', '--seed', seed)));
    expect(again?.out).toBe(one?.out);
    expect(other?.out).not.toBe(one?.out);
  });

  it('reads in one language only, if told so', async () => {
    const { policies } = await jsonOf('--policy', 'longest', '--locale', 'en');
    expect(policies.map(({ policy, locale }) => `${policy} ${locale}`)).toEqual(['random ', 'best-next ', 'worst-next ', 'longest en']);
  });

  it('teaches the bag of words by the scenarios named, never by the one that is played', async () => {
    const bag = async (...args: readonly string[]) => (await jsonOf('--policy', 'bag-of-words', '--locale', 'en', ...args)).policies.at(-1);
    const untaught = await bag('--others', SMALL);
    const chance = (await jsonOf('--policy', 'random')).policies[0];
    expect(untaught?.overall).toEqual(chance?.overall);
    expect((await bag())?.overall).not.toEqual(chance?.overall);
  });

  it('ends with 1 only where it is told to be strict and looks give answers away', async () => {
    const all = await jsonOf('--policy', 'bag-of-words,stem-overlap');
    expect(all.findings.length).toBeGreaterThan(0);
    expect((await simulated('--policy', 'bag-of-words,stem-overlap')).code).toBe(0);
    expect((await simulated('--policy', 'bag-of-words,stem-overlap', '--strict')).code).toBe(1);
    expect((await simulated('--policy', 'longest', '--strict')).code).toBe(0);
  });

  it('stops without a word when nobody reads on', () => {
    const { code, err } = shell(`$SCENARIO simulate ${SMALL} --policy all --runs 5 | head -1`);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});

describe('simulate, used wrongly, ends with 2 and one plain line', () => {
  it.each([
    [['--policy', 'cleverest'], 'There is no policy "cleverest"; there are random, first, last,'],
    [[], 'simulate needs --policy NAME'],
    [['--policy', 'random', '--runs', '0'], '--runs is 1 to 10000000, not 0.'],
    [['--policy', 'random', '--seed', 'x'], '--seed takes a whole number, not "x".'],
    [['--policy', 'random', '--locale', 'fr'], '--locale is vi or en, not "fr".'],
    [['--policy', 'bag-of-words', '--others', join(home, 'nothing.json')], 'there is no such file'],
  ] as const)('%j', async (args, said) => {
    const { code, out, err } = await ran(['simulate', SMALL, ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.split('\n')[0]).toContain(said);
    expect(err).not.toMatch(/ {4}at /);
  });
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
}

/** Starts the command and presses Ctrl-C after a while; again later, where it had not yet begun and so just died. */
const interrupted = async (args: readonly string[], wait = 1500): Promise<Ended> => {
  const [node = '', ...rest] = COMMAND;
  const child = spawn(node, [...rest, ...args], { cwd: root });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  const timer = setTimeout(() => child.kill('SIGINT'), wait);
  const code = await new Promise<number | null>((done) => void child.on('close', done));
  clearTimeout(timer);
  return code === null && wait < 20_000 ? interrupted(args, wait * 2) : { code, out };
};

describe('Ctrl-C', () => {
  it('ends a simulation with what has been played', async () => {
    const { code, out } = await interrupted(['simulate', SMALL, '--policy', 'random', '--runs', '10000000', '--json']);
    expect(code).toBe(130);
    const { policies } = JSON.parse(out) as Simulated;
    expect(policies).toHaveLength(1);
    expect(policies[0]?.plays).toBeLessThan(10_000_000);
  });
});
