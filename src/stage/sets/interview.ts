import { stamp } from '../atlas.ts';
import { hang, type Painter } from '../craft.ts';
import { DEPTH } from '../depth.ts';
import { douse, hangFlashes } from '../flashes.ts';
import { planInterview, type RoomPlan } from '../layout.ts';
import type { Pictures } from '../atlas.ts';
import { paintBlinds } from '../paint/furniture.ts';
import { poseAll, seatAll, seatsOf } from '../row.ts';
import { leavers, perform } from './conference.ts';
import type { SetUp } from './set.ts';

const paintStudio = ({ size, desk }: RoomPlan): Painter => (ctx) => paintBlinds(ctx, { x: size.width * 0.62, y: 0, width: size.width * 0.3, height: desk.top * 0.8 });

/** The camera stands between the player and the one who asks, and is cut by the picture's edge. */
const paintCameraNear = ({ desk }: RoomPlan, pictures: Pictures): Painter => (ctx, { height }) => stamp(ctx, pictures, 'prop/camera', 0, desk.top * 0.1, height * 1.25);

/** One face, close, and the camera that looks at the player. */
export const setUpInterview: SetUp = (craft, first) => {
  const plan = planInterview(craft.size, first.sitters.length);
  const { width, height } = craft.size;
  hang(craft, 'backdrop', { x: 0, y: 0, depth: DEPTH.backdrop }, craft.size, paintStudio(plan));
  const room = { crowd: [], row: seatAll(craft, plan, first.sitters), flashes: hangFlashes(craft, plan) };
  hang(craft, 'near', { x: width * 0.5 - height * 1.15, y: 0, depth: DEPTH.near }, { width: height * 0.9, height }, paintCameraNear(plan, craft.pictures));
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
