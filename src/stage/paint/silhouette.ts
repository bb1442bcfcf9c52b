import type { Pictures } from '../atlas.ts';
import { stamp } from '../atlas.ts';
import type { Painter } from '../craft.ts';
import { INK, SHADE, WALL } from '../tones.ts';
import { screen } from './halftone.ts';

const onlyWithin = (ctx: CanvasRenderingContext2D, mode: GlobalCompositeOperation, draw: () => void): void => {
  ctx.globalCompositeOperation = mode;
  draw();
  ctx.globalCompositeOperation = 'source-over';
};

/** The outline of what the frames show, filled with paper: laid over a figure, it takes it back into the picture. */
export const paintVeil =
  (pictures: Pictures, frames: readonly string[]): Painter =>
  (ctx, { width, height }) => {
    for (const frame of frames) stamp(ctx, pictures, frame, 0, 0, height);
    onlyWithin(ctx, 'source-in', () => {
      ctx.fillStyle = WALL;
      ctx.fillRect(0, 0, width, height);
    });
  };

/** One of the crowd: a face without colour, printed coarsely. Done in a canvas of its own, since it blots out all around it. */
export const greyBust = (pictures: Pictures, base: string, face: string, side: number): HTMLCanvasElement => {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: side, height: side });
  const ctx = canvas.getContext('2d');
  if (!ctx) return canvas;
  stamp(ctx, pictures, base, 0, 0, side);
  stamp(ctx, pictures, face, 0, 0, side);
  const wash = (colour: string, share: number): void => {
    ctx.globalAlpha = share;
    ctx.fillStyle = colour;
    ctx.fillRect(0, 0, side, side);
    ctx.globalAlpha = 1;
  };
  onlyWithin(ctx, 'saturation', () => wash('#808080', 1));
  onlyWithin(ctx, 'destination-in', () => stamp(ctx, pictures, base, 0, 0, side));
  onlyWithin(ctx, 'source-atop', () => wash(WALL, 0.56));
  onlyWithin(ctx, 'source-atop', () =>
    screen(ctx, { width: side, height: side }, { pitch: side / 26, ink: SHADE }, (_, y) => 0.1 + y * 0.22),
  );
  return canvas;
};

/** A small square of ink, to be stretched into clock hands and the like. */
export const paintInk: Painter = (ctx, { width, height }) => {
  ctx.fillStyle = INK;
  ctx.fillRect(0, 0, width, height);
};
