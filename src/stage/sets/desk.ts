import { stamp, type Pictures } from '../atlas.ts';
import { hang, type Craft, type Painter } from '../craft.ts';
import { DEPTH } from '../depth.ts';
import { focusOf, planConference, planTable, type Band, type RoomPlan } from '../layout.ts';
import { paintDesk, paintLamp } from '../paint/furniture.ts';
import { paintEmptyRoom } from '../paint/room.ts';
import { paintCup, paintSheet, paintTelephone, paintTop } from '../paint/table.ts';
import { hangClock, tell } from '../wall-clock.ts';
import type { SetUp } from './set.ts';

const EMPTY = 6;

/** The lectern from behind: microphones that wait, and the lamp that is lit while time runs. */
const paintLectern =
  ({ desk }: RoomPlan, pictures: Pictures): Painter =>
  (ctx, size) => {
    const high = desk.top * 0.66;
    const lamp = Math.max(9, desk.top * 0.055);
    const middle = focusOf(size);
    stamp(ctx, pictures, 'prop/microphones', middle - (high * 360) / 210 / 2, desk.top - high * 0.87, high);
    paintLamp(ctx, Math.max(middle - high * 1.06, lamp * 2), desk.top, lamp);
  };

/** The table at which it is decided whom to call and what to say. */
const paintWork =
  (table: Band): Painter =>
  (ctx, size) => {
    const [middle, side] = [size.width / 2, size.height * 0.42];
    paintTop(ctx, size, table);
    const foot = size.height * 0.97;
    paintSheet(ctx, middle + side * 0.1, foot - side * 0.05, side, 0.1);
    paintSheet(ctx, middle + side * 0.55, foot, side, -0.08);
    paintTelephone(ctx, middle - side * 1.05, foot - side * 0.12, side * 0.95);
    paintCup(ctx, middle + side * 1.55, foot - side * 0.2, side * 0.34);
  };

const furnish = (craft: Craft, plan: RoomPlan): void => {
  const { size } = craft;
  hang(craft, 'desk', { x: 0, y: plan.desk.top, depth: DEPTH.chairFront }, { width: size.width, height: plan.desk.height }, paintDesk);
  hang(craft, 'near', { x: 0, y: 0, depth: DEPTH.front }, size, paintLectern(plan, craft.pictures));
};

/** The same room before anybody has come: where statements are composed and decisions made. */
export const setUpDesk: SetUp = (craft, { form }) => {
  const plan = planConference(craft.size, EMPTY);
  hang(craft, 'backdrop', { x: 0, y: 0, depth: DEPTH.backdrop }, craft.size, paintEmptyRoom(plan));
  const clock = hangClock(craft, plan.clock);
  if (form === 'statement') furnish(craft, plan);
  else hang(craft, 'near', { x: 0, y: 0, depth: DEPTH.front }, craft.size, paintWork(planTable(craft.size)));
  return { figures: [], seats: () => [], follow: (now, view) => tell(now, clock, view.clock) };
};
