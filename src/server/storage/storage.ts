import type { Entry } from '#protocol/workshop/entry.ts';
import type { Founding } from '#protocol/workshop/workshop.ts';

/** A workshop as it is kept: what it is founded on, who may direct it, and until when it is kept. */
export interface Kept extends Founding {
  /** Hash of the facilitator's token. */
  readonly host: string;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly expires: number;
}

/** A line of a workshop's log with its number, from 1 without gaps. */
export interface Line {
  readonly seq: number;
  readonly entry: Entry;
}

/** Is told what others do to the workshops that one has open; of one's own doing it may be told, too. */
export interface Watcher {
  /** Something was added to a workshop's log. Without a code nobody knows to which: word may have been missed. */
  readonly grew: (code?: string) => void;
  /** A workshop was deleted. */
  readonly gone: (code: string) => void;
}

/**
 * Keeps workshops. Whatever it has acknowledged is there after `kill -9`. Several processes may use one: lines are
 * numbered in the order in which they were committed.
 */
export interface Storage {
  /** False where the code is taken. */
  readonly found: (kept: Kept) => Promise<boolean>;
  readonly find: (code: string) => Promise<Kept | undefined>;
  /** Adds lines to the log, all or none, and gives the number of the last; undefined where there is no such workshop. */
  readonly append: (code: string, entries: readonly Entry[]) => Promise<number | undefined>;
  /** Lines after a number, in order, at most `most`. */
  readonly read: (code: string, after: number, most: number) => Promise<readonly Line[]>;
  /** Keeps a scenario with its rubric as it was when a round first began with it, so that the log can be played again for good. */
  readonly keepScript: (code: string, hash: string, source: string) => Promise<void>;
  readonly script: (code: string, hash: string) => Promise<string | undefined>;
  /** Tells from now on what other processes do. */
  readonly watch: (watcher: Watcher) => Promise<void>;
  /** Deletes a workshop with everything in it; false where there was none. */
  readonly remove: (code: string) => Promise<boolean>;
  /** Deletes what has been kept long enough, and gives the codes. */
  readonly expire: (now: number) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}
