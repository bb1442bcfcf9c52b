import { describe, expect, it } from 'vitest';
import { step } from '#engine/play.ts';
import { overallFrom, tallyOfItems } from '#engine/scoring/tally.ts';
import { MODES } from '#protocol/messages.ts';
import { answersTo, itemOf, movesFor } from '#protocol/workshop/answer.ts';
import { boardOf } from '#protocol/workshop/board.ts';
import type { Entry } from '#protocol/workshop/entry.ts';
import { agreedBy } from '#protocol/workshop/poll.ts';
import { bestOf, judgedPuts, roundScore } from '#protocol/workshop/score.ts';
import { sidesOf, type PacedRound, type Workshop } from '#protocol/workshop/workshop.ts';
import { dieFor, type Die } from '../fixtures/die.ts';
import { allScripts } from '../fixtures/scripts.ts';
import { playAtRandom, replayed } from './plays.ts';
import { allViews } from './views.ts';

const scripts = [...allScripts()];
const SEEDS = [1, 2];
const LINES = 220;

const pacedRounds = ({ rounds }: Workshop): readonly PacedRound[] => rounds.filter((round) => round.mode === 'paced');

/** The score of a side's own answers, counted up without the workshop. */
const recounted = ({ script, puts }: PacedRound, side: string): number => {
  const items = puts
    .filter(({ judged }) => judged)
    .map(({ ask, stage, first }) => itemOf(script, ask, stage, first === null ? null : agreedBy(first, side)));
  return overallFrom(script, tallyOfItems(script, items));
};

/** The log as it is where a bad network brings lines again: each copy anywhere after the first. */
const withCopies = (log: readonly Entry[], die: Die): readonly Entry[] =>
  log.flatMap((entry, index) => {
    const again = Array.from({ length: die.below(3) }, () => die.pick(log.slice(0, index + 1)));
    return [entry, ...again.map((copy) => ({ ...copy, at: entry.at }))];
  });

describe.each(scripts)('a workshop with %s', (_, script) => {
  it.each(MODES)('played again from its log is as it was played: %s', (mode) => {
    for (const seed of SEEDS) {
      const { founding, log, workshop } = playAtRandom(script, mode, seed, LINES);
      expect(workshop.rounds.length, `seed ${seed}`).toBeGreaterThan(0);
      expect(allViews(replayed(founding, JSON.parse(JSON.stringify(log)), script)), `seed ${seed}`).toEqual(allViews(workshop));
    }
  });

  it.each(MODES)('is none the other for lines that come again later, in any order: %s', (mode) => {
    for (const seed of SEEDS) {
      const { founding, log, workshop } = playAtRandom(script, mode, seed, LINES);
      expect(allViews(replayed(founding, withCopies(log, dieFor(seed, 'copies')), script)), `seed ${seed}`).toEqual(allViews(workshop));
    }
  });

  it('scores each side by its own answers, and none above the best line', () => {
    let judged = 0;
    for (const seed of SEEDS) {
      const { workshop } = playAtRandom(script, 'paced', seed, LINES);
      for (const round of pacedRounds(workshop).filter((one) => judgedPuts(one).length > 0)) {
        judged += judgedPuts(round).length;
        for (const side of sidesOf(workshop)) {
          expect(roundScore(round, side)?.overall, `seed ${seed}`).toBe(recounted(round, side));
          expect(bestOf(round), `seed ${seed}`).toBeGreaterThanOrEqual(recounted(round, side));
        }
      }
    }
    expect(judged).toBeGreaterThan(SEEDS.length);
  });

  it('gives places by score, in one order', () => {
    const { workshop } = playAtRandom(script, 'paced', 4, LINES);
    const board = boardOf(workshop);
    for (const [index, { place, overall }] of board.entries()) {
      const above = board.filter((other) => other.overall > overall).length;
      expect([place, board[index - 1]?.overall ?? Infinity]).toEqual([above + 1, Math.max(overall, board[index - 1]?.overall ?? Infinity)]);
    }
    expect(board.map(({ side }) => side).toSorted()).toEqual([...sidesOf(workshop)].toSorted());
  });

  it('can go on after every answer that may be given', () => {
    const { workshop } = playAtRandom(script, 'paced', 5, LINES);
    const puts = pacedRounds(workshop).flatMap((round) => round.puts);
    for (const { ask, session } of puts)
      for (const answer of [null, ...answersTo(script, ask)]) {
        const after = movesFor(script, ask, answer).reduce<ReturnType<typeof step>>(
          (now, move) => (typeof now === 'string' ? now : step(script, now, move)),
          session,
        );
        expect(after, `${ask.key}: ${answer}`).toBeTypeOf('object');
      }
    expect(puts.length).toBeGreaterThan(0);
  });
});
