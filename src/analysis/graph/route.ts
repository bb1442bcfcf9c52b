import type { Cell, Grid } from './grid.ts';
import type { Link } from './model.ts';

/** A line among those that run side by side in a gutter or a lane, from 0. */
export interface Track {
  /** Which gutter, the space left of the column of that number; or which lane, the space above the row of that number. */
  readonly of: number;
  readonly track: number;
}

type Side = 'left' | 'right';

/** The way of an arrow through the gutters between columns and the lanes between rows, where nothing else stands. */
export interface Route {
  readonly link: Link;
  readonly leaves: Side;
  readonly enters: Side;
  readonly out: Track;
  /** Only where the two do not share a gutter: along a lane, and up or down a second gutter. */
  readonly across?: { readonly lane: Track; readonly into: Track };
}

export interface Routes {
  readonly routes: readonly Route[];
  /** How many tracks each gutter and each lane needs, by its number. */
  readonly gutters: ReadonlyMap<number, number>;
  readonly lanes: ReadonlyMap<number, number>;
}

/** A way in grid terms, before lines that run side by side are told apart. */
interface Way {
  readonly link: Link;
  readonly source: Cell;
  readonly target: Cell;
  readonly leaves: Side;
  readonly enters: Side;
  readonly out: number;
  readonly into: number;
  /** Undefined where both are in one gutter. */
  readonly lane: number | undefined;
}

/** The row over the first: where the heads of the stages stand. */
const HEADS = -1;

const targetOf = (grid: Grid, { to, toStage }: Link): Cell | undefined => {
  const stage = grid.stages.get(to);
  return toStage ? stage && { column: stage.first, row: HEADS } : grid.cells.get(to);
};

const gutterAt = (column: number, side: Side): number => (side === 'left' ? column : column + 1);

const wayOf = (grid: Grid, link: Link): readonly Way[] => {
  const [source, target] = [grid.cells.get(link.from), targetOf(grid, link)];
  if (!source || !target) return [];
  const leaves: Side = target.column < source.column ? 'left' : 'right';
  const enters: Side = target.column > source.column ? 'left' : 'right';
  const [out, into] = [gutterAt(source.column, leaves), gutterAt(target.column, enters)];
  const beside = target.row > source.row || target.row === HEADS ? Math.max(0, target.row) : target.row + 1;
  return [{ link, source, target, leaves, enters, out, into, lane: out === into ? undefined : beside }];
};

/** Arrows to one target come together before it: they are one line from where they meet. */
const bundle = ({ link: { kind, to, toStage } }: Way): string => `${kind} ${toStage} ${to}`;
const tail = ({ link: { kind, from, label } }: Way): string => `${kind} ${from} ${label}`;

interface Stretch {
  readonly of: number;
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

const stretch = (of: number, key: string, a: number, b: number): Stretch => ({ of, key, from: Math.min(a, b), to: Math.max(a, b) });

/** Heights in a gutter and widths in a lane on one scale: what stands in row 2 is at 5, the lane above it at 4. */
const atRow = (row: number): number => 2 * row + 1;
const atLane = (lane: number): number => 2 * lane;

const inGutters = (way: Way): readonly Stretch[] => {
  const { source, target, out, into, lane } = way;
  if (lane === undefined) return [stretch(into, bundle(way), atRow(source.row), atRow(target.row))];
  return [stretch(out, tail(way), atRow(source.row), atLane(lane)), stretch(into, bundle(way), atLane(lane), atRow(target.row))];
};
const inLanes = (way: Way): readonly Stretch[] =>
  way.lane === undefined ? [] : [stretch(way.lane, bundle(way), atLane(way.out), atLane(way.into))];

const joined = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const byKey = new Map<string, Stretch>();
  for (const one of stretches) {
    const key = `${one.of} ${one.key}`;
    const old = byKey.get(key);
    byKey.set(key, old ? { ...one, from: Math.min(one.from, old.from), to: Math.max(one.to, old.to) } : one);
  }
  return [...byKey.values()].sort((a, b) => a.of - b.of || a.from - b.from || a.to - b.to);
};

interface Assigned {
  readonly trackOf: (of: number, key: string) => Track;
  readonly counts: ReadonlyMap<number, number>;
}

/** Gives every stretch the first track on which it meets no other. */
const assign = (stretches: readonly Stretch[]): Assigned => {
  const taken = new Map<number, number[]>();
  const tracks = new Map<string, number>();
  for (const { of, key, from, to } of joined(stretches)) {
    const ends = taken.get(of) ?? [];
    const free = ends.findIndex((end) => end < from);
    const track = free < 0 ? ends.length : free;
    ends[track] = to;
    taken.set(of, ends);
    tracks.set(`${of} ${key}`, track);
  }
  return {
    trackOf: (of, key) => ({ of, track: tracks.get(`${of} ${key}`) ?? 0 }),
    counts: new Map([...taken].map(([of, ends]) => [of, ends.length])),
  };
};

/** Finds a way for every arrow, and how much room the gutters and lanes need for all of them. */
export const routesOn = (grid: Grid, links: readonly Link[]): Routes => {
  const ways = links.flatMap((link) => wayOf(grid, link));
  const gutters = assign(ways.flatMap(inGutters));
  const lanes = assign(ways.flatMap(inLanes));
  const routes = ways.map((way): Route => {
    const { link, leaves, enters, out, into, lane } = way;
    if (lane === undefined) return { link, leaves, enters, out: gutters.trackOf(into, bundle(way)) };
    const across = { lane: lanes.trackOf(lane, bundle(way)), into: gutters.trackOf(into, bundle(way)) };
    return { link, leaves, enters, out: gutters.trackOf(out, tail(way)), across };
  });
  return { routes, gutters: gutters.counts, lanes: lanes.counts };
};
