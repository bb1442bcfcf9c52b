import { toPath } from '#engine/door/finding.ts';
import { addressOf } from '../address.ts';
import { isObject, isWords, type Plain, type Step } from '../plain.ts';
import { sortOf, whoSays } from './sort.ts';

/** One text of a file: where it stands, what it is, and its words in each language that has them. */
export interface Found {
  /** Its address by ids; where two texts would share one, its path by places instead. Unique in the file. */
  readonly id: string;
  readonly steps: readonly Step[];
  readonly sort: string;
  readonly who: string;
  readonly words: Readonly<Record<string, string>>;
}

/**
 * Keys in the order in which a player meets what they hold: the head, the setting, who is who, what is known, then stage
 * by stage a prompt, its responses, and beneath each the words that are quoted from it; the papers and the endings last.
 */
const MET = [
  [
    'title',
    'summary',
    'setting',
    'place',
    'role',
    'messages',
    'topics',
    'publics',
    'outlets',
    'journalists',
    'facts',
    'stages',
    'headlines',
    'endings',
  ],
  ['name', 'about', 'by', 'text', 'short', 'briefing', 'values', 'known', 'note', 'ground', 'surfaces', 'prompts', 'responses', 'blocks'],
  ['printed', 'marks', 'claims', 'quote', 'why', 'promises', 'body'],
].flat();
const placeOf = (key: string): number => {
  const place = MET.indexOf(key);
  return place < 0 ? MET.length : place;
};
const inOrder = <T>(entries: readonly (readonly [string, T])[]): readonly (readonly [string, T])[] =>
  [...entries].sort(([a], [b]) => placeOf(a) - placeOf(b));

const stepsTo = (value: Plain, steps: readonly Step[]): readonly (readonly Step[])[] => {
  if (Array.isArray(value)) return value.flatMap((one, index) => stepsTo(one as Plain, [...steps, index]));
  if (!isObject(value)) return [];
  if (steps.length > 0 && isWords(value)) return [steps];
  return inOrder(Object.entries(value)).flatMap(([key, one]) => stepsTo(one, [...steps, key]));
};

const uniqueIds = (file: Plain, all: readonly (readonly Step[])[]): readonly string[] => {
  const addresses = all.map((steps) => addressOf(file, toPath(steps)));
  const count = new Map<string, number>();
  for (const address of addresses) count.set(address, (count.get(address) ?? 0) + 1);
  return all.map((steps, index) => (count.get(addresses[index] ?? '') === 1 ? (addresses[index] ?? '') : toPath(steps)));
};

const wordsAt = (file: Plain, steps: readonly Step[]): Found['words'] => {
  const value = steps.reduce<unknown>((here, step) => (here as Readonly<Record<Step, unknown>>)[step], file);
  return value as Found['words'];
};

/** Every text of a file in reading order. The file need not be a scenario that the door would let in. */
export const textsOf = (file: Plain): readonly Found[] => {
  const all = stepsTo(file, []);
  const ids = uniqueIds(file, all);
  return all.map((steps, index) => ({
    id: ids[index] ?? '',
    steps,
    sort: sortOf(file, steps),
    who: whoSays(file, steps),
    words: wordsAt(file, steps),
  }));
};
