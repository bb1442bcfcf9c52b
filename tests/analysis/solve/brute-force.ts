import { begin, legalMoves, step } from '#engine/play.ts';
import type { Script } from '#engine/script.ts';
import { overallOf } from '#engine/scoring/tally.ts';
import type { Move, Session } from '#engine/session.ts';

export interface Extremes {
  readonly best: number;
  readonly worst: number;
  readonly sessions: number;
}

const after = (script: Script, session: Session, move: Move): Session => {
  const next = step(script, session, move);
  if (typeof next === 'string') throw new Error(`A legal move, ${JSON.stringify(move)}, was refused: ${next}.`);
  return next;
};

/** Plays every session there is, one after another, sharing nothing: what a solver's answers are held against. */
export const everySession = (script: Script, session: Session = begin(script, 1)): Extremes => {
  if (session.ended) {
    const overall = overallOf(script, session);
    return { best: overall, worst: overall, sessions: 1 };
  }
  return legalMoves(script, session)
    .map((move) => everySession(script, after(script, session, move)))
    .reduce((a, b) => ({ best: Math.max(a.best, b.best), worst: Math.min(a.worst, b.worst), sessions: a.sessions + b.sessions }));
};
