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
  const limit = 0x1_0000_0000 - (0x1_0000_0000 % sides);
  let state = next(random);
  let value = mix(state);
  while (value >= limit) {
    state = next(state);
    value = mix(state);
  }
  return [(value % sides) >>> 0, state];
};

/** The items in a drawn order, and the stream that follows (Fisher and Yates). */
export const shuffle = <T>(random: Random, items: readonly T[]): readonly [readonly T[], Random] => {
  const out = [...items];
  let state = random;
  for (let last = out.length - 1; last > 0; last -= 1) {
    const [pick, after] = draw(state, last + 1);
    state = after;
    [out[last], out[pick]] = [out[pick] as T, out[last] as T];
  }
  return [out, state];
};

/** A stream of its own for one purpose, so that a new die elsewhere leaves this one alone. FNV-1a over the name. */
export const streamFor = (seed: number, purpose: string): Random => {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < purpose.length; i += 1) hash = Math.imul(hash ^ purpose.charCodeAt(i), 0x01000193);
  return mix(hash | 0) | 0;
};
