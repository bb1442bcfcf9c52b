import type { Script } from '#engine/script.ts';
import { BOX_WIDTH, promptBox, stageHead, type Box } from './box.ts';
import { gridOf, type Grid } from './grid.ts';
import { LINK_KINDS, linksOf, readingOrder, type Link } from './model.ts';
import { routesOn, type Route, type Routes, type Track } from './route.ts';
import type { GraphLocale } from './words.ts';

/** A box with its place on the sheet. */
export interface Placed {
  readonly box: Box;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export type Point = readonly [x: number, y: number];

/** An arrow as it is drawn: corner by corner, the last point its tip. */
export interface Arrow {
  readonly link: Link;
  readonly points: readonly Point[];
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly heads: readonly Placed[];
  readonly prompts: readonly Placed[];
  readonly arrows: readonly Arrow[];
}

const GUTTER = 46;
const LANE = 30;
/** Between two lines that run side by side. */
const TRACK = 9;
/** From the top of a box to its first arrow's tip, and from one tip to the next. */
const TIP = 16;
const TIPS_APART = 11;

const sizesOf = (count: number, base: number, tracks: ReadonlyMap<number, number>): readonly number[] =>
  Array.from({ length: count }, (_, index) => base + Math.max(0, (tracks.get(index) ?? 1) - 1) * TRACK);

/** Where each gutter and column, or lane and row, begins. */
interface Ruler {
  readonly between: readonly number[];
  readonly things: readonly number[];
  readonly end: number;
}

const rulerFor = (from: number, between: readonly number[], things: readonly number[]): Ruler => {
  const ruler = { between: [] as number[], things: [] as number[] };
  let at = from;
  for (const [index, space] of between.entries()) {
    ruler.between.push(at);
    at += space;
    if (index === things.length) break;
    ruler.things.push(at);
    at += things[index] ?? 0;
  }
  return { ...ruler, end: at };
};

/** The middle of a track: tracks stand side by side in the middle of their gutter or lane. */
const middleOf = ({ of, track }: Track, ruler: Ruler, sizes: readonly number[], counts: ReadonlyMap<number, number>): number =>
  (ruler.between[of] ?? 0) + ((sizes[of] ?? 0) - ((counts.get(of) ?? 1) - 1) * TRACK) / 2 + track * TRACK;

/** A stage's head spans its columns; gutters may widen, so it is set for the least width. */
const headWidth = (columns: number): number => columns * BOX_WIDTH + (columns - 1) * GUTTER;

interface Sheet {
  readonly grid: Grid;
  readonly routes: Routes;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly heads: readonly Box[];
}

const sheetOf = (script: Script, locale: GraphLocale): Sheet => {
  const { stages } = script.scenario;
  const links = linksOf(script.scenario);
  const grid = gridOf(stages.map((stage) => [stage.id, readingOrder(stage, links).map(({ id }) => id)] as const));
  const prompts = stages.flatMap((stage) => stage.prompts);
  return {
    grid,
    routes: routesOn(grid, links),
    boxes: new Map(
      prompts.map((prompt) => [
        prompt.id,
        promptBox(
          script,
          prompt,
          links.filter(({ from }) => from === prompt.id),
          locale,
        ),
      ]),
    ),
    heads: stages.map((stage, index) => stageHead(stage, index + 1, headWidth(grid.stages.get(stage.id)?.columns ?? 1), locale)),
  };
};

const rowHeights = ({ grid, boxes }: Sheet): readonly number[] =>
  Array.from({ length: grid.rows }, (_, row) =>
    Math.max(0, ...[...grid.cells].flatMap(([id, cell]) => (cell.row === row ? [boxes.get(id)?.height ?? 0] : []))),
  );

const placePrompts = ({ grid, boxes }: Sheet, across: Ruler, down: Ruler): readonly Placed[] =>
  [...grid.cells].flatMap(([id, { column, row }]) => {
    const box = boxes.get(id);
    return box ? [{ box, x: across.things[column] ?? 0, y: down.things[row] ?? 0, width: BOX_WIDTH }] : [];
  });

const placeHeads = ({ grid, heads }: Sheet, across: Ruler, y: number): readonly Placed[] =>
  heads.map((box) => {
    const { first, columns } = grid.stages.get(box.id) ?? { first: 0, columns: 1 };
    const x = across.things[first] ?? 0;
    return { box, x, y, width: (across.things[first + columns - 1] ?? x) + BOX_WIDTH - x };
  });

const edge = ({ x, width }: Placed, side: 'left' | 'right'): number => (side === 'left' ? x : x + width);

/** Leaving to the left a little lower, two neighbours' arrows never look like one line between them. */
const LOWER = 4;

/** Where an arrow leaves its box: at the line that says what has to happen. */
const tailOf = ({ y, box }: Placed, { kind, label }: Link, side: 'left' | 'right'): number =>
  y + (side === 'left' ? LOWER : 0) + (box.ports.find((port) => port.kind === kind && port.label === label)?.y ?? box.height / 2);

const withoutRepeats = (points: readonly Point[]): readonly Point[] =>
  points.filter(([x, y], index) => index === 0 || x !== points[index - 1]?.[0] || y !== points[index - 1]?.[1]);

/**
 * Lays a scenario out on a sheet whose upper `top` is left free: stages from left to right, each in as many columns as it
 * needs, prompts in rows that all columns share, so that the lanes between rows and the gutters between columns are free
 * for arrows. Nothing here depends on chance: the same scenario gives the same sheet.
 */
export const layOut = (script: Script, locale: GraphLocale, top: number): Layout => {
  const sheet = sheetOf(script, locale);
  const { grid, routes } = sheet;
  const gutters = sizesOf(grid.columns + 1, GUTTER, routes.gutters);
  const lanes = sizesOf(grid.rows + 1, LANE, routes.lanes);
  const across = rulerFor(
    0,
    gutters,
    Array.from({ length: grid.columns }, () => BOX_WIDTH),
  );
  const down = rulerFor(top + Math.max(0, ...sheet.heads.map(({ height }) => height)), lanes, rowHeights(sheet));
  const prompts = placePrompts(sheet, across, down);
  const heads = placeHeads(sheet, across, top);
  const at = new Map([
    ...heads.map((one) => [`stage ${one.box.id}`, one] as const),
    ...prompts.map((one) => [`prompt ${one.box.id}`, one] as const),
  ]);
  const x = (track: Track): number => middleOf(track, across, gutters, routes.gutters);
  const y = (track: Track): number => middleOf(track, down, lanes, routes.lanes);
  const draw = ({ link, leaves, enters, out, across: over }: Route): readonly Arrow[] => {
    const [source, target] = [at.get(`prompt ${link.from}`), at.get(`${link.toStage ? 'stage' : 'prompt'} ${link.to}`)];
    if (!source || !target) return [];
    const [from, to] = [tailOf(source, link, leaves), target.y + TIP + LINK_KINDS.indexOf(link.kind) * TIPS_APART];
    const corners: readonly Point[] = over
      ? [
          [x(out), from],
          [x(out), y(over.lane)],
          [x(over.into), y(over.lane)],
          [x(over.into), to],
        ]
      : [
          [x(out), from],
          [x(out), to],
        ];
    return [{ link, points: withoutRepeats([[edge(source, leaves), from], ...corners, [edge(target, enters), to]]) }];
  };
  return { width: across.end, height: down.end, heads, prompts, arrows: routes.routes.flatMap(draw) };
};
