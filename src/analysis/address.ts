import { toKeys } from '#engine/door/finding.ts';

/** Lists whose entries are known by their own id alone: the list's name says nothing that the id does not. */
const KNOWN_BY_ID = new Set(['prompts', 'responses', 'blocks']);

const inside = (value: unknown, key: string | number): unknown => (value as Readonly<Record<string | number, unknown>> | undefined)?.[key];
const idOf = (value: unknown): string | undefined => {
  const id = inside(value, 'id');
  return typeof id === 'string' ? id : undefined;
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
    const list = value;
    value = inside(value, key);
    const id = typeof key === 'number' ? idOf(value) : undefined;
    if (typeof key === 'string') address += KNOWN_BY_ID.has(key) && Array.isArray(value) ? '' : `${address ? '.' : ''}${key}`;
    else if (id === undefined || !Array.isArray(list)) address += `[${key}]`;
    else address = isPrompt(value) ? id : `${address ? `${address}.` : ''}${id}`;
  }
  return address;
};

const isPrompt = (value: unknown): boolean => typeof inside(value, 'form') === 'string' && Array.isArray(inside(value, 'targets'));

/** Whether an address lies at another, or inside it: `safe.boil` and `safe.boil.text` lie in `safe`. */
export const liesIn = (address: string, other: string): boolean =>
  other === '' || address === other || address.startsWith(`${other}.`) || address.startsWith(`${other}[`);
