/** The state of a random stream: one 32-bit integer, so that a session stays plain data. */
export type Random = number;

const next = (random: Random): Random => (random + 0x6d2b79f5) | 0;

/** The mixing step of mulberry32 (T. Ettinger 2017, public domain): 32 bits from a counter. */
const mix = (state: Random): number => {
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return (t ^ (t >>> 14)) >>> 0;
};

/** Draws an integer in `0..sides - 1` without modulo bias, and gives the stream that follows. `sides`: 1 to 2³¹. */
export const draw = (random: Random, sides: number): readonly [value: number, next: Random] => {
  const state = fairFor(sides, next(random));
  return [mix(state) % sides, state];
};

/**
 * The first state from `state` on whose value is not among the last ones of 2³², which would favour small numbers. All
 * but `sides` values are good without a look at the remainder: dividing 2³² is dear.
 */
const fairFor = (sides: number, state: Random): Random => {
  let fair = state;
  while (mix(fair) > LARGEST - sides && mix(fair) > LARGEST - (0x1_0000_0000 % sides)) fair = next(fair);
  return fair;
};
const LARGEST = 0xffff_ffff;

/** The items in a drawn order, and the stream that follows (Fisher and Yates). */
export const shuffle = <T>(random: Random, items: readonly T[]): readonly [readonly T[], Random] => {
  const out = items.slice();
  return [out, shuffleInPlace(random, out)];
};

/** The same, on a list that nobody else holds; gives the stream that follows. */
export const shuffleInPlace = <T>(random: Random, list: T[]): Random => {
  let state = random;
  for (let last = list.length - 1; last > 0; last -= 1) {
    state = fairFor(last + 1, next(state));
    const pick = mix(state) % (last + 1);
    const held = list[last] as T;
    list[last] = list[pick] as T;
    list[pick] = held;
  }
  return state;
};

/** A stream of its own for one purpose, so that a new die elsewhere leaves this one alone. FNV-1a over the name. */
export const streamFor = (seed: number, purpose: string): Random => {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < purpose.length; i += 1) hash = Math.imul(hash ^ purpose.charCodeAt(i), 0x01000193);
  return mix(hash | 0) | 0;
};
