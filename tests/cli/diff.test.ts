import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { diff } from '#cli/diff.ts';
import { RULES_VERSION } from '#engine/play-log.ts';
import { smallScript } from '../fixtures/scripts.ts';
import { small } from '../fixtures/small.ts';
import { called } from './called.ts';

const home = mkdtempSync(join(tmpdir(), 'on-the-record-diff-'));
afterAll(() => rmSync(home, { recursive: true }));

const file = (name: string, value: object): string => {
  const path = join(home, name);
  writeFileSync(path, JSON.stringify(value));
  return path;
};
const OLD = file('old.json', small());
const NEW = file('new.json', { ...small(), version: '1.0.1', title: { vi: 'Burst main', en: 'A burst main' } });
const log = { format: 1, rules: RULES_VERSION, scenario: 'small', version: '1.0.0', hash: smallScript().scenario.hash, seed: 1, pace: 100 };
const LOG = file('log.json', {
  ...log,
  moves: [
    { type: 'say', block: 'care' },
    { type: 'say', block: 'nothing' },
  ],
});

describe('diff', () => {
  it('ends with 0 where a player meets the same', async () => {
    expect(await called(diff, [OLD, OLD])).toEqual({
      code: 0,
      out: 'The same for a player.\nOld play logs replay: the content has the same hash.\n',
      err: '',
    });
  });

  it('says what differs and what becomes of old plays, and ends with 1', async () => {
    const { code, out } = await called(diff, [OLD, NEW, '--logs', LOG, OLD]);
    expect(code).toBe(1);
    expect(out.replaceAll(home, '~').split('\n')).toEqual([
      '2 differences:',
      '~ file  version: 1.0.0 → 1.0.1',
      '~ file  words (en, translation only): title',
      '    en - Burst main',
      '       + A burst main',
      'Old play logs do not replay: the content has another hash, and a log names the one it was played on. No change touches the course of a play, so old moves would still be accepted.',
      '~/log.json: stops fitting at move 2 of 2: no_such_block at words',
      '~/old.json: is not a play log',
      '',
    ]);
  });

  it('writes the same as one JSON object', async () => {
    const { out } = await called(diff, [OLD, NEW, '--json', '--logs', LOG]);
    expect(JSON.parse(out)).toMatchObject({
      same: false,
      replays: 'same',
      changes: [
        { sort: 'changed', keys: ['version'] },
        { sort: 'reworded', locales: ['en'] },
      ],
      logs: [{ name: LOG, fit: { made: 1, moves: 2, refused: 'no_such_block' } }],
    });
  });

  it.each([
    [[OLD], 'diff needs two scenario files.'],
    [[OLD, NEW, LOG], 'diff takes two scenario files; play logs come after --logs.'],
    [[OLD, NEW, '--logs'], '--logs needs play logs: files, or folders of them.'],
    [[OLD, join(home, 'none.json')], 'there is no such file'],
    [[OLD, LOG], '"lint" lists them'],
  ])('refuses in one line: %j', async (args, said) => {
    const { code, out, err } = await called(diff, args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
  });
});
