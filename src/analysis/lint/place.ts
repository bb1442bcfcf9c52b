import { toKeys } from '#engine/door/finding.ts';

type Key = string | number;
type Node = Readonly<Record<Key, unknown>>;

/** Where a path leads in a file: its keys, and at which place each stands in what holds it. */
export interface Place {
  readonly keys: readonly Key[];
  readonly ranks: readonly number[];
}

const rank = (value: unknown, key: Key): number => {
  if (typeof key === 'number') return key;
  const at = value !== null && typeof value === 'object' ? Object.keys(value).indexOf(key) : -1;
  return at < 0 ? Number.MAX_SAFE_INTEGER : at;
};

/** The place of a path in a file. */
export const placeIn = (file: unknown, path: string): Place => {
  let value = file;
  const keys = toKeys(path);
  const ranks = keys.map((key) => {
    const here = rank(value, key);
    value = (value as Node | null | undefined)?.[key];
    return here;
  });
  return { keys, ranks };
};

/** Which of two places comes first in a file: negative, nought or positive. What holds a thing comes before it. */
export const byPlace = (a: Place, b: Place): number => {
  const parted = a.keys.findIndex((key, index) => key !== b.keys[index]);
  if (parted < 0) return a.keys.length - b.keys.length;
  return parted < b.keys.length ? (a.ranks[parted] ?? 0) - (b.ranks[parted] ?? 0) : a.keys.length - b.keys.length;
};
