import { change, draftOf, type Draft } from './apply.ts';
import type { Script } from './script.ts';
import type { Event, Session } from './session.ts';

/**
 * One decision being worked out: the events so far and the session after them, so that each consequence sees the ones
 * before it. Lives only inside `decide`; nobody outside sees it change.
 */
export interface Turn {
  readonly script: Script;
  readonly events: Event[];
  readonly session: Draft;
}

export const turnOn = (script: Script, session: Session): Turn => ({ script, session: draftOf(session), events: [] });

/** Lets something have happened. */
export const happen = (turn: Turn, event: Event): void => {
  turn.events.push(event);
  change(turn.session, event);
};
