import { toKeys, toPath } from '#engine/door/finding.ts';

/** Lists whose entries are known by their own id alone: the list's name says nothing that the id does not. */
const KNOWN_BY_ID = new Set(['prompts', 'responses', 'blocks']);

const inside = (value: unknown, key: string | number): unknown => (value as Readonly<Record<string | number, unknown>> | undefined)?.[key];
const idOf = (value: unknown): string | undefined => {
  const id = inside(value, 'id');
  return typeof id === 'string' ? id : undefined;
};

const isPrompt = (value: unknown): boolean => typeof inside(value, 'form') === 'string' && Array.isArray(inside(value, 'targets'));

/** The address of what `key` leads to, from the address of the list or object `from` that holds it. */
const step = (address: string, from: unknown, key: string | number): string => {
  const value = inside(from, key);
  if (typeof key === 'string') return KNOWN_BY_ID.has(key) && Array.isArray(value) ? address : `${address}${address ? '.' : ''}${key}`;
  const id = idOf(value);
  if (id === undefined || !Array.isArray(from)) return `${address}[${key}]`;
  return isPrompt(value) ? id : `${address ? `${address}.` : ''}${id}`;
};

/**
 * Where a path leads, by ids instead of places, so that it still holds when the file is put in another order:
 * `stages[1].prompts[0].responses[2].marks[0].why` is `safe.boil.marks[0].why`, `facts[0].text` is `facts.water.text`.
 * A prompt's id is unique in its file, so its stage is left out. `file` is the file's value; a path that leads nowhere
 * keeps its own words from there on.
 */
export const addressOf = (file: unknown, path: string): string => {
  let value = file;
  let address = '';
  for (const key of toKeys(path)) {
    address = step(address, value, key);
    value = inside(value, key);
  }
  return address;
};

type Keys = readonly (string | number)[];

/**
 * Every address of a file with the path that it stands for. Where two places have one address, the one nearer to the
 * root: `safe` is the prompt, and not the list of its responses.
 */
export const addressesOf = (file: unknown): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const walk = (value: unknown, address: string, keys: Keys): void => {
    if (!found.has(address)) found.set(address, toPath(keys));
    if (value === null || typeof value !== 'object') return;
    const inner: Keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
    for (const key of inner) walk(inside(value, key), step(address, value, key), [...keys, key]);
  };
  walk(file, '', []);
  return found;
};

/** Whether an address lies at another, or inside it: `safe.boil` and `safe.boil.text` lie in `safe`. */
export const liesIn = (address: string, other: string): boolean =>
  other === '' || address === other || address.startsWith(`${other}.`) || address.startsWith(`${other}[`);
