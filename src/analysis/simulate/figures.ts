/** The largest whole number whose square is no more than `value`, which is no less than 0 (Newton's method, exact). */
export const wholeRoot = (value: bigint): bigint => {
  if (value < 2n) return value;
  let root = value;
  for (let next = (root + 1n) / 2n; next < root; next = (root + value / root) / 2n) root = next;
  return root;
};

/** A quotient of whole numbers, to the nearest whole; half goes up. `of` is above 0. */
export const nearest = (part: number, of: number): number => Math.floor((2 * part + of) / (2 * of));

/** What is needed of a row of pairs to know how they move together. Whole numbers of at most 100 000 each keep it exact. */
export interface Moments {
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
}

export const NO_MOMENTS: Moments = { count: 0, x: 0, y: 0, xx: 0, yy: 0, xy: 0 };

/** The moments of two rows put together. */
export const together = (a: Moments, b: Moments): Moments => ({
  count: a.count + b.count,
  x: a.x + b.x,
  y: a.y + b.y,
  xx: a.xx + b.xx,
  yy: a.yy + b.yy,
  xy: a.xy + b.xy,
});

/** Pearson's correlation in thousandths, −1000 to 1000; nothing where one side does not move. */
export const correlation = ({ count, x, y, xx, yy, xy }: Moments): number | undefined => {
  const [n, sumX, sumY] = [BigInt(count), BigInt(x), BigInt(y)];
  const [varX, varY] = [n * BigInt(xx) - sumX * sumX, n * BigInt(yy) - sumY * sumY];
  const cov = n * BigInt(xy) - sumX * sumY;
  if (varX <= 0n || varY <= 0n) return undefined;
  const size = Number(wholeRoot((1_000_000n * cov * cov) / (varX * varY)));
  return cov < 0n ? -size : size;
};

/** How some figures lie. All are whole, in the unit of the figures. */
export interface Distribution {
  readonly count: number;
  readonly mean: number;
  /** Standard deviation of these figures, as they are all that there are. */
  readonly spread: number;
  readonly least: number;
  readonly most: number;
  /** By percent: the smallest figure that so many of a hundred do not exceed (nearest rank). */
  readonly quantiles: Readonly<Record<Percent, number>>;
}

export const PERCENTS = [5, 25, 50, 75, 95] as const;
export type Percent = (typeof PERCENTS)[number];

const spreadOf = (figures: readonly number[], sum: number): number => {
  const squares = figures.reduce((all, figure) => all + BigInt(figure) * BigInt(figure), 0n);
  const n = BigInt(figures.length);
  return Number(wholeRoot((n * squares - BigInt(sum) * BigInt(sum)) / (n * n)));
};

/** How whole figures lie; nothing where there are none. */
export const distributionOf = (figures: readonly number[]): Distribution | undefined => {
  if (figures.length === 0) return undefined;
  const sorted = [...figures].sort((a, b) => a - b);
  const sum = figures.reduce((all, figure) => all + figure, 0);
  const at = (percent: number): number => sorted[Math.ceil((sorted.length * percent) / 100) - 1] ?? 0;
  return {
    count: figures.length,
    mean: nearest(sum, figures.length),
    spread: spreadOf(figures, sum),
    least: sorted[0] ?? 0,
    most: sorted.at(-1) ?? 0,
    quantiles: { 5: at(5), 25: at(25), 50: at(50), 75: at(75), 95: at(95) },
  };
};
