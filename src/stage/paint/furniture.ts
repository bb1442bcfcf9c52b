import type { Pictures } from '../atlas.ts';
import { stamp } from '../atlas.ts';
import type { Painter } from '../craft.ts';
import type { Size, Spot } from '../layout.ts';
import { DESK, DESK_EDGE, FLOOR_DOT, INK, LINE, RED, SHADE, SHEET, TABLE, WALL } from '../tones.ts';
import { screenIn } from './halftone.ts';
import { box, shape, stroke } from './ink.ts';

/** A table top seen from the front: an edge that catches the light, and its line. */
export const paintDesk: Painter = (ctx, { width, height }) => {
  ctx.fillStyle = DESK;
  ctx.fillRect(0, 0, width, height);
  screenIn(ctx, { x: 0, y: 5, width, height: height - 5 }, { pitch: 6, ink: '#9a9585' }, (_, y) => y * 0.9);
  ctx.fillStyle = DESK_EDGE;
  ctx.fillRect(0, 2, width, 4);
  stroke(
    ctx,
    [
      [-2, 1.5],
      [width + 2, 1.5],
    ],
    { width: 3 },
  );
};

/** The table of the second row, farther off and so paler. */
export const paintTable: Painter = (ctx, { width, height }) => {
  ctx.fillStyle = TABLE;
  ctx.fillRect(0, 0, width, height);
  screenIn(ctx, { x: 0, y: 4, width, height }, { pitch: 6, ink: FLOOR_DOT }, (_, y) => 0.2 + y * 0.8);
  stroke(
    ctx,
    [
      [-2, 1.25],
      [width + 2, 1.25],
    ],
    { width: 2.5 },
  );
};

interface Cloth {
  readonly fill: string;
  readonly line: string;
}
const NEAR: Cloth = { fill: DESK, line: INK };
/** Farther off everything is paler. */
export const FAR: Cloth = { fill: '#cbc8bc', line: LINE };

/** An empty chair, its back to us, in a box of its own. */
export const paintChair = (ctx: CanvasRenderingContext2D, { width, height }: Size, { fill, line } = NEAR): void => {
  const [left, right, top] = [width * 0.16, width * 0.84, height * 0.1];
  const thick = Math.max(2, width * 0.022);
  for (const [foot, head] of [
    [left + width * 0.07, left + width * 0.05],
    [right - width * 0.07, right - width * 0.05],
  ] as const)
    stroke(
      ctx,
      [
        [foot, height],
        [head, top + 4],
      ],
      { line, width: thick * 2.4 },
    );
  shape(
    ctx,
    [
      [left, top],
      [right, top],
      [right - width * 0.03, height * 0.62],
      [left + width * 0.03, height * 0.62],
    ],
    { fill, line, width: thick },
  );
  screenIn(
    ctx,
    { x: left + thick * 2, y: height * 0.3, width: right - left - thick * 4, height: height * 0.3 },
    { pitch: 5, ink: SHADE },
    (_, y) => y * 0.6,
  );
};

/** A camera on its tripod, grey with distance. */
export const paintCamera = (ctx: CanvasRenderingContext2D, pictures: Pictures, { x, y, side, facing = 1 }: Spot): void => {
  const width = (side * 220) / 320;
  ctx.save();
  ctx.globalAlpha = 0.62;
  ctx.translate(x, y);
  ctx.scale(facing, 1);
  stamp(ctx, pictures, 'prop/camera', -width / 2, -side, side);
  ctx.restore();
};

/** The clock on the wall without its hands. */
export const paintClockFace = (ctx: CanvasRenderingContext2D, { x, y, side }: Spot): void => {
  ctx.beginPath();
  ctx.arc(x, y, side, 0, Math.PI * 2);
  ctx.fillStyle = SHEET;
  ctx.fill();
  ctx.strokeStyle = LINE;
  ctx.lineWidth = Math.max(2, side * 0.14);
  ctx.stroke();
  for (let hour = 0; hour < 12; hour += 1) {
    const [dx, dy] = [Math.sin((hour * Math.PI) / 6), Math.cos((hour * Math.PI) / 6)];
    const from = side * (hour % 3 === 0 ? 0.62 : 0.74);
    stroke(
      ctx,
      [
        [x + dx * from, y - dy * from],
        [x + dx * side * 0.82, y - dy * side * 0.82],
      ],
      { line: LINE, width: hour % 3 === 0 ? 2 : 1.2 },
    );
  }
};

/** A double door with a lit sign over it, so that one who walks out has somewhere to go. */
export const paintDoor = (ctx: CanvasRenderingContext2D, x: number, foot: number, height: number): void => {
  const width = height * 0.62;
  box(ctx, x, foot - height, width, height, { fill: '#d3d2ca', line: LINE, width: 1.5 });
  stroke(
    ctx,
    [
      [x + width / 2, foot - height],
      [x + width / 2, foot],
    ],
    { line: LINE, width: 1.5 },
  );
  for (const at of [0.12, 0.62])
    box(ctx, x + width * at, foot - height * 0.84, width * 0.26, height * 0.34, { fill: WALL, line: LINE, width: 1.2 });
  for (const at of [0.42, 0.58])
    stroke(
      ctx,
      [
        [x + width * at, foot - height * 0.42],
        [x + width * at, foot - height * 0.34],
      ],
      { line: INK, width: 2 },
    );
};

/** A signal lamp standing on an edge. */
export const paintLamp = (ctx: CanvasRenderingContext2D, x: number, foot: number, radius: number): void => {
  ctx.beginPath();
  ctx.arc(x, foot - radius * 0.7, radius, Math.PI, 0);
  ctx.closePath();
  ctx.fillStyle = RED;
  ctx.fill();
  ctx.strokeStyle = INK;
  ctx.lineWidth = 2.5;
  ctx.stroke();
  box(ctx, x - radius * 1.35, foot - radius * 0.7, radius * 2.7, radius * 0.7, { fill: INK, width: 2 });
};

/** Window blinds, drawn: the light outside is the paper. */
export const paintBlinds = (
  ctx: CanvasRenderingContext2D,
  { x, y, width, height }: { readonly x: number; readonly y: number } & Size,
): void => {
  box(ctx, x, y, width, height, { fill: WALL, line: LINE, width: 2 });
  const slat = Math.max(9, height / 16);
  for (let at = slat; at < height; at += slat) {
    screenIn(ctx, { x: x + 2, y: y + at - slat * 0.5, width: width - 4, height: slat * 0.42 }, { pitch: 5, ink: FLOOR_DOT }, () => 0.6);
    stroke(
      ctx,
      [
        [x, y + at],
        [x + width, y + at],
      ],
      { line: LINE, width: 1 },
    );
  }
};
