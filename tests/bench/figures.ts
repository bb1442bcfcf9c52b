/** The middle of some figures, and their ends. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

const at = (sorted: readonly number[], share: number): number => {
  const place = (sorted.length - 1) * share;
  const [below = 0, above = below] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place - Math.floor(place));
};

/** The value under which a share of the figures lies. */
export const quantile = (figures: readonly number[], share: number): number =>
  at(
    figures.toSorted((a, b) => a - b),
    share,
  );
export const median = (figures: readonly number[]): number => quantile(figures, 0.5);
export const spread = (figures: readonly number[]): Spread => ({
  median: median(figures),
  least: Math.min(...figures),
  most: Math.max(...figures),
});

/** Each round's figure over the same round's figure of another: steadier than either on a busy machine. */
export const ratio = (figures: readonly number[], others: readonly number[]): number =>
  median(figures.map((figure, round) => figure / (others[round] ?? Number.NaN)));

/** Three digits are all that such a measurement carries: `1.23M`, `45.6k`, `789`, `1.2`. */
export const short = (figure: number): string => {
  if (figure >= 999_500) return `${(figure / 1e6).toPrecision(3)}M`;
  if (figure >= 999.5) return `${(figure / 1e3).toPrecision(3)}k`;
  return figure >= 100 ? figure.toFixed(0) : figure.toPrecision(figure >= 10 ? 3 : 2);
};
export const between = ({ least, most }: Spread): string => `${short(least)}–${short(most)}`;

/** An aim beside what was measured. Nothing fails on it: time is told, never asserted. */
export const against = (figure: number, aim: { readonly atLeast: number } | { readonly atMost: number }): string => {
  const met = 'atLeast' in aim ? figure >= aim.atLeast : figure <= aim.atMost;
  return `${'atLeast' in aim ? `at least ${short(aim.atLeast)}` : `at most ${short(aim.atMost)}`}: ${met ? 'met' : 'MISSED'}`;
};
