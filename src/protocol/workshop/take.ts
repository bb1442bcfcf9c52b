import type { Script } from '#engine/script.ts';
import type { SeatDeed } from '../messages.ts';
import { publish } from './board.ts';
import { DONE, not, type Doing, type Entry, type Reply, type Start, type Unwilling } from './entry.ts';
import { beginOwnPace, endOwnPace, makeMove, moveRefusal } from './own-pace.ts';
import { again, beginPaced, call, close, endPaced, next, open, reveal, vote, voteRefusal } from './paced.ts';
import { addTeam, join, moveSeat, remove, rename, renameTeam } from './people.ts';
import { extend, isOver, pause, resume, wake } from './time.ts';
import { takeBack } from './poll.ts';
import { currentRound, openPollIn, sideOf, type PacedRound, type Round, type Workshop } from './workshop.ts';

/** Finds a scenario ready to play, by its id and the hash of its content. */
export type Scripts = (scenario: string, hash: string) => Script | undefined;

const start = (workshop: Workshop, doing: Start, at: number, scripts: Scripts): Reply => {
  const running = currentRound(workshop);
  if (running && running.phase !== 'over') return not('round_running');
  const script = scripts(doing.scenario, doing.hash);
  if (!script) return not('no_such_scenario');
  workshop.rounds.push(doing.mode === 'paced' ? beginPaced(script, doing, at) : beginOwnPace(script, doing, at));
  return DONE;
};

/** Does something to the paced round, and notes the new places where marks come to be shown by it. */
const judging = (workshop: Workshop, round: PacedRound, act: (round: PacedRound) => Reply): Reply => {
  const judged = round.puts.filter((put) => put.judged).length;
  const reply = act(round);
  if (round.puts.filter((put) => put.judged).length > judged) publish(workshop);
  return reply;
};

const endRound = (workshop: Workshop, round: Round): Reply => {
  if (round.mode === 'paced') return judging(workshop, round, endPaced);
  const reply = endOwnPace(round, workshop);
  if (reply.done) publish(workshop);
  return reply;
};

const direct = (workshop: Workshop, round: PacedRound, { by, doing }: Entry, at: number): Reply => {
  switch (doing.type) {
    case 'call':
      return call(round, doing.key);
    case 'open':
      return open(round, doing.seconds, at);
    case 'close':
      return close(round, by, at);
    case 'reveal':
      return judging(workshop, round, reveal);
    case 'again':
      return again(round, doing.seconds, at);
    case 'next':
      return judging(workshop, round, () => next(round, doing.answer));
    default:
      return not('not_now');
  }
};

const inRound = (workshop: Workshop, entry: Entry, at: number): Reply => {
  const { by, doing } = entry;
  const round = currentRound(workshop);
  if (!round || round.phase === 'over') return not('no_round');
  switch (doing.type) {
    case 'extend':
      if (doing.seat !== undefined && !workshop.seats.has(doing.seat)) return not('no_such_seat');
      return extend(round, doing.seconds, doing.seat, at);
    case 'woke':
      return wake(round, doing.seconds, at);
    case 'pause':
      return pause(round, at);
    case 'resume':
      return resume(round, at);
    case 'end_round':
      return by === 'clock' && !isOver(round, at) ? not('not_now') : endRound(workshop, round);
    default:
      return round.mode === 'paced' ? direct(workshop, round, entry, at) : not('not_now');
  }
};

/** Whoever leaves a side while answers are open takes their answer along: it is not that side's any more. */
const leaving = (workshop: Workshop, id: string, leave: () => Reply): Reply => {
  const seat = workshop.seats.get(id);
  const side = seat && sideOf(seat);
  const reply = leave();
  const round = currentRound(workshop);
  const poll = round?.mode === 'paced' ? openPollIn(round) : null;
  const isGone = seat?.removed === true || (seat && sideOf(seat) !== side);
  if (reply.done && poll && isGone && side !== undefined) takeBack(poll, side, id);
  return reply;
};

const end = (workshop: Workshop): Reply => {
  const round = currentRound(workshop);
  if (round && round.phase !== 'over') endRound(workshop, round);
  workshop.over = true;
  return DONE;
};

const turn = (workshop: Workshop, what: 'ranking' | 'locked', on: boolean): Reply => {
  workshop[what] = on;
  return DONE;
};

/** What the facilitator does, or the clock for them. */
const byHost = (workshop: Workshop, entry: Entry, doing: Exclude<Doing, SeatDeed>, at: number, scripts: Scripts): Reply => {
  switch (doing.type) {
    case 'join':
      return join(workshop, doing);
    case 'start_round':
      return start(workshop, doing, at, scripts);
    case 'end':
      return end(workshop);
    case 'add_team':
      return addTeam(workshop, doing);
    case 'rename_team':
      return renameTeam(workshop, doing);
    case 'rename':
      return rename(workshop, doing);
    case 'move_seat':
      return leaving(workshop, doing.seat, () => moveSeat(workshop, doing));
    case 'remove':
      return leaving(workshop, doing.seat, () => remove(workshop, doing));
    case 'show_ranking':
      return turn(workshop, 'ranking', doing.on);
    case 'lock':
      return turn(workshop, 'locked', doing.on);
    default:
      return inRound(workshop, entry, at);
  }
};

/** Why a seat may not do this now, if it may not. */
const refusalOf = (workshop: Workshop, by: string, doing: SeatDeed, at: number): Unwilling | undefined => {
  const seat = workshop.seats.get(by);
  const round = currentRound(workshop);
  if (workshop.over) return 'over';
  if (!seat || seat.removed) return 'no_such_seat';
  if (!round || round.phase === 'over') return 'too_late';
  if (doing.round !== workshop.rounds.length - 1) return 'too_late';
  if (doing.type === 'vote') return round.mode === 'paced' ? voteRefusal(round, doing, at) : 'too_late';
  return round.mode === 'paced' ? 'too_late' : moveRefusal(round, by, doing, at);
};

const bySeat = (workshop: Workshop, by: string, doing: SeatDeed, at: number): Reply => {
  const why = refusalOf(workshop, by, doing, at);
  const [seat, round] = [workshop.seats.get(by), currentRound(workshop)];
  if (why !== undefined || !seat || !round) return not(why ?? 'no_such_seat');
  if (doing.type === 'vote' && round.mode === 'paced') vote(round, sideOf(seat), by, doing);
  if (doing.type === 'move' && round.mode !== 'paced') makeMove(round, by, doing);
  return DONE;
};

const isSeatDeed = (doing: Doing): doing is SeatDeed => doing.type === 'vote' || doing.type === 'move';

const OFFICES: ReadonlySet<string> = new Set(['host', 'clock', 'door']);

const mayDo = ({ by, doing }: Entry): boolean => {
  if (isSeatDeed(doing)) return !OFFICES.has(by);
  return doing.type === 'join' ? by === 'door' : by === 'host' || by === 'clock';
};

const react = (workshop: Workshop, entry: Entry, scripts: Scripts): Reply => {
  const { by, doing } = entry;
  if (workshop.over) return not('over');
  if (!mayDo(entry)) return not('not_yours');
  return isSeatDeed(doing) ? bySeat(workshop, by, doing, workshop.at) : byHost(workshop, entry, doing, workshop.at, scripts);
};

/** Names a request, so that it is done once however often it comes. */
export const requestOf = ({ by, key }: Pick<Entry, 'by' | 'key'>): string => `${by}/${key}`;

/**
 * Takes the next line of the log: the one way in which a workshop changes. What is refused changes nothing; what has been
 * taken before is answered as it was. Time never runs back, whatever the clocks of several servers say.
 */
export const take = (workshop: Workshop, entry: Entry, scripts: Scripts): Reply => {
  workshop.seq += 1;
  workshop.at = Math.max(workshop.at, entry.at);
  const known = workshop.replies.get(requestOf(entry));
  if (known) return known;
  const reply = react(workshop, entry, scripts);
  workshop.replies.set(requestOf(entry), reply);
  return reply;
};
