import { apply } from './apply.ts';
import type { Script } from './script.ts';
import type { Event, Session } from './session.ts';

/**
 * One decision being worked out: the events so far and the session after them, so that each consequence sees the ones
 * before it. Lives only inside `decide`; nobody outside sees it change.
 */
export interface Turn {
  readonly script: Script;
  readonly events: Event[];
  session: Session;
}

export const turnOn = (script: Script, session: Session): Turn => ({ script, session, events: [] });

/** Lets something have happened. */
export const happen = (turn: Turn, event: Event): void => {
  turn.events.push(event);
  turn.session = apply(turn.session, event);
};
