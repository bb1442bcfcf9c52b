import type { Pictures } from '../atlas.ts';
import type { Painter } from '../craft.ts';
import type { RoomPlan } from '../layout.ts';
import { DESK_EDGE, FAINT, FLOOR, FLOOR_DOT, INK, LINE } from '../tones.ts';
import { FAR, paintCamera, paintChair, paintClockFace, paintDoor } from './furniture.ts';
import { screenIn } from './halftone.ts';
import { stroke } from './ink.ts';

/** The wall itself is the page's halftone, which shows through: here are only the lines on it. */
const paintWall = (ctx: CanvasRenderingContext2D, { size: { width, height }, rail, clock }: RoomPlan): void => {
  const door = Math.min(rail.top * 0.86, height * 0.4);
  paintDoor(ctx, width * 0.03, rail.top, door);
  stroke(
    ctx,
    [
      [0, rail.top - door * 0.24],
      [width * 0.03, rail.top - door * 0.24],
    ],
    { line: FAINT, width: 1.5 },
  );
  stroke(
    ctx,
    [
      [width * 0.03 + door * 0.62, rail.top - door * 0.24],
      [width, rail.top - door * 0.24],
    ],
    { line: FAINT, width: 1.5 },
  );
  paintClockFace(ctx, clock);
};

const paintFloor = (ctx: CanvasRenderingContext2D, { size: { width }, rail, desk }: RoomPlan): void => {
  const height = desk.top - rail.top;
  ctx.fillStyle = FLOOR;
  ctx.fillRect(0, rail.top, width, height);
  screenIn(ctx, { x: 0, y: rail.top, width, height }, { pitch: 7, ink: FLOOR_DOT }, (x, y) => 0.12 + y * 0.5 + Math.abs(x - 0.5) * 0.5);
};

const paintRail = (ctx: CanvasRenderingContext2D, { size: { width }, rail }: RoomPlan): void => {
  ctx.fillStyle = DESK_EDGE;
  ctx.fillRect(0, rail.top, width, rail.height);
  stroke(
    ctx,
    [
      [-2, rail.top],
      [width + 2, rail.top],
    ],
    { line: INK, width: 2 },
  );
  stroke(
    ctx,
    [
      [-2, rail.top + rail.height],
      [width + 2, rail.top + rail.height],
    ],
    { line: LINE, width: 1 },
  );
};

/** Wall, cameras, floor and rail: everything that stands still behind the people. */
export const paintRoom =
  (plan: RoomPlan, pictures: Pictures): Painter =>
  (ctx) => {
    paintWall(ctx, plan);
    for (const camera of plan.cameras) paintCamera(ctx, pictures, camera);
    paintFloor(ctx, plan);
    paintRail(ctx, plan);
  };

const paintChairRow = (
  ctx: CanvasRenderingContext2D,
  width: number,
  { count, foot, side, far }: { readonly count: number; readonly foot: number; readonly side: number; readonly far: boolean },
): void => {
  for (let index = 0; index < count; index += 1) {
    ctx.save();
    ctx.translate(((index + 0.5) * width) / count - side / 2, foot - side);
    paintChair(ctx, { width: side, height: side }, far ? FAR : undefined);
    ctx.restore();
  }
};

/** Chairs that wait: small and pale ones at the rail, larger ones before the desk, set between them. */
const paintChairs = (ctx: CanvasRenderingContext2D, { size: { width }, rail, desk }: RoomPlan): void => {
  const depth = desk.top - rail.top;
  const count = Math.max(3, Math.round(width / (depth * 1.15)));
  paintChairRow(ctx, width, { count: count + 2, foot: rail.top + depth * 0.34, side: depth * 0.52, far: true });
  paintChairRow(ctx, width, { count, foot: desk.top - depth * 0.06, side: depth * 0.76, far: false });
};

/** The room before anybody has come. */
export const paintEmptyRoom =
  (plan: RoomPlan): Painter =>
  (ctx) => {
    paintWall(ctx, plan);
    paintFloor(ctx, plan);
    paintRail(ctx, plan);
    paintChairs(ctx, plan);
  };
