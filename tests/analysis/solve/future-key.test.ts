import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { futureKey } from '#analysis/solve/future-key.ts';
import { begin, legalMoves, step } from '#engine/play.ts';
import type { Script } from '#engine/script.ts';
import { partsOf } from '#engine/scoring/parts.ts';
import type { Move, Session } from '#engine/session.ts';
import { allScripts } from '../../fixtures/scripts.ts';

const go = (script: Script, session: Session, move: Move): Session => {
  const next = step(script, session, move);
  if (typeof next === 'string') throw new Error(`${JSON.stringify(move)} was refused: ${next}.`);
  return next;
};

/** Moves as they can be made in both sessions: hands and blocks are the same, their order on the screen may differ. */
const name = (move: Move): string => JSON.stringify(move);
const moves = (script: Script, session: Session): readonly string[] => legalMoves(script, session).map(name).toSorted();

const earned = (script: Script, session: Session): string =>
  JSON.stringify(partsOf(script, session.items.at(-1) as Session['items'][number]));

/** Plays both to the end by the same moves, drawn from the first: all that is legal and all that is earned must agree. */
const playOn = (script: Script, one: Session, other: Session, choices: readonly number[]): void => {
  let [a, b] = [one, other];
  for (let turn = 0; !a.ended; turn += 1) {
    const legal = moves(script, a);
    expect(moves(script, b)).toEqual(legal);
    const move = JSON.parse(legal[(choices[turn % choices.length] ?? 0) % legal.length] as string) as Move;
    const [nextA, nextB] = [go(script, a, move), go(script, b, move)];
    if (nextA.items.length > a.items.length) expect(earned(script, nextB)).toBe(earned(script, nextA));
    [a, b] = [nextA, nextB];
  }
  expect(b.ended).toBe(true);
};

/** Sessions met on plays by these choices, by their key. */
const met = (script: Script, plays: readonly (readonly number[])[]): ReadonlyMap<string, readonly Session[]> => {
  const byKey = new Map<string, Session[]>();
  for (const choices of plays) {
    let session = begin(script, 1);
    for (let turn = 0; !session.ended; turn += 1) {
      const key = futureKey(script, session);
      byKey.set(key, [...(byKey.get(key) ?? []), session]);
      const legal = legalMoves(script, session);
      session = go(script, session, legal[(choices[turn % choices.length] ?? 0) % legal.length] as Move);
    }
  }
  return byKey;
};

const scripts = allScripts();

/** Each of the library gets its share of the plays. */
const runsOf = (name: string): number => (name === 'small' ? 8 : Math.ceil(24 / (scripts.size - 1)));

describe.each([...scripts])('two sessions of %s with the same key', (id, script) => {
  it('go on alike to the end, whatever is said', () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(20), { minLength: 3, maxLength: 30 }), { minLength: 30, maxLength: 30 }), (plays) => {
        for (const sessions of met(script, plays).values()) {
          const [first, ...others] = sessions;
          for (const other of others.slice(0, 2)) {
            if (!first || JSON.stringify(other) === JSON.stringify(first)) continue;
            compared += 1;
            for (const choices of plays.slice(0, 2)) playOn(script, first, other, choices);
          }
        }
      }),
      { numRuns: runsOf(id), endOnFailure: true },
    );
    expect(compared).toBeGreaterThan(id === 'small' ? 20 : 5); // a law held to nothing holds nothing
  }, 180_000);
});
