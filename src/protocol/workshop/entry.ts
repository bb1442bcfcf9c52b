import type { Act, Locale, SeatDeed } from '../messages.ts';

/** Somebody takes a seat. The code that proves it later is kept as a hash only. */
export interface Join {
  readonly type: 'join';
  readonly seat: string;
  readonly name: string;
  readonly team?: string | undefined;
  readonly locale: Locale;
  readonly pass: string;
}

/** A round begins: the facilitator's wish with what the server adds, so that it can be played again from the entry alone. */
export interface Start {
  readonly type: 'start_round';
  readonly scenario: string;
  readonly version: string;
  readonly hash: string;
  readonly seed: number;
  readonly mode: 'paced' | 'race' | 'homework';
  readonly minutes?: number | undefined;
}

/** What may be done, by whoever is named in the entry. `host` is the facilitator, `clock` the server's own time. */
export type Doing =
  | Join
  | Start
  | SeatDeed
  | Exclude<Act, { readonly type: 'start_round' }>
  | { readonly type: 'woke'; readonly seconds: number };

/**
 * A line of a workshop's log. The log is all that is stored: whatever else there is to know of a workshop is worked out
 * from it, on every machine in the same way.
 */
export interface Entry {
  /** Milliseconds since 1970, as the server's clock had it. */
  readonly at: number;
  /** A seat; the facilitator (`host`), the server's own time (`clock`), or whoever stands at the `door` and has no seat yet. */
  readonly by: 'host' | 'clock' | 'door' | (string & {});
  readonly key: string;
  readonly doing: Doing;
}

/** Why something is not done. */
export type Unwilling =
  | 'over'
  | 'not_yours'
  | 'no_such_seat'
  | 'no_such_team'
  | 'no_such_scenario'
  | 'no_such_hand'
  | 'no_such_answer'
  | 'bad_name'
  | 'team_taken'
  | 'full'
  | 'locked'
  | 'round_running'
  | 'no_round'
  | 'not_now'
  | 'too_late'
  | 'out_of_step';

/** What became of an entry. */
export type Reply = { readonly done: true; readonly seat?: string } | { readonly done: false; readonly why: Unwilling };
export const DONE: Reply = { done: true };
export const not = (why: Unwilling): Reply => ({ done: false, why });
