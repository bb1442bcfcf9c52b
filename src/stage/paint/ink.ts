import { INK } from '../tones.ts';

type Points = readonly (readonly [x: number, y: number])[];
interface Pen {
  readonly fill?: string;
  readonly line?: string;
  readonly width?: number;
}

/** A closed shape with a line around it. */
export const shape = (ctx: CanvasRenderingContext2D, points: Points, { fill, line = INK, width = 2 }: Pen): void => {
  ctx.beginPath();
  for (const [x, y] of points) ctx.lineTo(x, y);
  ctx.closePath();
  if (fill) {
    ctx.fillStyle = fill;
    ctx.fill();
  }
  ctx.strokeStyle = line;
  ctx.lineWidth = width;
  ctx.lineJoin = 'round';
  if (width > 0) ctx.stroke();
};

export const box = (ctx: CanvasRenderingContext2D, x: number, y: number, width: number, height: number, pen: Pen): void =>
  shape(
    ctx,
    [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ],
    pen,
  );

/** A line through the points. */
export const stroke = (ctx: CanvasRenderingContext2D, points: Points, { line = INK, width = 2 }: Pen): void => {
  ctx.beginPath();
  for (const [x, y] of points) ctx.lineTo(x, y);
  ctx.strokeStyle = line;
  ctx.lineWidth = width;
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  ctx.stroke();
};
