import { toPath } from '#engine/door/finding.ts';
import type { Text } from '#engine/text.ts';

/** A text of a file with its place. */
export interface Worded {
  readonly path: string;
  /** The key it stands under: `text`, `why`, `quote`. */
  readonly key: string;
  readonly text: Text;
}

/** What the door adds to a file, and remarks of the author: no words for anybody who plays. */
const ASIDE = new Set(['conditions', 'seconds', 'hash', 'silences', 'stale']);

const isText = (value: object): boolean => {
  const keys = Object.keys(value);
  return (
    keys.length > 0 &&
    keys.every((key) => /^[a-z]{2}(-[A-Z]{2})?$/.test(key)) &&
    Object.values(value).every((one) => typeof one === 'string')
  );
};

const walk = (value: unknown, keys: readonly (string | number)[], into: Worded[]): void => {
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) value.forEach((one, index) => walk(one, [...keys, index], into));
  else if (keys.length > 0 && isText(value)) into.push({ path: toPath(keys), key: String(keys.at(-1)), text: value as Text });
  else for (const [key, one] of Object.entries(value)) if (keys.length > 0 || !ASIDE.has(key)) walk(one, [...keys, key], into);
};

/** Every text of a scenario or a rubric, in the order of the file. */
export const textsIn = (file: object): readonly Worded[] => {
  const into: Worded[] = [];
  walk(file, [], into);
  return into;
};
