import { isText, type Text } from '#engine/text.ts';

/** A text of a file with its place. */
export interface Worded {
  readonly path: string;
  /** The key it stands under: `text`, `why`, `quote`. */
  readonly key: string;
  readonly text: Text;
}

/** What the door adds to a file, and remarks of the author: no words for anybody who plays. */
const ASIDE = new Set(['conditions', 'seconds', 'hash', 'silences', 'stale']);

const walk = (value: unknown, path: string, key: string, into: Worded[]): void => {
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) value.forEach((one, index) => walk(one, `${path}[${index}]`, String(index), into));
  else if (path !== '' && isText(value)) into.push({ path, key, text: value });
  else for (const [inner, one] of Object.entries(value)) walkIn(one, path, inner, into);
};

/** What stands under a key of an object. */
const walkIn = (value: unknown, path: string, key: string, into: Worded[]): void => {
  if (path !== '') walk(value, `${path}.${key}`, key, into);
  else if (!ASIDE.has(key)) walk(value, key, key, into);
};

/** Every text of a scenario or a rubric, in the order of the file. */
export const textsIn = (file: object): readonly Worded[] => {
  const into: Worded[] = [];
  walk(file, '', '', into);
  return into;
};
