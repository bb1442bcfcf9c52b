import { stamp, type Pictures } from '../atlas.ts';
import { hang, type Painter } from '../craft.ts';
import { DEPTH } from '../depth.ts';
import { douse, hangFlashes } from '../flashes.ts';
import { planInterview, type RoomPlan, type Spot } from '../layout.ts';
import { paintBlinds } from '../paint/furniture.ts';
import { poseAll, seatAll, seatsOf } from '../row.ts';
import { leavers, perform } from './conference.ts';
import type { SetUp } from './set.ts';

const paintStudio =
  ({ desk, near }: RoomPlan): Painter =>
  (ctx, { width }) => {
    const left = near.x + near.side * 0.5;
    paintBlinds(ctx, { x: left, y: 0, width: Math.max(width * 0.2, width - left + 4), height: desk.top * 0.8 });
  };

/** Half the width of the camera's box, in heights of it. */
const CAMERA_HALF = 0.34;

/** The camera stands beside the one who asks, so near that the picture's edge cuts it. */
const paintCameraNear =
  ({ near }: { readonly near: Spot }, pictures: Pictures): Painter =>
  (ctx) => {
    ctx.translate(near.x, near.y);
    ctx.scale(near.facing ?? 1, 1);
    stamp(ctx, pictures, 'prop/camera', -near.side * CAMERA_HALF, 0, near.side);
  };

/** One face, close, and the camera that looks at the player. */
export const setUpInterview: SetUp = (craft, first) => {
  const { size, pictures } = craft;
  const plan = planInterview(size, first.sitters.length);
  hang(craft, 'backdrop', { x: 0, y: 0, depth: DEPTH.backdrop }, size, paintStudio(plan));
  const room = { crowd: [], row: seatAll(craft, plan, first.sitters), flashes: hangFlashes(craft, plan) };
  hang(craft, 'near', { x: 0, y: 0, depth: DEPTH.near }, size, paintCameraNear(plan, pictures));
  return {
    figures: room.row.figures,
    seats: (view) => seatsOf(room.row, view),
    follow: (now, view, gestures) => {
      douse(room.flashes);
      poseAll(now, room.row, view, leavers(gestures));
      gestures.forEach(perform(now, room));
    },
  };
};
