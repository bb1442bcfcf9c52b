import type { Band, Size } from '../layout.ts';
import { DESK, DESK_EDGE, INK, LINE, SHADE, SHEET, WALL } from '../tones.ts';
import { screenIn } from './halftone.ts';
import { box, shape, stroke } from './ink.ts';

type Points = readonly (readonly [number, number])[];

/** A table top seen from above its near edge. */
export const paintTop = (ctx: CanvasRenderingContext2D, { width }: Size, { top, height }: Band): void => {
  ctx.fillStyle = DESK;
  ctx.fillRect(0, top, width, height);
  screenIn(ctx, { x: 0, y: top + 6, width, height }, { pitch: 7, ink: '#9a9585' }, (x, y) => 0.1 + y * 0.7 + Math.abs(x - 0.5) * 0.4);
  ctx.fillStyle = DESK_EDGE;
  ctx.fillRect(0, top + 2, width, 4);
  stroke(
    ctx,
    [
      [-2, top + 1.5],
      [width + 2, top + 1.5],
    ],
    { width: 3 },
  );
};

/** A point of a sheet lying on the table: `u` along it, `v` away from the reader, both 0 to 1. */
const onSheet =
  (x: number, y: number, side: number, lean: number) =>
  (u: number, v: number): readonly [number, number] => [x + (u - 0.5) * side * (1 - 0.22 * v) + lean * side * v, y - v * side * 0.62];

/** A sheet of paper with a heading and some lines, turned a little. */
export const paintSheet = (ctx: CanvasRenderingContext2D, x: number, y: number, side: number, lean: number): void => {
  const at = onSheet(x, y, side, lean);
  const corners: Points = [at(0, 0), at(1, 0), at(1, 1), at(0, 1)];
  shape(ctx, corners, { fill: SHEET, width: 2 });
  stroke(ctx, [at(0.12, 0.82), at(0.7, 0.82)], { line: INK, width: Math.max(2, side * 0.025) });
  for (const v of [0.66, 0.54, 0.42, 0.3]) stroke(ctx, [at(0.12, v), at(v === 0.3 ? 0.5 : 0.88, v)], { line: LINE, width: 1.5 });
};

/** A desk telephone: who is rung first is half of the decision. */
export const paintTelephone = (ctx: CanvasRenderingContext2D, x: number, y: number, side: number): void => {
  const at = (u: number, v: number): readonly [number, number] => [x + u * side, y - v * side];
  const width = Math.max(2, side * 0.028);
  shape(ctx, [at(-0.42, 0), at(0.42, 0), at(0.32, 0.34), at(-0.32, 0.34)], { fill: '#34373b', width });
  for (const [u, v] of [
    [-0.1, 0.09],
    [0, 0.09],
    [0.1, 0.09],
    [-0.09, 0.17],
    [0, 0.17],
    [0.09, 0.17],
    [-0.08, 0.25],
    [0, 0.25],
    [0.08, 0.25],
  ] as const) {
    box(ctx, x + u * side - side * 0.03, y - v * side - side * 0.02, side * 0.06, side * 0.04, { fill: WALL, width: 0 });
  }
  shape(
    ctx,
    [at(-0.52, 0.3), at(-0.3, 0.3), at(-0.24, 0.42), at(0.24, 0.42), at(0.3, 0.3), at(0.52, 0.3), at(0.46, 0.56), at(-0.46, 0.56)],
    { fill: '#34373b', width },
  );
  stroke(ctx, [at(-0.36, 0.5), at(0.36, 0.5)], { line: SHADE, width });
  stroke(ctx, [at(-0.46, 0.3), at(-0.58, 0.14), at(-0.5, 0.05), at(-0.62, -0.02), at(-0.56, -0.1)], { line: INK, width });
};

/** A cup of tea. */
export const paintCup = (ctx: CanvasRenderingContext2D, x: number, y: number, side: number): void => {
  ctx.beginPath();
  ctx.ellipse(x + side * 0.52, y - side * 0.36, side * 0.2, side * 0.2, 0, 0, Math.PI * 2);
  ctx.strokeStyle = INK;
  ctx.lineWidth = Math.max(2, side * 0.07);
  ctx.stroke();
  shape(
    ctx,
    [
      [x - side * 0.5, y - side * 0.7],
      [x + side * 0.5, y - side * 0.7],
      [x + side * 0.36, y],
      [x - side * 0.36, y],
    ],
    { fill: SHEET, width: Math.max(2, side * 0.05) },
  );
  screenIn(
    ctx,
    { x: x + side * 0.06, y: y - side * 0.62, width: side * 0.3, height: side * 0.56 },
    { pitch: 5, ink: SHADE },
    (u) => u * 0.6,
  );
};
