import { describe, expect, it } from 'vitest';
import { search } from '#analysis/solve/search.ts';
import { finish } from '#analysis/work.ts';
import type { Draft } from '#engine/door/shape.ts';
import { begin, legalMoves, step } from '#engine/play.ts';
import type { Script } from '#engine/script.ts';
import { overallOf } from '#engine/scoring/tally.ts';
import type { Move } from '#engine/session.ts';
import { mark, promptIn, saidIn, smallWith, stageIn } from '../../fixtures/scripts.ts';
import { everySession } from './brute-force.ts';

const scoreOf = (script: Script, moves: readonly Move[]): number => {
  let session = begin(script, 1);
  for (const move of moves) {
    expect(legalMoves(script, session)).toContainEqual(move);
    const next = step(script, session, move);
    if (typeof next === 'string') throw new Error(next);
    session = next;
  }
  expect(session.ended).toBe(true);
  return overallOf(script, session);
};

const withoutStatement = (draft: Draft): void => {
  draft.stages.splice(0, 1);
  for (const fact of draft.facts) {
    fact.known = fact.known.filter(({ from }) => from !== 'first');
    if (fact.known.length === 0) fact.known.push({ from: 'meeting', state: 'unconfirmed' });
  }
};

/** The small scenario, cut and bent so that looking at one prompt at a time goes wrong in several ways. */
const BENT: Readonly<Record<string, (draft: Draft) => void>> = {
  'as it is': () => undefined,
  'without its statement': (draft) => withoutStatement(draft),
  'only the meeting, all of it': (draft) => {
    draft.stages = [{ ...stageIn(draft, 'meeting'), asks: 4 }];
    for (const fact of draft.facts) {
      delete fact.surfaces;
      for (const known of fact.known) known.from = 'meeting';
    }
  },
  'where an honest answer opens a dear question': (draft) => {
    withoutStatement(draft);
    promptIn(draft, 'repair').when = 'chose.safe == "boil"';
    for (const response of promptIn(draft, 'repair').responses ?? [])
      response.marks = [mark('RES-3', -2, Object.values(response.text)[0]?.slice(0, 3) ?? '')];
    saidIn(draft, 'repair.tonight').marks.push(mark('ACT-2', 1, Object.values(saidIn(draft, 'repair.tonight').text)[0]?.slice(0, 3) ?? ''));
  },
  'where patience runs out': (draft) => {
    withoutStatement(draft);
    for (const journalist of draft.journalists) journalist.patience = 12;
  },
  'where the clock runs out': (draft) => {
    withoutStatement(draft);
    stageIn(draft, 'meeting').minutes = 1;
  },
};

describe.each(Object.entries(BENT))('of the small scenario %s', (_, change) => {
  const script = smallWith(change);
  const truth = everySession(script);

  it.each(['best', 'worst'] as const)('the search finds the %s of all sessions, and says that it is exact', (goal) => {
    const found = finish(search(script, goal, begin(script, 1)));
    expect({ exact: found.exact, score: found.score, bound: found.bound }).toEqual({ exact: true, score: truth[goal], bound: truth[goal] });
    expect(scoreOf(script, found.moves)).toBe(found.score);
  });

  it.each(['best', 'worst'] as const)('the bound holds for the %s, however early the search is stopped', (goal) => {
    for (const looks of [1, 5, 20, 60]) {
      const found = finish(search(script, goal, begin(script, 1), looks));
      if (goal === 'best') expect(found.bound).toBeGreaterThanOrEqual(truth.best);
      else expect(found.bound).toBeLessThanOrEqual(truth.worst);
    }
  });
});

it('told to stop at once, a search gives what it has, which is nothing yet', () => {
  const script = smallWith();
  const work = search(script, 'best', begin(script, 1));
  work.next();
  const { done, value } = work.next(true);
  expect(done).toBe(true);
  expect(value).toMatchObject({ exact: false, bound: 100_000 });
});
