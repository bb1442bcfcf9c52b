import { apply } from '#engine/apply.ts';
import { begin, decide } from '#engine/play.ts';
import type { PlayLog } from '#engine/play-log.ts';
import { scoreOf } from '#engine/scoring/score.ts';
import type { Script } from '#engine/script.ts';
import { isRefusal, type Refusal, type Session } from '#engine/session.ts';

/** What the moves of a play log come to on a scenario that need not be the one they were played on. */
export interface Refit {
  /** How many moves were made before one was refused, or all of them. */
  readonly made: number;
  readonly moves: number;
  /** Why the next one was refused; undefined where all fitted. */
  readonly refused?: Refusal;
  /** What the player was asked, by prompt, when it was refused; empty where nothing was asked. */
  readonly asked: string;
  readonly ended: boolean;
  /** Thousandths of a point, of the play as far as it came. */
  readonly overall: number;
}

/** Makes the moves of a log one by one, whatever scenario it names, until one is refused. */
export const refit = (script: Script, log: PlayLog): Refit => {
  let session: Session = begin(script, log.seed, log.pace);
  const at = (made: number) => ({
    made,
    moves: log.moves.length,
    asked: session.now?.prompt ?? '',
    ended: session.ended,
    overall: scoreOf(script, session).overall,
  });
  for (const [index, move] of log.moves.entries()) {
    const events = decide(script, session, move);
    if (isRefusal(events)) return { ...at(index), refused: events };
    session = events.reduce(apply, session);
  }
  return at(log.moves.length);
};
