import { begin, legalMoves, step } from '#engine/play.ts';
import type { Script } from '#engine/script.ts';
import type { Move, Session } from '#engine/session.ts';
import type { SeatDeed } from '../messages.ts';
import { DONE, not, type Reply, type Start, type Unwilling } from './entry.ts';
import { GRACE } from './paced.ts';
import { sideOf, type OwnPaceRound, type OwnPlay, type Seat, type Workshop } from './workshop.ts';

const MINUTE = 60_000;
const USUAL_MINUTES = { race: 20, homework: 3 * 24 * 60 };

export const beginOwnPace = (script: Script, { scenario, seed, mode, minutes }: Start, at: number): OwnPaceRound => {
  const sort = mode === 'homework' ? 'homework' : 'race';
  return {
    mode: sort,
    scenario,
    script,
    seed,
    opened: at,
    phase: 'open',
    until: at + (minutes ?? USUAL_MINUTES[sort]) * MINUTE,
    left: null,
    extra: new Map(),
    plays: new Map(),
    sideOf: new Map(),
  };
};

/** A seat's play; a fresh one where it has not begun. The same seed for all: the same hands go up for everybody. */
export const playOf = (round: OwnPaceRound, seat: string): OwnPlay =>
  round.plays.get(seat) ?? { session: begin(round.script, round.seed, 0), moves: [] };

const extraFor = ({ extra }: OwnPaceRound, seat: string): number => extra.get(seat) ?? 0;
const mostExtra = ({ extra }: OwnPaceRound): number => Math.max(0, ...extra.values());

/** When the window closes for a seat. */
export const untilFor = (round: OwnPaceRound, seat: string): number => round.until + extraFor(round, seat);

/** When it closes for whoever has most time. */
export const lastUntil = (round: OwnPaceRound): number => round.until + mostExtra(round);

const leftWith = ({ left }: OwnPaceRound, extra: number): number | null => (left === null ? null : Math.max(0, left + extra));

/** Milliseconds that a seat had left when the clock was stopped; null while it runs. */
export const leftFor = (round: OwnPaceRound, seat: string): number | null => leftWith(round, extraFor(round, seat));

/** What whoever has most time had left then. */
export const lastLeft = (round: OwnPaceRound): number | null => leftWith(round, mostExtra(round));

/** Whether it is too late for a seat, with what a slow network is allowed. A clock that stands makes nobody late, nor in time again. */
const isLate = (round: OwnPaceRound, seat: string, at: number): boolean =>
  (round.left ?? round.until - at) + extraFor(round, seat) < -GRACE;

type MoveDeed = Extract<SeatDeed, { readonly type: 'move' }>;

/** Why a move is not made now, if it is not. Number for number: a move that comes twice, or too early, is out of step. */
export const moveRefusal = (round: OwnPaceRound, seat: string, { number, move }: MoveDeed, at: number): Unwilling | undefined => {
  if (round.phase === 'over' || isLate(round, seat, at)) return 'too_late';
  const play = playOf(round, seat);
  if (number !== play.moves.length) return 'out_of_step';
  return typeof step(round.script, play.session, move) === 'string' ? 'no_such_answer' : undefined;
};

/** Makes a move in a seat's own play. It has been looked at before. */
export const makeMove = (round: OwnPaceRound, seat: string, { move }: MoveDeed): void => {
  const play = playOf(round, seat);
  const session = step(round.script, play.session, move);
  if (typeof session === 'string') throw new Error(`Seat ${seat}: ${JSON.stringify(move)} was refused: ${session}.`);
  play.session = session;
  play.moves.push(move);
  round.plays.set(seat, play);
};

const silence = (script: Script, session: Session): Move => {
  const [first] = legalMoves(script, session);
  return first?.type === 'call' ? first : { type: 'fall_silent' };
};

/** Whatever was not reached in time is silence: a short play must not be worth more than a whole one. */
const fallSilentToTheEnd = (script: Script, play: OwnPlay): void => {
  while (!play.session.ended) {
    const move = silence(script, play.session);
    const session = step(script, play.session, move);
    if (typeof session === 'string') throw new Error(`${script.scenario.id}: silence was refused: ${session}.`);
    play.session = session;
    play.moves.push(move);
  }
};

/** Closes the window. */
export const endOwnPace = (round: OwnPaceRound, { seats }: Workshop): Reply => {
  if (round.phase === 'over') return not('not_now');
  for (const [seat, play] of round.plays) {
    fallSilentToTheEnd(round.script, play);
    round.sideOf.set(seat, sideOf(seats.get(seat) as Seat));
  }
  round.phase = 'over';
  return DONE;
};
