import { begin, step } from '#engine/play.ts';
import type { Script } from '#engine/script.ts';
import type { Move, Session } from '#engine/session.ts';
import type { SeatDeed } from '../messages.ts';
import { isAnswer, movesFor, nameOfAnswer } from './answer.ts';
import { DONE, not, type Reply, type Start, type Unwilling } from './entry.ts';
import { cast, openPoll, spreadOf } from './poll.ts';
import { currentPoll, currentPut, type PacedRound, type Phase, type Put } from './workshop.ts';

/** How long after the close an answer may still arrive: it was sent in time over a slow network. Milliseconds. */
export const GRACE = 1500;

const phaseOf = ({ ended, now }: Session): Phase => (ended ? 'over' : now === null ? 'floor' : 'put');

/** Brings the room before what its story asks now. */
const goOn = (round: PacedRound): void => {
  round.phase = phaseOf(round.session);
  const { now, stageId } = round.session;
  if (round.phase === 'put' && now) {
    round.puts.push({ ask: now, stage: stageId, session: round.session, first: null, again: null, judged: false });
  }
};

export const beginPaced = (script: Script, { scenario, seed }: Start, at: number): PacedRound => {
  const session = begin(script, seed, 0);
  const round: PacedRound = { mode: 'paced', scenario, script, seed, opened: at, phase: 'put', session, moves: [], puts: [] };
  goOn(round);
  return round;
};

const make = (round: PacedRound, move: Move): boolean => {
  const session = step(round.script, round.session, move);
  if (typeof session === 'string') return false;
  round.session = session;
  round.moves.push(move);
  return true;
};

/** The facilitator gives the floor. */
export const call = (round: PacedRound, key: string): Reply => {
  if (round.phase !== 'floor') return not('not_now');
  if (!make(round, { type: 'call', key })) return not('no_such_hand');
  goOn(round);
  return DONE;
};

export const open = (round: PacedRound, seconds: number, at: number): Reply => {
  const put = currentPut(round);
  if (!put || round.phase !== 'put') return not('not_now');
  put.first = openPoll(at, seconds);
  round.phase = 'open';
  return DONE;
};

/** Lets everybody answer once more, apart from the first time. */
export const again = (round: PacedRound, seconds: number, at: number): Reply => {
  const put = currentPut(round);
  if (!put || put.again || (round.phase !== 'closed' && round.phase !== 'revealed')) return not('not_now');
  put.again = openPoll(at, seconds);
  round.phase = 'open';
  return DONE;
};

/** Whether the time for answers is up, with what a slow network is allowed. */
const isDue = (put: Put, at: number): boolean => {
  const poll = currentPoll(put);
  return poll !== null && poll.closes !== null && poll.left === null && at >= poll.closes + GRACE;
};

/** Closes the answers. The clock may do so only when time is up: the facilitator may just have granted more. */
export const close = (round: PacedRound, by: string, at: number): Reply => {
  const put = currentPut(round);
  if (!put || round.phase !== 'open' || (by === 'clock' && !isDue(put, at))) return not('not_now');
  round.phase = put.judged ? 'revealed' : 'closed';
  return DONE;
};

export const reveal = (round: PacedRound): Reply => {
  const put = currentPut(round);
  if (!put || round.phase !== 'closed') return not('not_now');
  put.judged = true;
  round.phase = 'revealed';
  return DONE;
};

/** What most sides said the last time they were asked; nothing where nobody spoke. */
export const roomAnswer = (put: Put): string | null => {
  const poll = currentPoll(put);
  return (poll && spreadOf(poll)[0]?.answer) ?? null;
};

/** Takes the story on. Whatever was closed is judged from here. */
export const next = (round: PacedRound, wish: string | undefined): Reply => {
  const put = currentPut(round);
  if (!put || (round.phase !== 'closed' && round.phase !== 'revealed')) return not('not_now');
  if (wish !== undefined && !isAnswer(round.script, put.ask, wish)) return not('no_such_answer');
  for (const move of movesFor(round.script, put.ask, wish ?? roomAnswer(put))) {
    if (!make(round, move))
      throw new Error(`${round.scenario}, seed ${round.seed}: ${JSON.stringify(move)} does not follow ${put.ask.key}.`);
  }
  put.judged = true;
  goOn(round);
  return DONE;
};

/** Whether the answers that count have all come in: also while everybody answers once more. */
const isAnswered = ({ phase }: PacedRound, { again: second }: Put): boolean => phase === 'closed' || (phase === 'open' && second !== null);

/**
 * Ends the round where it stands, also where hands are up and nobody was called yet. A prompt whose answers are still coming
 * in is left out; a closed one counts.
 */
export const endPaced = (round: PacedRound): Reply => {
  if (round.phase === 'over') return not('not_now');
  const put = currentPut(round);
  if (put && isAnswered(round, put)) put.judged = true;
  round.phase = 'over';
  return DONE;
};

type VoteDeed = Extract<SeatDeed, { readonly type: 'vote' }>;

/** Why a vote is not taken now, if it is not. */
export const voteRefusal = (round: PacedRound, { put: index, again: second, answer }: VoteDeed, at: number): Unwilling | undefined => {
  const put = currentPut(round);
  const poll = put && currentPoll(put);
  if (!put || !poll || round.phase !== 'open' || index !== round.puts.length - 1 || second !== (put.again !== null)) return 'too_late';
  if (poll.closes !== null && poll.left === null && at > poll.closes + GRACE) return 'too_late';
  return isAnswer(round.script, put.ask, answer) ? undefined : 'no_such_answer';
};

/** Takes somebody's answer for their side, or their change of mind. It has been looked at before. */
export const vote = (round: PacedRound, side: string, seat: string, { answer, sure }: VoteDeed): void => {
  const put = currentPut(round);
  const poll = put && currentPoll(put);
  if (poll) cast(poll, side, seat, { answer: nameOfAnswer(round.script, put.ask, answer), sure: sure ?? null });
};
