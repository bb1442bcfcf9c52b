import { describe, expect, it } from 'vitest';
import { bestLineOf, type BestLine } from '#analysis/debrief/best-line.ts';
import { search } from '#analysis/solve/search.ts';
import { finish, type Work } from '#analysis/work.ts';
import { begin, legalMoves, step } from '#engine/play.ts';
import type { Script } from '#engine/script.ts';
import { FULL } from '#engine/scoring/parts.ts';
import { overallOf } from '#engine/scoring/tally.ts';
import type { Move, Session } from '#engine/session.ts';
import { play } from '../../fixtures/playing.ts';
import { shippedScripts, smallScript } from '../../fixtures/scripts.ts';

/** The work told to stop before it has begun. */
const stopped = <T>(work: Work<T>): T => {
  for (;;) {
    const { done, value } = work.next(true);
    if (done === true) return value;
  }
};

const script = smallScript();
const found = finish(search(script, 'best', begin(script, 1)));
const heldAgainst = (moves: readonly string[]): BestLine => {
  const { session, moves: made } = play(script, moves);
  return finish(bestLineOf({ script, session, moves: made }, found));
};

const FIRST = ['+care', '+boil', 'release', 'safe', '=boil', 'repair', '=tonight', 'blame', '=inquiry', '=now'];
const full = { found: FULL, bound: FULL };

describe('a play held against the best line', () => {
  it('has no turn and nothing to answer otherwise where it is the best itself, whatever order its blocks came in', () => {
    expect(heldAgainst([...FIRST, '=map'])).toEqual({ overall: FULL, best: full, otherwise: [] });
  });

  it('turned at its last answer where only that was worse: what is left then is what was scored', () => {
    const line = heldAgainst([...FIRST, '=learn']);
    const answer = { response: 'map', blocks: [] };
    expect(line).toEqual({
      overall: line.overall,
      best: full,
      turn: { item: 5, before: full, after: { found: line.overall, bound: line.overall }, answer },
      otherwise: [{ item: 5, answer }],
    });
    expect(line.overall).toBeLessThan(FULL);
  });

  it('turned where the most was closed off, though worse came of it later', () => {
    const moves = [
      '+calm',
      '+image',
      'release',
      'safe',
      '=boil',
      'repair',
      '=soon',
      'blame',
      '=inquiry',
      '=now',
      '=stand_corrected',
      '=map',
    ];
    const { session } = play(script, moves.slice(0, 3));
    const { best, turn } = heldAgainst(moves);
    const left = finish(search(script, 'best', session)).score;
    expect(best).toEqual(full);
    expect(turn).toMatchObject({ item: 0, before: full, after: { found: left, bound: left } });
    expect(turn?.answer.blocks.toSorted()).toEqual(['boil', 'care']);
  });

  it('counts silence as an answer that the best line gives otherwise', () => {
    const { otherwise, turn } = heldAgainst([...FIRST, 'silence']);
    expect(turn?.item).toBe(5);
    expect(otherwise).toEqual([{ item: 5, answer: { response: 'map', blocks: [] } }]);
  });

  it('has something true to say when it is stopped at once, with nothing found: no more than is so, and no bound below it', () => {
    const nothing = stopped(search(script, 'best', begin(script, 1)));
    const { session, moves } = play(script, [...FIRST, '=learn']);
    const line = stopped(bestLineOf({ script, session, moves }, nothing));
    expect(line).toEqual({ overall: overallOf(script, session), best: { found: overallOf(script, session), bound: FULL }, otherwise: [] });
  });
});

/** Some play to the end: of the moves on offer, now an early one and now a late one. */
const someplay = (of: Script, seed: number): { readonly script: Script; readonly session: Session; readonly moves: readonly Move[] } => {
  const moves: Move[] = [];
  let session = begin(of, seed);
  while (!session.ended) {
    const legal = legalMoves(of, session);
    const move = legal[(moves.length * 7 + seed) % Math.max(1, legal.length - 1)] as Move;
    moves.push(move);
    session = step(of, session, move) as Session;
  }
  return { script: of, session, moves };
};

/** Lets the work take so many steps. */
const steps = <T>(work: Work<T>, most: number): T => {
  for (let taken = 0; ; taken += 1) {
    const { done, value } = work.next(taken >= most);
    if (done === true) return value;
  }
};

describe.each([...shippedScripts()])('a play of %s held against the best line that a short search finds', (_, shipped) => {
  it.each([1])('has a best at least its own, a turn that fell, and no bound below what was found, seed %i', (seed) => {
    const one = someplay(shipped, seed);
    const nothing = stopped(search(shipped, 'best', begin(shipped, seed)));
    const { overall, best, turn, otherwise } = steps(bestLineOf(one, nothing), 200);
    expect(overall).toBe(overallOf(shipped, one.session));
    expect(best.found).toBeGreaterThan(overall);
    for (const reach of [best, ...(turn ? [turn.before, turn.after] : [])]) expect(reach.bound).toBeGreaterThanOrEqual(reach.found);
    expect(turn?.after.found).toBeLessThan(turn?.before.found ?? 0);
    expect(turn?.before.found).toBeLessThanOrEqual(best.found);
    for (const { item, answer } of otherwise) expect(answer).not.toEqual(one.session.items[item]);
  });
});
