import { inOrder, type Listed } from './listed.ts';
import type { Best } from './results.ts';

type Results = ReadonlyMap<string, Best>;

/** What to play next, and why. */
export type Suggestion =
  /** Nothing has been played yet: the easiest. */
  | { readonly why: 'first'; readonly scenario: Listed }
  /** It tests what the player is weakest in, with `number` prompts. */
  | { readonly why: 'weakest'; readonly scenario: Listed; readonly dimension: string; readonly score: number; readonly number: number }
  /** No score says more: the next that has not been played. */
  | { readonly why: 'unplayed'; readonly scenario: Listed };

/** A dimension and the mean of a player's best results in it, in thousandths. */
export interface Standing {
  readonly dimension: string;
  readonly score: number;
}

const meanOf = (scores: readonly number[]): number => Math.floor(scores.reduce((sum, score) => sum + score, 0) / scores.length);

/** Every dimension in which the player has a score, the weakest first; equals by id. */
export const standings = (results: Results): readonly Standing[] => {
  const scores = new Map<string, number[]>();
  for (const { dimensions } of results.values())
    for (const [dimension, score] of dimensions) scores.set(dimension, [...(scores.get(dimension) ?? []), score]);
  return [...scores]
    .map(([dimension, all]) => ({ dimension, score: meanOf(all) }))
    .sort((a, b) => a.score - b.score || (a.dimension < b.dimension ? -1 : 1));
};

/** Harder by more than one step than anything finished so far is a leap. */
const STEP = 1;

const testOf = ({ tests }: Listed, dimension: string): number => tests[dimension] ?? 0;

/** Not played before played, no leap before a leap, more prompts before fewer, and then the order of the curriculum. */
const fitsBetter = (results: Results, dimension: string, reach: number) => {
  const faults = (one: Listed): number => Number(results.has(one.id)) * 2 + Number(one.difficulty > reach);
  return (a: Listed, b: Listed): number => faults(a) - faults(b) || testOf(b, dimension) - testOf(a, dimension) || inOrder(a, b);
};

const forWeakest = (scenarios: readonly Listed[], results: Results): Suggestion | null => {
  const reach = STEP + Math.max(...scenarios.map(({ id, difficulty }) => (results.has(id) ? difficulty : 0)));
  for (const { dimension, score } of standings(results)) {
    const [scenario] = scenarios.filter((one) => testOf(one, dimension) > 0).sort(fitsBetter(results, dimension, reach));
    if (scenario) return { why: 'weakest', scenario, dimension, score, number: testOf(scenario, dimension) };
  }
  return null;
};

/**
 * What to play next: to a new player the first of the curriculum, to others a scenario that tests their weakest dimension (of
 * those that any scenario tests). The same results always give the same suggestion; null where there is nothing to suggest.
 */
export const suggest = (scenarios: readonly Listed[], results: Results): Suggestion | null => {
  const inTurn = scenarios.toSorted(inOrder);
  // A scenario that has left the library says nothing about those that are in it.
  const own = new Map([...results].filter(([id]) => inTurn.some((one) => one.id === id)));
  const unplayed = inTurn.find(({ id }) => !own.has(id));
  if (own.size === 0) return unplayed ? { why: 'first', scenario: unplayed } : null;
  return forWeakest(inTurn, own) ?? (unplayed ? { why: 'unplayed', scenario: unplayed } : null);
};
