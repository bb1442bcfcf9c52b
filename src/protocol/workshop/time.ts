import { DONE, not, type Reply } from './entry.ts';
import { lastUntil } from './own-pace.ts';
import { GRACE } from './paced.ts';
import { openPollIn, type OwnPaceRound, type Round } from './workshop.ts';

const extendWindow = (round: OwnPaceRound, ms: number, seat: string | undefined): Reply => {
  if (round.phase === 'over') return not('not_now');
  if (seat !== undefined) round.extra.set(seat, (round.extra.get(seat) ?? 0) + ms);
  else if (round.left === null) round.until += ms;
  else round.left += ms;
  return DONE;
};

/** Grants more time: to everybody, or to one seat where each plays alone. In a paced round everybody waits for the last. */
export const extend = (round: Round, seconds: number, seat: string | undefined, at: number): Reply => {
  const ms = seconds * 1000;
  if (round.mode !== 'paced') return extendWindow(round, ms, seat);
  const poll = openPollIn(round);
  if (!poll || poll.closes === null) return not('not_now');
  if (poll.left === null) poll.closes = Math.max(poll.closes, at) + ms;
  else poll.left += ms;
  return DONE;
};

/**
 * Stops the clock. Answers are taken all the same: they may be on their way. A window that somebody's extra time has
 * outlasted is kept as far in the past as it is: whoever had no time left gets none by it.
 */
export const pause = (round: Round, at: number): Reply => {
  if (round.mode !== 'paced') {
    if (round.phase === 'over' || round.left !== null) return not('not_now');
    round.left = round.until - at;
    return DONE;
  }
  const poll = openPollIn(round);
  if (!poll || poll.closes === null || poll.left !== null) return not('not_now');
  poll.left = Math.max(0, poll.closes - at);
  return DONE;
};

export const resume = (round: Round, at: number): Reply => {
  if (round.mode !== 'paced') {
    if (round.phase === 'over' || round.left === null) return not('not_now');
    round.until = at + round.left;
    round.left = null;
    return DONE;
  }
  const poll = openPollIn(round);
  if (!poll || poll.left === null) return not('not_now');
  poll.closes = at + poll.left;
  poll.left = null;
  return DONE;
};

/** Whether the clock may close a window: whoever has most time has had it. */
export const isOver = (round: Round, at: number): boolean =>
  round.mode !== 'paced' && round.left === null && at >= lastUntil(round) + GRACE;

/**
 * A server that was down while answers were open gives back some time: nobody could answer meanwhile. Homework has days
 * and needs none.
 */
export const wake = (round: Round, seconds: number, at: number): Reply => {
  if (round.mode === 'homework') return not('not_now');
  if (round.mode === 'race') round.until = Math.max(round.until, at);
  return extend(round, seconds, undefined, at);
};
