import { describe, expect, it } from 'vitest';
import { statisticsOf } from '#analysis/statistics/items.ts';
import type { CountedPlay } from '#analysis/statistics/plays.ts';
import { statisticsOfLogs } from '#analysis/statistics/report.ts';
import { finish } from '#analysis/work.ts';
import { RULES_VERSION, type PlayLog } from '#engine/play-log.ts';
import { play } from '../../fixtures/playing.ts';
import { promptIn, smallWith } from '../../fixtures/scripts.ts';
import { small } from '../../fixtures/small.ts';

const SMALL = smallWith();
const REPAIR = promptIn(small(), 'repair');

/** A play that met two prompts: `repair`, of which `tonight` is worth all and `soon` nothing, and another. */
const met = (response: string, other: number, overall: number): CountedPlay => ({
  overall: overall * 1000,
  answers: new Map([
    ['repair', { prompt: 'repair', response, silent: false, worth: response === 'tonight' ? 100_000 : 0, dimensions: new Map() }],
    ['other', { prompt: 'other', response: null, silent: false, worth: other * 1000, dimensions: new Map() }],
  ]),
});

describe('statistics of a prompt', () => {
  it('of four plays, reckoned by hand', () => {
    const plays = [met('tonight', 80, 90), met('tonight', 60, 80), met('soon', 70, 35), met('soon', 20, 10)];
    expect(statisticsOf(SMALL, REPAIR, plays)).toEqual({
      prompt: 'repair',
      n: 4,
      difficulty: 500,
      discrimination: 549, // 2500 ÷ √(10 000 × 2075)
      upperLower: 1000,
      responses: [
        { id: 'tonight', worth: 1000, chosen: 2, share: 500, rest: 700 },
        { id: 'soon', worth: 0, chosen: 2, share: 500, rest: 450 },
      ],
      inversions: [],
      provisional: true,
      flags: [],
    });
  });

  it('of one play say what they can', () => {
    expect(statisticsOf(SMALL, REPAIR, [met('tonight', 80, 90)])).toMatchObject({
      n: 1,
      difficulty: 1000,
      discrimination: null,
      upperLower: null,
      flags: ['too-easy'],
      provisional: true,
    });
  });

  it('doubt the key where those who chose the better answer did worse elsewhere', () => {
    const plays = [met('tonight', 20, 50), met('tonight', 30, 60), met('soon', 70, 35), met('soon', 80, 40)];
    expect(statisticsOf(SMALL, REPAIR, plays)).toMatchObject({ inversions: [['tonight', 'soon']], flags: ['key-in-doubt', 'inversion'] });
  });

  it.each([
    ['nineteen plays, none of which chose one answer', 19, []],
    ['twenty such plays', 20, ['unused-response']],
  ])('miss an answer after %s', (_, n, flags) => {
    const plays = Array.from({ length: n }, (__, index) => met('tonight', index, 50));
    expect(statisticsOf(SMALL, REPAIR, plays)?.flags).toEqual(['too-easy', ...flags]);
  });

  it('are steady at two hundred plays, and not there for a prompt that no play met', () => {
    const plays = Array.from({ length: 200 }, (_, index) => met(index % 2 === 0 ? 'tonight' : 'soon', index % 7, index % 50));
    expect(statisticsOf(SMALL, REPAIR, plays)?.provisional).toBe(false);
    expect(statisticsOf(SMALL, promptIn(small(), 'names'), plays)).toBeUndefined();
  });
});

const log = (moves: PlayLog['moves'], change: Partial<PlayLog> = {}): PlayLog => ({
  format: 1,
  rules: RULES_VERSION,
  scenario: 'small',
  version: '1.0.0',
  hash: SMALL.scenario.hash,
  seed: 1,
  pace: 100,
  moves,
  ...change,
});
const WHOLE = ['+care', '+boil', 'release', 'sam', '=boil', 'lan', '=tonight', 'sam', '=inquiry', '=now', '=map'];

describe('statistics of play logs', () => {
  const whole = log(play(SMALL, WHOLE).moves);
  const over = (...logs: readonly (PlayLog | 'not_a_play_log')[]) =>
    finish(
      statisticsOfLogs(
        SMALL,
        logs.map((one, index) => ({ name: `log ${index}`, log: one })),
      ),
    );

  it('count a play that was played to its end', () => {
    const { plays, refused, overall, items, unmet } = over(whole);
    expect({ plays, refused, unmet }).toEqual({ plays: 1, refused: [], unmet: ['names'] });
    expect(items.map(({ prompt, difficulty }) => `${prompt} ${difficulty}`)).toEqual([
      'words 1000',
      'safe 1000',
      'repair 1000',
      'blame 1000',
      'release 1000',
      'lesson 1000',
    ]);
    expect(overall).toMatchObject({ deviation: null, least: overall?.mean, most: overall?.mean });
  });

  it('list every log that does not count, with the reason', () => {
    const others = [
      'not_a_play_log' as const,
      log([], { rules: RULES_VERSION + 1 }),
      log([], { scenario: 'large' }),
      log([], { hash: '0'.repeat(64) }),
      log([{ type: 'call', key: 'nobody' }]),
      log(whole.moves.slice(0, -1)),
    ];
    expect(over(...others).refused.map(({ name, why }) => `${name}: ${why}`)).toEqual([
      'log 0: not_a_play_log',
      'log 1: other_rules',
      'log 2: other_scenario',
      'log 3: other_version',
      'log 4: does_not_fit',
      'log 5: unfinished',
    ]);
  });

  it('stopped early report on what was replayed', () => {
    const work = statisticsOfLogs(
      SMALL,
      [whole, whole, whole].map((one) => ({ name: '', log: one })),
    );
    expect(work.next()).toEqual({ done: false, value: { done: 1, of: 3 } });
    expect(work.next(true)).toMatchObject({ done: true, value: { plays: 1 } });
  });
});
