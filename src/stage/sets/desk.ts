import { stamp, type Pictures } from '../atlas.ts';
import { hang, type Painter } from '../craft.ts';
import { DEPTH } from '../depth.ts';
import { planConference, type RoomPlan } from '../layout.ts';
import { paintDesk, paintLamp, paintPapers } from '../paint/furniture.ts';
import { paintEmptyRoom } from '../paint/room.ts';
import { hangClock, tell } from '../wall-clock.ts';
import type { SetUp } from './set.ts';

const EMPTY = 6;

/** The lectern seen over its edge: microphones that wait, and the light of the clock. */
const paintLectern = ({ desk }: RoomPlan, pictures: Pictures): Painter => (ctx, { width }) => {
  const high = desk.top * 0.62;
  stamp(ctx, pictures, 'prop/microphones', width / 2 - (high * 360) / 210 / 2, desk.top - high * 0.87, high);
  paintLamp(ctx, width / 2 + high * 1.05, desk.top + desk.height * 0.45, desk.height * 0.2);
};

const paintTable = ({ desk }: RoomPlan): Painter => (ctx, { width }) => paintPapers(ctx, { x: width / 2 - desk.top * 0.3, y: desk.top + desk.height * 0.4, side: desk.top * 0.85 });

/** The same room before anybody has come: where statements are composed and decisions made. */
export const setUpDesk: SetUp = (craft, { form }) => {
  const plan = planConference(craft.size, EMPTY);
  const { size } = craft;
  hang(craft, 'backdrop', { x: 0, y: 0, depth: DEPTH.backdrop }, size, paintEmptyRoom(plan));
  const clock = hangClock(craft, plan.clock);
  hang(craft, 'desk', { x: 0, y: plan.desk.top, depth: DEPTH.chairFront }, { width: size.width, height: plan.desk.height }, paintDesk);
  hang(craft, 'near', { x: 0, y: 0, depth: DEPTH.front }, size, form === 'statement' ? paintLectern(plan, craft.pictures) : paintTable(plan));
  return { figures: [], seats: () => [], follow: (now, view) => tell(now, clock, view.clock) };
};
