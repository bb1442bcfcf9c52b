import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { verify } from '#cli/verify.ts';
import type { SeatDeed } from '#protocol/messages.ts';
import { recordOf, scoresOf, type WorkshopRecord } from '#protocol/report/record.ts';
import { scriptFrom } from '#protocol/report/source.ts';
import type { Entry } from '#protocol/workshop/entry.ts';
import { take } from '#protocol/workshop/take.ts';
import { found, type Founding } from '#protocol/workshop/workshop.ts';
import { small } from '../fixtures/small.ts';
import { called } from './called.ts';
import { ran } from './command.ts';

const home = mkdtempSync(join(tmpdir(), 'on-the-record-verify-'));
afterAll(() => rmSync(home, { recursive: true }));

const RUBRIC = resolve(import.meta.dirname, '../../scenarios/rubrics/default.json');
const SOURCE = { scenario: JSON.stringify(small()), rubric: readFileSync(RUBRIC, 'utf8') };
const SCRIPT = scriptFrom(SOURCE) ?? expect.fail('The small scenario did not come through the door.');
const { hash, version } = SCRIPT.scenario;

const FOUNDING: Founding = {
  code: 'TESTROOM',
  settings: { title: 'Hội trường', locale: 'vi', sides: 'votes', confidence: true, ranking: true, days: 7 },
  teams: ['Tổ 1', 'Tổ 2'],
};

const vote = (answer: string): SeatDeed => ({ type: 'vote', round: 0, put: 0, again: false, answer, sure: true });
const say = (number: number, block: string): SeatDeed => ({ type: 'move', round: 1, number, move: { type: 'say', block } });
const seat = (id: string, team: string) => ({ type: 'join', seat: id, name: id, team, locale: 'vi', pass: `hash of ${id}` }) as const;
const start = (mode: 'paced' | 'race') => ({ type: 'start_round', scenario: 'small', version, hash, seed: 3, mode }) as const;

/** A join that came twice, two rounds, one deed that came too late. */
const DEEDS: readonly (readonly [by: string, doing: Entry['doing'], key?: string])[] = [
  ['door', seat('an', 't1'), 'secret of An'],
  ['door', seat('an again', 't1'), 'secret of An'],
  ['door', seat('binh', 't2')],
  ['host', start('paced')],
  ['host', { type: 'open', seconds: 60 }],
  ['an', vote('care+image')],
  ['binh', vote('image+calm')],
  ['host', { type: 'close' }],
  ['host', { type: 'reveal' }],
  ['host', { type: 'end_round' }],
  ['host', start('race')],
  ['an', say(0, 'care')],
  ['an', say(1, 'boil')],
  ['host', { type: 'end' }],
  ['binh', say(0, 'care')],
];

const ENTRIES = DEEDS.map(([by, doing, key], index): Entry => ({ at: 1000 * (index + 1), by, key: key ?? `key-${index}`, doing }));

const scores = () => {
  const workshop = found(FOUNDING);
  for (const entry of ENTRIES) take(workshop, entry, () => SCRIPT);
  return scoresOf(workshop);
};
const RECORD = recordOf(FOUNDING, ENTRIES, { [hash]: SOURCE }, scores());

type Loose = { -readonly [Key in keyof WorkshopRecord]: WorkshopRecord[Key] };

/** The record with something changed in it, as a file. */
const fileWith = (change: (record: Loose) => void = () => undefined): string => {
  const record = structuredClone(RECORD) as Loose;
  change(record);
  return file(JSON.stringify(record));
};
let files = 0;
const file = (text: string): string => {
  const path = join(home, `record-${(files += 1)}.json`);
  writeFileSync(path, text);
  return path;
};

/** The rubric with ten points taken from one dimension and given to another. */
const WEIGHED_ANEW = ((): string => {
  const rubric = JSON.parse(SOURCE.rubric) as { readonly dimensions: { readonly id: string; weight: number }[] };
  for (const one of rubric.dimensions) one.weight += one.id === 'EMP' ? 10 : one.id === 'TRU' ? -10 : 0;
  return JSON.stringify(rubric);
})();

const answered = (record: Loose, answer: string): void => {
  record.entries = record.entries.map((entry) =>
    entry.by === 'an' && entry.doing.type === 'vote' ? { ...entry, doing: vote(answer) } : entry,
  );
};

describe('verify', () => {
  it('says in one line that every score agrees', async () => {
    expect(await called(verify, [fileWith()])).toEqual({
      code: 0,
      out: 'TESTROOM: every score agrees with what was done (2 rounds, 2 sides, 15 entries).\n',
      err: '',
    });
  });

  it('reads a record that an editor has saved with a byte order mark', async () => {
    expect(await called(verify, [file(`\uFEFF${JSON.stringify(RECORD)}`)])).toMatchObject({ code: 0 });
  });

  it('lists a score that was changed', async () => {
    const path = fileWith((record) => {
      const overall = { ...record.scores.overall, t2: { overall: 99_000, dimensions: {} } };
      record.scores = { ...record.scores, overall };
    });
    const { code, out } = await called(verify, [path]);
    expect(code).toBe(1);
    expect(out.split('\n')[0]).toMatch(/^\d+ differences in TESTROOM \(2 rounds, 2 sides, 15 entries\):$/);
    expect(out).toContain(`overall, t2: 99000 recorded, ${RECORD.scores.overall['t2']?.overall} worked out\n`);
    expect(out).not.toContain('t1');
  });

  it('lists what an answer that was changed would have brought', async () => {
    const { code, out } = await called(verify, [fileWith((record) => answered(record, 'image+calm'))]);
    const [, first] = out.split('\n');
    expect(code).toBe(1);
    expect(first).toBe(`round 1, t1: ${RECORD.scores.rounds[0]?.['t1']?.overall} recorded, 0 worked out`);
  });

  it.each<readonly [string, (record: Loose) => void, string]>([
    ['an answer that was taken out', (r) => void (r.entries = r.entries.filter(({ by }) => by !== 'an')), 'round 1, t1: '],
    ['a round that was taken out', (r) => void (r.entries = r.entries.slice(0, 10)), 'rounds: 2 recorded, 1 worked out'],
    [
      'a side that was taken out',
      (r) => void (r.entries = r.entries.filter(({ key }) => key !== 'join-2')),
      'round 1, t2: recorded, but it was not there',
    ],
    ['a scenario that is missing', (r) => void (r.scripts = {}), 'rounds: 2 recorded, 0 worked out'],
    [
      'a scenario with another text',
      (r) =>
        void (r.scripts = {
          [hash]: { ...SOURCE, scenario: SOURCE.scenario.replace('Boil water until Friday', 'Boil water until Monday') },
        }),
      `scenario ${hash}: its text is not the one that was played`,
    ],
    [
      'a scenario that the door refuses',
      (r) => void (r.scripts = { [hash]: { ...SOURCE, scenario: '{}' } }),
      `scenario ${hash}: it no longer comes through the door`,
    ],
    [
      'a rubric with other weights',
      (r) => void (r.scripts = { [hash]: { ...SOURCE, rubric: WEIGHED_ANEW } }),
      `round 1, t1: ${RECORD.scores.rounds[0]?.['t1']?.overall} recorded, `,
    ],
  ])('notices %s', async (_, change, said) => {
    const { code, out } = await called(verify, [fileWith(change)]);
    expect(code).toBe(1);
    expect(out).toContain(said);
  });

  it.each([
    ['{"format": 1', 'is not JSON; the file may be cut off.'],
    ['', 'is not JSON; the file may be cut off.'],
    ['[]', 'is not the record of a workshop.'],
    [JSON.stringify(small()), 'is not the record of a workshop.'],
    [JSON.stringify({ ...RECORD, format: 2 }), 'was written by another version of the game'],
    [JSON.stringify({ ...RECORD, protocol: 99 }), 'was written by another version of the game'],
    [JSON.stringify({ ...RECORD, rules: 99 }), 'was scored by version 99 of the rules; this is version 1'],
    [JSON.stringify({ ...RECORD, scores: {} }), 'is damaged: what it holds at scores.rounds is not'],
    [
      JSON.stringify({ ...RECORD, entries: [{ ...ENTRIES[3], doing: { type: 'bribe' } }] }),
      'is damaged: what it holds at entries.0.doing is not',
    ],
    [JSON.stringify({ ...RECORD, entries: ENTRIES }), 'is damaged: what it holds at entries.0.doing is not'],
  ])('has one clear line for a file that is no record, or a broken one: %.40s', async (text, said) => {
    const { code, out, err } = await ran(['verify', file(text)]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('has one clear line for a file that is not there', async () => {
    expect(await ran(['verify', join(home, 'none.json')])).toMatchObject({
      code: 2,
      err: expect.stringContaining('there is no such file') as string,
    });
  });
});

describe('a record', () => {
  it('holds neither a pass nor the key from which one is made, and still knows a join that came twice', () => {
    const text = JSON.stringify(RECORD);
    expect(text).not.toMatch(/hash of|secret of/);
    expect(RECORD.entries.slice(0, 3).map(({ key }) => key)).toEqual(['join-1', 'join-1', 'join-2']);
  });

  it('holds each score in thousandths', () => {
    expect(RECORD.scores.rounds[0]?.['t2']?.overall).toBeGreaterThanOrEqual(0);
    expect(RECORD.scores.rounds[1]?.['t2']).toBeNull();
  });
});
