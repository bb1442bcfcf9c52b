import { toKeys } from '#engine/door/finding.ts';

type Key = string | number;
type Node = Readonly<Record<Key, unknown>>;

const rank = (value: unknown, key: Key): number => {
  if (typeof key === 'number') return key;
  const at = value !== null && typeof value === 'object' ? Object.keys(value).indexOf(key) : -1;
  return at < 0 ? Number.MAX_SAFE_INTEGER : at;
};

/** Which of two paths comes first in a file: negative, nought or positive. What holds a thing comes before it. */
export const byPlace =
  (file: unknown) =>
  (one: string, other: string): number => {
    const [a, b] = [toKeys(one), toKeys(other)];
    let value = file;
    for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
      const [here, there] = [a[i] ?? '', b[i] ?? ''];
      if (here !== there) return rank(value, here) - rank(value, there);
      value = (value as Node | null | undefined)?.[here];
    }
    return a.length - b.length;
  };
