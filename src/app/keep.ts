/** Storage of this browser that never throws: full, forbidden and absent are told apart from "nothing there". */
export interface Keep {
  readonly get: (key: string) => string | null;
  /** False where it could not be kept; what was there before stays. */
  readonly set: (key: string, value: string) => boolean;
  readonly remove: (key: string) => void;
  readonly keys: () => readonly string[];
}

/** What is used of the browser's storage, whose keys are its own properties. */
interface Stored {
  readonly getItem: (key: string) => string | null;
  readonly setItem: (key: string, value: string) => void;
  readonly removeItem: (key: string) => void;
}

const PREFIX = 'on-the-record/';

const attempt = <T>(work: () => T, otherwise: T): T => {
  try {
    return work();
  } catch {
    return otherwise;
  }
};

/**
 * Everything the product keeps lies under one prefix, in this browser only. What the browser will not take is held in
 * memory until the page is closed, so that a play without storage still gets its debrief.
 */
export const keepIn = (storage: () => Stored): Keep => {
  const held = new Map<string, string>();
  const stored = (): readonly string[] =>
    attempt(
      () =>
        Object.keys(storage())
          .filter((key) => key.startsWith(PREFIX))
          .map((key) => key.slice(PREFIX.length)),
      [],
    );
  return {
    get: (key) => held.get(key) ?? attempt(() => storage().getItem(PREFIX + key), null),
    set: (key, value) => {
      const kept = attempt(() => {
        storage().setItem(PREFIX + key, value);
        return true;
      }, false);
      if (kept) held.delete(key);
      else held.set(key, value);
      return kept;
    },
    remove: (key) => {
      held.delete(key);
      attempt(() => storage().removeItem(PREFIX + key), undefined);
    },
    keys: () => [...new Set([...held.keys(), ...stored()])],
  };
};
