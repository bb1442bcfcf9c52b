/** Storage of this browser that never throws: full, forbidden and absent are told apart from "nothing there". */
export interface Keep {
  readonly get: (key: string) => string | null;
  /** False where it could not be kept; what was there before stays. */
  readonly set: (key: string, value: string) => boolean;
  readonly remove: (key: string) => void;
  readonly keys: () => readonly string[];
}

const PREFIX = 'on-the-record/';

const attempt = <T>(work: () => T, otherwise: T): T => {
  try {
    return work();
  } catch {
    return otherwise;
  }
};

/** Everything the product keeps lies under one prefix, in this browser only. */
export const keepIn = (storage: () => Storage): Keep => ({
  get: (key) => attempt(() => storage().getItem(PREFIX + key), null),
  set: (key, value) => attempt(() => {
    storage().setItem(PREFIX + key, value);
    return true;
  }, false),
  remove: (key) => attempt(() => storage().removeItem(PREFIX + key), undefined),
  keys: () => attempt(() => Object.keys(storage()).filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length)), []),
});
