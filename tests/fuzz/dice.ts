import { draw, streamFor, type Random } from '#engine/random.ts';

/** A seeded run of throws: the same seed and name give the same throws everywhere, so that a fault can be named by them. */
export interface Dice {
  /** A whole number from 0 to `sides` − 1. */
  readonly throw: (sides: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
}

export const diceFor = (seed: number, purpose: string): Dice => {
  let stream: Random = streamFor(seed, purpose);
  const one = (sides: number): number => {
    const [value, next] = draw(stream, Math.max(1, sides));
    stream = next;
    return value;
  };
  return { throw: one, pick: <T>(list: readonly T[]): T => list[one(list.length)] as T };
};
