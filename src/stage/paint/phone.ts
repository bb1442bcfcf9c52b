import type { Pictures } from '../atlas.ts';
import type { Painter } from '../craft.ts';
import type { Size } from '../layout.ts';
import { FAINT, INK, LINE, SHEET, WALL, WALL_DOT } from '../tones.ts';
import { screenIn } from './halftone.ts';
import { box } from './ink.ts';
import { greyBust } from './silhouette.ts';

export const PHONE: Size = { width: 120, height: 216 };

/** Widths of the lines of a post that nobody can read from here. */
const LINES: readonly (readonly number[])[] = [[0.92, 0.8, 0.55], [0.86, 0.9, 0.9, 0.4], [0.7], [0.9, 0.6]];

const paintPost = (ctx: CanvasRenderingContext2D, lines: readonly number[], y: number, width: number): number => {
  lines.forEach((share, index) => {
    ctx.fillStyle = index === 0 ? INK : LINE;
    ctx.fillRect(14, y + index * 9, (width - 28) * share, 4);
  });
  return y + lines.length * 9;
};

/** A phone that shows a post: a face, a picture in coarse dots, some lines. */
export const paintPhone = (pictures: Pictures, kind: number): Painter => (ctx, { width, height }) => {
  const faces = pictures.names.filter((name) => name.startsWith('base/'));
  const lines = LINES[kind % LINES.length] ?? [];
  box(ctx, 2, 2, width - 4, height - 4, { fill: INK, width: 3 });
  box(ctx, 7, 12, width - 14, height - 26, { fill: SHEET, width: 0 });
  ctx.drawImage(greyBust(pictures, faces[(kind * 5 + 2) % faces.length] ?? '', 'face/doubtful', 96), 10, 16, 34, 34);
  paintPost(ctx, [0.35, 0.2], 26, width + 40);
  const below = paintPost(ctx, lines, 60, width);
  box(ctx, 14, below + 4, width - 28, height - below - 42, { fill: WALL, line: FAINT, width: 1.5 });
  screenIn(ctx, { x: 15, y: below + 5, width: width - 30, height: height - below - 44 }, { pitch: 8, ink: kind % 2 === 0 ? LINE : WALL_DOT }, (x, y) => (kind % 2 === 0 ? y : 1 - Math.hypot(x - 0.5, y - 0.4) * 1.6));
  ctx.fillStyle = LINE;
  for (const share of [0.14, 0.4, 0.66]) ctx.fillRect(width * share, height - 28, 20, 6);
};
