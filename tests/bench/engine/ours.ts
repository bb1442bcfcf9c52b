import { apply } from '#engine/apply.ts';
import { arranged, begin, decide, legalMoves, step } from '#engine/play.ts';
import { draw, streamFor } from '#engine/random.ts';
import type { Script } from '#engine/script.ts';
import { isRefusal, type Move, type Session } from '#engine/session.ts';
import { askText, itemTexts } from '#engine/telling.ts';

/** A game whose moves are known beforehand, so that choosing is in nobody's measured loop. */
export interface Game {
  readonly start: Session;
  readonly moves: readonly Move[];
}

const after = (script: Script, session: Session, move: Move): Session => {
  const next = step(script, session, move);
  if (typeof next === 'string') throw new Error(`A legal move was refused: ${next}.`);
  return next;
};

/** A seeded player who picks among the legal moves, and never says nothing. */
export const randomGame = (script: Script, seed: number): Game => {
  const start = begin(script, seed);
  const moves: Move[] = [];
  let random = streamFor(seed, 'bench');
  for (let session = start; !session.ended;) {
    const legal = legalMoves(script, session).filter(({ type }) => type !== 'fall_silent');
    const [pick, next] = draw(random, legal.length);
    random = next;
    const move = legal[pick] as Move;
    session = after(script, session, move);
    moves.push(move);
  }
  return { start, moves };
};

/**
 * The session after so many moves, or at the end. A copy: V8 watches where long-lived objects are made, and would make
 * every session of the measured loops there too if we kept the engine's own.
 */
export const sessionAfter = (script: Script, { start, moves }: Game, count = moves.length): Session =>
  JSON.parse(JSON.stringify(moves.slice(0, count).reduce((session, move) => after(script, session, move), start))) as Session;

/** One way to play a game; gives how many moves it made. */
export type Way = (script: Script, game: Game) => number;

const byDeciding: Way = (script, { start, moves }) => {
  let session = start;
  for (const move of moves) {
    const events = decide(script, session, move);
    if (!isRefusal(events)) session = events.reduce(apply, session);
  }
  return moves.length;
};

const byStepping: Way = (script, { start, moves }) => {
  let session = start;
  for (const move of moves) session = after(script, session, move);
  return moves.length;
};

/** Also what a screen shows: the legal moves, the question, and the words that may be said. */
const withWords: Way = (script, { start, moves }) => {
  let session = start;
  for (const move of moves) {
    session = after(script, session, move);
    legalMoves(script, session);
    const last = session.items.at(-1);
    if (last) itemTexts(script, session, last, 'vi');
    if (session.now) {
      askText(script, session, session.now, 'vi');
      for (const { text } of arranged(script, session, session.now)) void text['vi'];
    }
  }
  return moves.length;
};

export const WAYS: readonly (readonly [name: string, way: Way])[] = [
  ['ours: decide, then apply', byDeciding],
  ['ours: step', byStepping],
  ['ours: step, legalMoves and the words', withWords],
];
