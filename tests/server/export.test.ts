import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCsv, type Cells } from '#analysis/csv.ts';
import { report as reportCommand } from '#cli/report.ts';
import { verify } from '#cli/verify.ts';
import type { PlayLog } from '#engine/play-log.ts';
import type { WorkshopRecord } from '#protocol/report/record.ts';
import type { WorkshopReport } from '#protocol/report/report.ts';
import { called } from '../cli/called.ts';
import { changeRubric, openHall, type Browser, type Hall } from './hall.ts';

/** The library by which the workbook is written brings this one along. */
const { unzipSync, strFromU8 } = createRequire(import.meta.resolve('write-excel-file/node'))('fflate') as {
  readonly unzipSync: (zip: Uint8Array) => Readonly<Record<string, Uint8Array>>;
  readonly strFromU8: (bytes: Uint8Array) => string;
};

const home = mkdtempSync(join(tmpdir(), 'on-the-record-export-'));
const EVIL = '=HYPERLINK("x")';

let hall: Hall;
let participant: Browser;
const passes: string[] = [];

const sit = async (name: string, team: string): Promise<Browser> => {
  const { browser, pass } = await hall.join(name, team);
  passes.push(pass);
  return browser;
};

/** Two teams answer together, then one of them begins to play by itself. */
const aWorkshop = async (): Promise<void> => {
  const [an, evil] = [await sit('An', 't1'), await sit(EVIL, 't2')];
  participant = an;
  await hall.act({ type: 'start_round', scenario: 'small', mode: 'paced' });
  await hall.act({ type: 'open', seconds: 60 });
  await hall.deed(an, { type: 'vote', round: 0, put: 0, again: false, answer: 'care+boil', sure: true });
  await hall.deed(evil, { type: 'vote', round: 0, put: 0, again: false, answer: 'image+calm', sure: true });
  await hall.act({ type: 'close' });
  await hall.act({ type: 'reveal' });
  await hall.act({ type: 'next' });
  await hall.act({ type: 'end_round' });
  await hall.act({ type: 'start_round', scenario: 'small', mode: 'race' });
  await hall.deed(an, { type: 'move', round: 1, number: 0, move: { type: 'say', block: 'care' } });
  await hall.act({ type: 'end' });
};

const taken = async (file: string, query = ''): Promise<Response> => hall.host.get(`${hall.at}/export/${file}${query}`);

const verified = async (text: string) => {
  const path = join(home, 'record.json');
  writeFileSync(path, text);
  return called(verify, [path]);
};

beforeAll(async () => {
  hall = await openHall();
  await aWorkshop();
});
afterAll(async () => {
  await hall.close();
  rmSync(home, { recursive: true });
});

const FILES = ['answers.csv', 'workbook.xlsx', 'report.json', 'logs.json', 'record.json'];

describe.each(FILES)('%s', (file) => {
  it('is a file with the code and the day in its name, which nobody on the way keeps', async () => {
    const { status, headers } = await taken(file);
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toMatch(
      new RegExp(`^attachment; filename="hop-bao-${hall.code}-\\d{4}-\\d\\d-\\d\\d-${file.replace('.', '\\.')}"$`),
    );
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('is for the facilitator only', async () => {
    for (const other of [participant, hall.stranger]) {
      const answer = await other.get(`${hall.at}/export/${file}`);
      expect(answer.status).toBe(403);
      expect(await answer.json()).toEqual({ done: false, why: 'not_the_host' });
    }
  });

  it('holds nothing by which a seat could be taken', async () => {
    const text = Buffer.from(await (await taken(file)).arrayBuffer()).toString('latin1');
    for (const pass of passes) expect(text).not.toContain(pass);
  });
});

const cellsIn = (text: string): Cells => {
  const cells = readCsv(text);
  if ('what' in cells) throw new Error(cells.what);
  return cells;
};

describe('the answers', () => {
  it('are a row each, in the language asked for', async () => {
    const [head, ...rows] = cellsIn(await (await taken('answers.csv', '?lang=en')).text());
    expect(head?.slice(0, 7)).toEqual(['Round', 'Mode', 'Scenario', 'No.', 'Question', 'Team or person', 'Person']);
    const together = rows.filter(([round]) => round === '1');
    expect(together.map((row) => [row[5], row[6], row[7], row[9], row[10], row[11]])).toEqual([
      ['Tổ 1', 'An', 'care+boil', 'yes', 'first', 'yes'],
      ['Tổ 2', EVIL, 'image+calm', 'yes', 'first', 'yes'],
    ]);
  });

  it('are in the workshop’s language where none is asked for', async () => {
    const [head] = cellsIn(await (await taken('answers.csv')).text());
    expect(head?.[0]).toBe('Vòng');
  });

  it('hold no cell that a spreadsheet would run', async () => {
    expect(await (await taken('answers.csv')).text()).toContain(`"'=HYPERLINK(""x"")"`);
  });
});

const workbook = async (lang: string): Promise<Readonly<Record<string, string>>> => {
  const bytes = new Uint8Array(await (await taken('workbook.xlsx', `?lang=${lang}`)).arrayBuffer());
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
};

describe('the workbook', () => {
  it.each([
    ['vi', ['Bảng điểm', 'Câu hỏi', 'Câu trả lời', 'Chuẩn']],
    ['en', ['Scoreboard', 'Questions', 'Answers', 'Practices']],
  ])('has its four sheets by name (%s)', async (lang, names) => {
    const { 'xl/workbook.xml': sheets = '' } = await workbook(lang);
    expect([...sheets.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name)).toEqual(names);
  });

  it('holds the scores as numbers and every text as text', async () => {
    const files = await workbook('en');
    const report = (await (await taken('report.json')).json()) as WorkshopReport;
    expect(files['xl/worksheets/sheet1.xml']).toContain(`<v>${(report.board[0]?.overall ?? 0) / 1000}</v>`);
    expect(Object.values(files).join('')).toContain('=HYPERLINK(');
    expect(Object.values(files).join('')).not.toContain('<f>');
  });
});

describe('the report', () => {
  it('says what the room did', async () => {
    const report = (await (await taken('report.json')).json()) as WorkshopReport;
    expect(report).toMatchObject({ code: hall.code, title: 'Hội trường', people: 2, over: true });
    expect(report.rounds[0]?.prompts[0]?.choices.map(({ answer, votes }) => [answer, votes])).toEqual([
      ['care+boil', 1],
      ['image+calm', 1],
    ]);
  });
});

describe('the play logs', () => {
  it('are read by the command that reports on plays', async () => {
    const text = await (await taken('logs.json')).text();
    const path = join(home, 'logs.json');
    writeFileSync(path, text);
    expect((JSON.parse(text) as readonly PlayLog[]).map(({ scenario }) => scenario)).toEqual(['small', 'small']);
    const { out } = await called(reportCommand, [path, '--scenario', join(hall.scenarios, 'small.json')]);
    expect(out, 'the room left its play before the end').toContain('1 play counted, 1 log not\n');
  });
});

describe('the whole record', () => {
  it('agrees with itself', async () => {
    const { code, out } = await verified(await (await taken('record.json')).text());
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(
        new RegExp(`^${hall.code}: every score agrees with what was done \\(2 rounds, 2 sides, \\d+ entries\\)\\.\n$`),
      ),
    });
  });

  it('holds neither the hash of a pass, nor a key from which one is made, nor the facilitator’s', async () => {
    const text = await (await taken('record.json')).text();
    const { entries, founding } = JSON.parse(text) as WorkshopRecord;
    const joins = entries.filter(({ doing }) => doing.type === 'join');
    expect(joins.map(({ key, doing }) => [key, doing.type === 'join' && doing.pass])).toEqual([
      ['join-1', ''],
      ['join-2', ''],
    ]);
    expect(Object.keys(founding)).toEqual(['code', 'settings', 'teams']);
  });

  it('agrees with itself where a rubric was changed between two rounds of a scenario', async () => {
    const other = await openHall();
    const { browser } = await other.join('An', 't1');
    const round = async (number: number): Promise<void> => {
      await other.act({ type: 'start_round', scenario: 'small', mode: 'paced' });
      await other.act({ type: 'open', seconds: 0 });
      await other.deed(browser, { type: 'vote', round: number, put: 0, again: false, answer: 'care+image' });
      await other.act({ type: 'close' });
      await other.act({ type: 'reveal' });
      await other.act({ type: 'end_round' });
    };
    await round(0);
    changeRubric(other, ({ dimensions }) => {
      for (const one of dimensions) one.weight += one.id === 'EMP' ? 10 : one.id === 'TRU' ? -10 : 0;
    });
    await round(1);
    const record = await (await other.host.get(`${other.at}/export/record.json`)).text();
    await other.close();
    expect(await verified(record)).toMatchObject({ code: 0, out: expect.stringContaining('2 rounds') as string });
  });
});
