import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { play } from '#cli/play.ts';
import { report } from '#cli/report.ts';
import { RULES_VERSION } from '#engine/play-log.ts';
import { begin, legalMoves, step } from '#engine/play.ts';
import type { Move, Session } from '#engine/session.ts';
import { smallScript } from '../fixtures/scripts.ts';
import { small } from '../fixtures/small.ts';
import { called } from './called.ts';

const home = mkdtempSync(join(tmpdir(), 'on-the-record-report-'));
afterAll(() => rmSync(home, { recursive: true }));

const file = (name: string, value: unknown): string => {
  const path = join(home, name);
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
};
const SCRIPT = smallScript();
const SMALL = file('small.json', small());

/** A play in which the legal move of a given place is made each time. */
const logOf = (seed: number, place: number): object => {
  const moves: Move[] = [];
  let session: Session = begin(SCRIPT, seed);
  while (!session.ended) {
    const legal = legalMoves(SCRIPT, session).filter(({ type }) => type !== 'fall_silent');
    const move = legal[place % legal.length];
    const next = move ? step(SCRIPT, session, move) : 'nothing_asked';
    if (!move || typeof next === 'string') throw new Error(`Seed ${seed} cannot be played on: ${String(next)}.`);
    moves.push(move);
    session = next;
  }
  return { format: 1, rules: RULES_VERSION, scenario: 'small', version: '1.0.0', hash: SCRIPT.scenario.hash, seed, pace: 100, moves };
};
const folder = join(home, 'logs');
mkdirSync(folder);
file('logs/a.json', logOf(1, 0));
file('logs/b.json', [logOf(2, 1), logOf(3, 2), { moves: [] }]);
file('logs/notes.txt', 'No log at all.');

it('a play of the terminal is kept as a log that the statistics take', async () => {
  const path = join(home, 'kept.json');
  expect((await called(play, [SMALL, '--seed', '4', '--log', path])).code).toBe(0);
  const { code, out } = await called(report, [path, '--scenario', SMALL]);
  expect([code, out.includes('1 play')]).toEqual([0, true]);
});

describe('report', () => {
  it('writes a table that a trainer can read, from folders, files and lists', async () => {
    const { code, out } = await called(report, [folder, SMALL, '--scenario', SMALL]);
    expect(code).toBe(0);
    expect(out.replaceAll(home, '~').split('\n').slice(0, 5)).toEqual([
      'Burst main (small 1.0.0, ~/small.json)',
      '3 plays counted, 2 logs not',
      '  ~/logs/b.json[2]: it is not a play log',
      '  ~/small.json: it is not a play log',
      expect.stringMatching(/^overall {3}mean \d+\.\d, standard deviation \d+\.\d$/) as string,
    ]);
    expect(out).toContain('provisional: figures of single prompts are unsteady below 200 plays\n');
    expect(out).toMatch(/\nprompt +n +difficulty +item–rest +upper–lower\nwords +3 +\d\.\d\d/);
    expect(out).toMatch(/\nsafe +\d .*\n( {2}(sure|boil|dodge) .*\n){3}/);
  });

  it('writes the same as one JSON object', async () => {
    const { out } = await called(report, [folder, '--scenario', SMALL, '--json']);
    expect(JSON.parse(out)).toMatchObject({
      scenario: 'small',
      plays: 3,
      provisional: true,
      languages: 'not available',
      learning: 'not available',
    });
  });

  it('works with a single log', async () => {
    const { code, out } = await called(report, [join(folder, 'a.json'), '--scenario', SMALL]);
    expect(code).toBe(0);
    expect(out).toContain('1 play counted, 0 logs not\n');
  });

  it.each([
    [['x.json'], 'report needs --scenario FILE.'],
    [[], 'report needs play logs: files, or folders of them.'],
    [[join(home, 'none.json'), '--scenario', SMALL], 'there is no such file'],
    [[folder, '--scenario', folder], 'it is a directory'],
  ])('refuses in one line: %j', async (args, said) => {
    const { code, out, err } = await called(report, args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
  });
});
