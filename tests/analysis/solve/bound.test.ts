import { describe, expect, it } from 'vitest';
import { boundFor } from '#analysis/solve/bound.ts';
import type { Sum } from '#analysis/solve/least.ts';
import { costOf, type Goal } from '#analysis/solve/outlook.ts';
import { bestNext } from '#analysis/simulate/worth.ts';
import { begin, legalMoves, step } from '#engine/play.ts';
import { FULL, partsOf } from '#engine/scoring/parts.ts';
import { overallOf } from '#engine/scoring/tally.ts';
import { draw, streamFor } from '#engine/random.ts';
import type { Script } from '#engine/script.ts';
import type { Session } from '#engine/session.ts';
import { allScripts } from '../../fixtures/scripts.ts';

interface Passed {
  readonly session: Session;
  readonly sum: Sum;
}

const add = (script: Script, goal: Goal, sum: Sum, session: Session): Sum => {
  const [shares, cost] = [[...sum.shares], [...sum.cost]];
  for (const { dimension, part } of partsOf(script, session.items.at(-1) as Session['items'][number])) {
    const place = script.rubric.dimensions.findIndex(({ id }) => id === dimension);
    shares[place] = (shares[place] ?? 0) + 1;
    cost[place] = (cost[place] ?? 0) + costOf(goal, part);
  }
  return { shares, cost };
};

/** A play of somebody who answers well three times in four, with everything it passes; the end last. */
const play = (script: Script, goal: Goal, seed: number): readonly Passed[] => {
  const next = bestNext(script);
  const none = script.rubric.dimensions.map(() => 0);
  let random = streamFor(seed, 'bound');
  const passed: Passed[] = [{ session: begin(script, seed), sum: { shares: none, cost: none } }];
  for (;;) {
    const { session, sum } = passed.at(-1) as Passed;
    if (session.ended) return passed;
    const moves = legalMoves(script, session);
    const [well, then] = draw(random, 4);
    const [other, last] = draw(then, moves.length);
    const choice = next(session, moves, last);
    random = choice.random;
    const after = step(script, session, well > 0 ? choice.move : (moves[other] ?? choice.move));
    if (typeof after === 'string') throw new Error(`A legal move was refused: ${after}.`);
    passed.push({ session: after, sum: after.items.length > session.items.length ? add(script, goal, sum, after) : sum });
  }
};

const scripts = allScripts();
/** Seeds. Each of the library gets its share of the plays. */
const playsOf = (name: string): readonly number[] => (name === 'small' ? [1, 2, 3, 4, 5, 6] : [1, 2]);

describe.each([...scripts])('at every moment of plays of %s', (id, script) => {
  it.each(['best', 'worst'] as const)('the bound for the %s promises no less than what they come to', (goal) => {
    const bound = boundFor(script, goal);
    for (const seed of playsOf(id)) {
      const passed = play(script, goal, seed);
      const overall = overallOf(script, (passed.at(-1) as Passed).session);
      const cost = goal === 'best' ? FULL - overall : overall;
      for (const { session, sum } of passed.slice(0, -1)) {
        expect(bound(session, sum, Number.POSITIVE_INFINITY).least).toBeLessThanOrEqual(cost);
        expect(bound(session, sum, cost + 1).least).toBeLessThanOrEqual(cost);
      }
    }
  });

  it.each(['best', 'worst'] as const)('nobody leaves of whom the bound for the %s says that they stay', (goal) => {
    const bound = boundFor(script, goal);
    for (const seed of playsOf(id)) {
      const passed = play(script, goal, seed);
      const end = (passed.at(-1) as Passed).session;
      const overall = overallOf(script, end);
      const cost = goal === 'best' ? FULL - overall : overall;
      for (const { session, sum } of passed.slice(0, -1)) {
        const { risky } = bound(session, sum, cost + 1).view;
        const left = end.gone.filter((id) => !session.gone.includes(id));
        expect(left.filter((id) => !risky.has(id))).toEqual([]);
      }
    }
  });
});
