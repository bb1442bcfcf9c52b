import { fraction, minus, over, plus, rootOf, thousandths, times, ZERO, type Fraction } from './fraction.ts';

/** Two whole numbers observed together. */
export type Pair = readonly [x: number, y: number];

const sum = (numbers: readonly number[]): bigint => numbers.reduce((all, one) => all + BigInt(one), 0n);
const sumOfProducts = (pairs: readonly Pair[]): bigint => pairs.reduce((all, [x, y]) => all + BigInt(x) * BigInt(y), 0n);

/** The mean of whole numbers; undefined of none. */
export const meanOf = (numbers: readonly number[]): Fraction | undefined =>
  numbers.length === 0 ? undefined : fraction(sum(numbers), numbers.length);

/** n Σxy − Σx Σy: n (n − 1) times the covariance. */
const scaled = (pairs: readonly Pair[]): bigint =>
  BigInt(pairs.length) * sumOfProducts(pairs) - sum(pairs.map(([x]) => x)) * sum(pairs.map(([, y]) => y));

/** The sample covariance, with n − 1; undefined for fewer than two pairs. */
export const covarianceOf = (pairs: readonly Pair[]): Fraction | undefined =>
  pairs.length < 2 ? undefined : fraction(scaled(pairs), pairs.length * (pairs.length - 1));

/** The sample variance, with n − 1; undefined for fewer than two numbers. */
export const varianceOf = (numbers: readonly number[]): Fraction | undefined => covarianceOf(numbers.map((x) => [x, x]));

/**
 * Pearson's correlation in thousandths, −1000 to 1000, worked out in whole numbers. Undefined for fewer than three pairs,
 * or where either side does not vary.
 */
export const correlationOf = (pairs: readonly Pair[]): number | undefined => {
  if (pairs.length < 3) return undefined;
  const [xx, yy] = [scaled(pairs.map(([x]) => [x, x])), scaled(pairs.map(([, y]) => [y, y]))];
  if (xx === 0n || yy === 0n) return undefined;
  const xy = scaled(pairs);
  const size = (rootOf((4_000_000n * xy * xy) / (xx * yy)) + 1n) / 2n;
  return Number(xy < 0n ? -size : size);
};

/** The value below which lies `part` hundredths of sorted numbers: the nearest rank. */
export const quantileOf = (sorted: readonly number[], part: number): number | undefined =>
  sorted[Math.max(0, Math.ceil((sorted.length * part) / 100) - 1)];

/** What one play got on each item, by the item's id; items it did not meet are not there. */
export type Results = ReadonlyMap<string, number>;

const together = (plays: readonly Results[], a: string, b: string): readonly Pair[] =>
  plays.flatMap((play) => {
    const [x, y] = [play.get(a), play.get(b)];
    return x === undefined || y === undefined ? [] : [[x, y] as const];
  });

const average = (all: readonly Fraction[]): Fraction => over(all.reduce(plus, ZERO), fraction(Math.max(1, all.length)));

const pairsAmong = (items: readonly string[]): readonly (readonly [string, string])[] =>
  items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));

/**
 * Cronbach's alpha in thousandths, from the mean variance v and the mean covariance c of k items: k c ÷ (v + (k − 1) c).
 * With every play on every item that is the familiar formula exactly; where plays meet different prompts, each variance
 * and covariance is taken over the plays that met the item or the pair. Undefined for fewer than two items that two plays
 * share, or where nothing varies.
 */
export const alphaOf = (plays: readonly Results[]): number | undefined => {
  const items = [...new Set(plays.flatMap((play) => [...play.keys()]))].filter((item) => together(plays, item, item).length > 1);
  const covariances = pairsAmong(items).flatMap(([a, b]) => covarianceOf(together(plays, a, b)) ?? []);
  if (items.length < 2 || covariances.length === 0) return undefined;
  const k = fraction(items.length);
  const variance = average(items.flatMap((item) => covarianceOf(together(plays, item, item)) ?? []));
  const covariance = average(covariances);
  const whole = plus(variance, times(minus(k, fraction(1)), covariance));
  return whole.top <= 0n ? undefined : thousandths(over(times(k, covariance), whole));
};
