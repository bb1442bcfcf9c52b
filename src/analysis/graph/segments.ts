import type { Point } from './layout.ts';

/** A straight stretch of a drawing, level or upright. */
interface Segment {
  readonly level: boolean;
  /** Its height where it is level, its place from the left where it is upright. */
  readonly on: number;
  readonly from: number;
  readonly to: number;
}

const segmentOf = ([ax, ay]: Point, [bx, by]: Point): Segment =>
  ay === by
    ? { level: true, on: ay, from: Math.min(ax, bx), to: Math.max(ax, bx) }
    : { level: false, on: ax, from: Math.min(ay, by), to: Math.max(ay, by) };

const joins = (a: Segment, b: Segment): boolean => a.level === b.level && a.on === b.on && b.from <= a.to;

/**
 * The straight stretches of some lines, each drawn once where several lie on one another: dashes that are drawn twice run
 * together to a line without gaps. As start and end, level ones first, from top to bottom and from left to right.
 */
export const stretchesOf = (lines: readonly (readonly Point[])[]): readonly (readonly [Point, Point])[] => {
  const segments = lines.flatMap((points) => points.slice(1).map((point, index) => segmentOf(points[index] ?? point, point)));
  const sorted = [...segments].sort((a, b) => Number(b.level) - Number(a.level) || a.on - b.on || a.from - b.from);
  const merged = sorted.reduce<readonly Segment[]>((all, one) => {
    const last = all.at(-1);
    return last && joins(last, one) ? [...all.slice(0, -1), { ...last, to: Math.max(last.to, one.to) }] : [...all, one];
  }, []);
  return merged.map(({ level, on, from, to }) =>
    level
      ? [
          [from, on],
          [to, on],
        ]
      : [
          [on, from],
          [on, to],
        ],
  );
};
