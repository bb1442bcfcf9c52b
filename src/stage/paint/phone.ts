import type { Pictures } from '../atlas.ts';
import type { Painter } from '../craft.ts';
import type { Size } from '../layout.ts';
import { FAINT, INK, LINE, RED, SHADE, SHEET, WALL } from '../tones.ts';
import { screenIn } from './halftone.ts';
import { box } from './ink.ts';
import { greyBust } from './silhouette.ts';

export const PHONE: Size = { width: 120, height: 216 };

/** How a phone stands: among the others, waiting to be picked, or held. */
export const BEARINGS = ['far', 'near', 'held'] as const;
export type Bearing = (typeof BEARINGS)[number];

/** Widths of the lines of a post that nobody can read from here. */
const POSTS: readonly (readonly number[])[] = [[0.92, 0.8, 0.55], [0.86, 0.9, 0.9, 0.4], [0.7], [0.9, 0.6]];
export const KINDS = POSTS.length;

/** Lines of type, the first one bold; says where they end. */
const paintLines = (ctx: CanvasRenderingContext2D, shares: readonly number[], x: number, y: number, width: number): number => {
  shares.forEach((share, index) => {
    ctx.fillStyle = index === 0 ? INK : LINE;
    ctx.fillRect(x, y + index * 9, width * share, 4);
  });
  return y + shares.length * 9;
};

const paintHead = (ctx: CanvasRenderingContext2D, pictures: Pictures, kind: number): void => {
  const faces = pictures.names.filter((name) => name.startsWith('base/'));
  box(ctx, 13, 18, 30, 30, { fill: WALL, line: FAINT, width: 1.5 });
  ctx.drawImage(greyBust(pictures, faces[(kind * 5 + 2) % faces.length] ?? '', 'face/doubtful', 112), 13, 18, 30, 30);
  paintLines(ctx, [0.7, 0.42], 50, 26, 56);
};

/** A picture in coarse dots: smoke, water, a light; whatever people take it for. */
const paintPicture = (ctx: CanvasRenderingContext2D, y: number, height: number, kind: number): void => {
  box(ctx, 14, y, 92, height, { fill: WALL, line: FAINT, width: 1.5 });
  const tone =
    kind % 2 === 0 ? (_: number, down: number) => down : (x: number, down: number) => 1 - Math.hypot(x - 0.5, (down - 0.42) * 0.8) * 2;
  screenIn(ctx, { x: 15, y: y + 1, width: 90, height: height - 2 }, { pitch: 8, ink: SHADE }, tone);
};

const wash = (ctx: CanvasRenderingContext2D, { width, height }: Size): void => {
  ctx.globalCompositeOperation = 'source-atop';
  ctx.globalAlpha = 0.5;
  ctx.fillStyle = WALL;
  ctx.fillRect(0, 0, width, height);
};

/** A phone that shows a post: a face, some lines, a picture. */
export const paintPhone =
  (pictures: Pictures, kind: number, bearing: Bearing): Painter =>
  (ctx) => {
    const { width, height } = PHONE;
    box(ctx, 2, 2, width - 4, height - 4, { fill: INK, width: 3 });
    box(ctx, 7, 11, width - 14, height - 24, { fill: SHEET, width: 0 });
    if (bearing === 'held') box(ctx, 7, 11, width - 14, 4, { fill: RED, width: 0 });
    paintHead(ctx, pictures, kind);
    const below = paintLines(ctx, POSTS[kind] ?? [], 14, 60, 92) + 4;
    paintPicture(ctx, below, height - below - 36, kind);
    ctx.fillStyle = LINE;
    for (const x of [16, 50, 84]) ctx.fillRect(x, height - 27, 20, 6);
    if (bearing === 'far') wash(ctx, PHONE);
  };
