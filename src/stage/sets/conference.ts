import { hang, type Craft } from '../craft.ts';
import { gather, murmur, type Crowd } from '../crowd.ts';
import { DEPTH } from '../depth.ts';
import { douse, flash, hangFlashes, type Flashes } from '../flashes.ts';
import type { Gesture } from '../gestures.ts';
import { planConference } from '../layout.ts';
import { paintRoom } from '../paint/room.ts';
import { poseAll, seatAll, seatsOf, unsettle, walkOut, type Row } from '../row.ts';
import { hangClock, tell } from '../wall-clock.ts';
import type { SetUp } from './set.ts';

export interface Room {
  readonly row: Row;
  readonly crowd: Crowd;
  readonly flashes: Flashes;
}

/** One gesture of the room. */
export const perform =
  (craft: Craft, { row, crowd, flashes }: Room) =>
  (gesture: Gesture): void => {
    switch (gesture.type) {
      case 'flash':
        return flash(craft, flashes);
      case 'walk_out':
        return walkOut(craft, row, gesture.journalist);
      case 'murmur':
        murmur(craft, crowd, gesture.strength);
        return unsettle(craft, row, gesture.strength);
      default:
        return gesture satisfies never;
    }
  };

export const leavers = (gestures: readonly Gesture[]): readonly string[] =>
  gestures.flatMap((gesture) => (gesture.type === 'walk_out' ? [gesture.journalist] : []));

/** The press room: the journalists at their table, grey heads and cameras behind them. */
export const setUpConference: SetUp = (craft, first) => {
  const plan = planConference(craft.size, first.sitters.length, craft.sides);
  hang(craft, 'backdrop', { x: 0, y: 0, depth: DEPTH.backdrop }, craft.size, paintRoom(plan, craft.pictures));
  const clock = hangClock(craft, plan.clock);
  const room: Room = {
    crowd: gather(craft, plan.extras, first.sitters),
    row: seatAll(craft, plan, first.sitters),
    flashes: hangFlashes(craft, plan),
  };
  return {
    figures: room.row.figures,
    seats: (view) => seatsOf(room.row, view),
    follow: (now, view, gestures) => {
      douse(room.flashes);
      tell(now, clock, view.clock);
      poseAll(now, room.row, view, leavers(gestures));
      gestures.forEach(perform(now, room));
    },
  };
};
