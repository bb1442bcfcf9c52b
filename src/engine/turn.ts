import { change, draftOf, type Draft } from './apply.ts';
import type { Script } from './script.ts';
import { wasAsked, type Event, type Session } from './session.ts';

/**
 * One decision being worked out: the session after what has happened so far, so that each consequence sees the ones
 * before it. Lives only inside `decide` and its neighbours; nobody outside sees it change.
 */
export interface Turn {
  readonly script: Script;
  readonly session: Draft;
  /** What has happened; nothing where nobody asks. */
  readonly events: Event[] | undefined;
  /**
   * Keys and prompts of all that was put, where the turn goes on for a whole play. Then nobody else holds what lies in
   * the session, and it is changed where it lies instead of being replaced.
   */
  readonly put: Set<string> | undefined;
}

/** A turn that keeps what happens. */
export const turnOn = (script: Script, session: Session): Turn & { readonly events: Event[] } => ({
  script,
  session: draftOf(session),
  events: [],
  put: undefined,
});

/** A turn for somebody who only wants to know where it leads. */
export const quietTurnOn = (script: Script, session: Session): Turn => ({
  script,
  session: draftOf(session),
  events: undefined,
  put: undefined,
});

/** A turn that goes on for a whole play of a session that nobody else holds, nor anything in it. */
export const turnWithin = (script: Script, session: Draft): Turn => ({ script, session, events: undefined, put: new Set() });

/** Lets something have happened. */
export const happen = (turn: Turn, event: Event): void => {
  turn.events?.push(event);
  if (turn.put && event.type === 'asked') turn.put.add(event.ask.key).add(event.ask.prompt);
  change(turn.session, event, turn.put !== undefined);
};

/** `wasAsked`, which looks through all items, or at once where the turn has kept count. */
export const wasPut = ({ put, session }: Turn, id: string): boolean => (put ? put.has(id) : wasAsked(session, id));
