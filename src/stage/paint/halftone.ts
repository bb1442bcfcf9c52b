import type { Size } from '../layout.ts';

interface Screen {
  readonly pitch: number;
  readonly ink: string;
}

/** A grid turned by half a right angle, as printers turn it: every other line is shifted by half a step. */
const eachDot = ({ width, height }: Size, pitch: number, draw: (x: number, y: number) => void): void => {
  for (let line = 0, y = 0; y < height + pitch; line += 1, y = (line * pitch) / 2) {
    for (let x = line % 2 === 0 ? 0 : pitch / 2; x < width + pitch; x += pitch) draw(x, y);
  }
};

/** Lays dots whose size follows a tone: 0 leaves the paper bare, 1 lets the dots touch. */
export const screen = (ctx: CanvasRenderingContext2D, size: Size, { pitch, ink }: Screen, tone: (x: number, y: number) => number): void => {
  ctx.beginPath();
  eachDot(size, pitch, (x, y) => {
    const radius = Math.sqrt(Math.max(0, Math.min(1, tone(x / size.width, y / size.height)))) * pitch * 0.36;
    if (radius < 0.35) return;
    ctx.moveTo(x + radius, y);
    ctx.arc(x, y, radius, 0, Math.PI * 2);
  });
  ctx.fillStyle = ink;
  ctx.fill();
};

/** The same within a rectangle. */
export const screenIn = (
  ctx: CanvasRenderingContext2D,
  box: { readonly x: number; readonly y: number } & Size,
  dots: Screen,
  tone: (x: number, y: number) => number,
): void => {
  ctx.save();
  ctx.beginPath();
  ctx.rect(box.x, box.y, box.width, box.height);
  ctx.clip();
  ctx.translate(box.x, box.y);
  screen(ctx, box, dots, tone);
  ctx.restore();
};
