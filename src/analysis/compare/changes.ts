import { toPath } from '#engine/door/finding.ts';
import type { Scenario } from '#engine/scenario.ts';
import { isObject, isWords, within, type Plain, type PlainObject, type Step } from '../plain.ts';
import { aspectOf, briefly, worst, type Aspect, type Replays } from './aspect.ts';

/** One thing that is otherwise in the later of two scenarios. */
export interface Change {
  readonly sort: 'added' | 'removed' | 'reordered' | 'reworded' | 'changed';
  /** stage, prompt, response, fact …; `file` for the file itself. */
  readonly what: string;
  /** Its address, in the file that has it. */
  readonly at: string;
  readonly aspect: Aspect;
  readonly replays: Replays;
  /** Which key differs, or which texts are worded otherwise. */
  readonly keys: readonly string[];
  /** Languages in which the words differ; empty where no words do. */
  readonly locales: readonly string[];
  readonly before: string;
  readonly after: string;
}

/** Lists of things that have ids: what one of them is called, and what it means when one comes or goes. */
const LISTS: ReadonlyMap<string, readonly [what: string, replays: Replays, aspect: Aspect]> = new Map([
  ['sources', ['source', 'same', 'head']],
  ['messages', ['message', 'judged', 'judging']],
  ['topics', ['topic', 'same', 'other']],
  ['facts', ['fact', 'course', 'facts']],
  ['publics', ['public', 'course', 'cast']],
  ['outlets', ['outlet', 'judged', 'cast']],
  ['journalists', ['journalist', 'course', 'cast']],
  ['stages', ['stage', 'course', 'other']],
  ['prompts', ['prompt', 'course', 'other']],
  ['responses', ['response', 'course', 'other']],
  ['blocks', ['block', 'course', 'other']],
  ['headlines', ['headline', 'same', 'papers']],
  ['endings', ['ending', 'same', 'papers']],
]);

/** A reordering of these leads plays elsewhere: what comes when, and on whom a lot falls. */
const ORDERED = new Set(['stages', 'prompts', 'journalists', 'facts', 'publics']);

const NOTHING: Omit<Change, 'sort' | 'what' | 'at' | 'aspect' | 'replays'> = { keys: [], locales: [], before: '', after: '' };

/** Keys of one object in the order of the other, then what only the first has. */
const keysOf = (what: string, a: PlainObject, b: PlainObject): readonly string[] =>
  [...new Set([...Object.keys(b), ...Object.keys(a)])].filter((key) => key !== 'id' || what === 'file');

/** The value without its words, keys in order: what is left is what the rules see. */
const bones = (value: Plain | undefined): string => {
  if (value === undefined) return '';
  if (Array.isArray(value)) return `[${(value as readonly Plain[]).map(bones).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  if (isWords(value)) return '…';
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${bones(one)}`).join(',')}}`;
};

interface Reworded {
  readonly key: string;
  readonly locales: readonly string[];
}

/** Texts of a thing that both have, and in which languages they differ. */
const rewordings = (a: Plain | undefined, b: Plain | undefined, steps: readonly Step[]): readonly Reworded[] => {
  if (a === undefined || b === undefined) return [];
  if (isWords(a) && isWords(b)) {
    const locales = [...new Set([...Object.keys(b), ...Object.keys(a)])].filter((locale) => a[locale] !== b[locale]);
    return locales.length === 0 ? [] : [{ key: toPath(steps), locales }];
  }
  if (Array.isArray(a) && Array.isArray(b))
    return b.flatMap((one: Plain, index) => rewordings(a[index] as Plain | undefined, one, [...steps, index]));
  return isObject(a) && isObject(b) ? Object.keys(b).flatMap((key) => rewordings(within(a, key), b[key], [...steps, key])) : [];
};

const wordsIn = (value: Plain | undefined, key: string, locale: string): string => {
  const words = within(value, key);
  return words !== undefined && isWords(words) ? (words[locale] ?? '') : '';
};

const reworded = (what: string, at: string, a: PlainObject, b: PlainObject, own: readonly string[]): readonly Change[] => {
  const found = own.flatMap((key) => rewordings(a[key], b[key], [key]));
  const [first] = found;
  if (!first) return [];
  const locales = [...new Set(found.flatMap((one) => one.locales))];
  const [locale = ''] = first.locales;
  const [before, after] = [wordsIn(a, first.key, locale), wordsIn(b, first.key, locale)];
  return [{ sort: 'reworded', what, at, aspect: 'words', replays: 'same', keys: found.map(({ key }) => key), locales, before, after }];
};

const changed = (what: string, at: string, a: PlainObject, b: PlainObject, own: readonly string[]): readonly Change[] =>
  own.flatMap((key) => {
    const [before, after] = [a[key], b[key]];
    if (bones(before) === bones(after)) return [];
    const [aspect, replays] = aspectOf(what, key, before, after);
    return [
      { ...NOTHING, sort: 'changed', what, at, aspect, replays, keys: [key], before: briefly(key, before), after: briefly(key, after) },
    ];
  });

const entriesOf = (value: Plain | undefined): readonly PlainObject[] =>
  Array.isArray(value) ? (value as readonly Plain[]).filter(isObject) : [];
const idOf = (thing: PlainObject): string => String(thing['id']);

const addressIn = (at: string, list: string, id: string): string => {
  if (list === 'prompts') return id;
  if (list === 'responses' || list === 'blocks') return `${at}.${id}`;
  return `${at === '' ? '' : `${at}.`}${list}.${id}`;
};

const reordered = (a: readonly PlainObject[], b: readonly PlainObject[], list: string, at: string): readonly Change[] => {
  const [before, after] = [a.map(idOf), b.map(idOf)];
  const [kept, still] = [before.filter((id) => after.includes(id)), after.filter((id) => before.includes(id))];
  if (kept.every((id, index) => id === still[index])) return [];
  const replays = ORDERED.has(list) ? 'course' : 'same';
  return [{ ...NOTHING, sort: 'reordered', what: list, at, aspect: 'order', replays, before: kept.join(', '), after: still.join(', ') }];
};

const compareLists = (list: string, a: readonly PlainObject[], b: readonly PlainObject[], at: string): readonly Change[] => {
  const [what, replays, aspect] = LISTS.get(list) ?? ['thing', 'course', 'other'];
  const before = new Map(a.map((thing) => [idOf(thing), thing]));
  const after = new Set(b.map(idOf));
  const here = (thing: PlainObject): string => addressIn(at, list, idOf(thing));
  const gone = a.filter((thing) => !after.has(idOf(thing)));
  return [
    ...reordered(a, b, list, at),
    ...gone.map((thing): Change => ({ ...NOTHING, sort: 'removed', what, at: here(thing), aspect, replays })),
    ...b.flatMap((thing): readonly Change[] => {
      const was = before.get(idOf(thing));
      return was ? compareThings(what, was, thing, here(thing)) : [{ ...NOTHING, sort: 'added', what, at: here(thing), aspect, replays }];
    }),
  ];
};

const compareThings = (what: string, a: PlainObject, b: PlainObject, at: string): readonly Change[] => {
  const keys = keysOf(what, a, b);
  const lists = keys.filter((key) => LISTS.has(key) && !(what === 'journalist' && key === 'topics'));
  const own = keys.filter((key) => !lists.includes(key) && key !== 'setting');
  return [
    ...changed(what, at, a, b, own),
    ...reworded(what, at, a, b, own),
    ...keys.filter((key) => key === 'setting').flatMap((key) => compareSettings(a[key], b[key])),
    ...lists.flatMap((list) => compareLists(list, entriesOf(a[list]), entriesOf(b[list]), at)),
  ];
};
const compareSettings = (a: Plain | undefined, b: Plain | undefined): readonly Change[] =>
  isObject(a) && isObject(b) ? compareThings('setting', a, b, 'setting') : [];

const contentOf = ({ hash: _hash, conditions: _conditions, seconds: _seconds, ...draft }: Scenario): PlainObject =>
  draft as unknown as PlainObject;

type Timed = Scenario['seconds'][string];
const flatSeconds = ({ thinking, asking, speaking }: Timed): readonly (readonly [string, number])[] =>
  [['thinking', thinking], ['asking', asking], ...Object.entries(speaking)] as const;

const timing = (prompt: string, was: Timed, now: Timed): readonly Change[] => {
  const before = new Map(flatSeconds(was));
  const differ = flatSeconds(now).filter(([what, seconds]) => before.has(what) && before.get(what) !== seconds);
  if (differ.length === 0) return [];
  const told = (seconds: (what: string) => number | undefined): string => differ.map(([what]) => `${what} ${seconds(what)}`).join(', ');
  const after = new Map(differ);
  return [
    {
      ...NOTHING,
      sort: 'changed',
      what: 'prompt',
      at: prompt,
      aspect: 'time',
      replays: 'course',
      keys: ['seconds it takes'],
      before: told((what) => before.get(what)),
      after: told((what) => after.get(what)),
    },
  ];
};

/** Words in the reference language measure time: where they take longer, the story's clock and the limit move. */
const timings = (a: Scenario, b: Scenario): readonly Change[] =>
  Object.entries(b.seconds).flatMap(([prompt, now]) => {
    const was = a.seconds[prompt];
    return was === undefined ? [] : timing(prompt, was, now);
  });

/** Everything that is otherwise in `b`, in the order of the file, timing last. Nothing that both have is listed. */
export const changesBetween = (a: Scenario, b: Scenario): readonly Change[] => [
  ...compareThings('file', contentOf(a), contentOf(b), ''),
  ...timings(a, b),
];

export interface Comparison {
  /** True where whoever plays meets the same: what differs, if anything, are remarks for authors. */
  readonly same: boolean;
  /** What it means for recorded moves, all changes taken together. */
  readonly replays: Replays;
  readonly changes: readonly Change[];
}

/** Compares two scenarios as a player would meet them. `same` goes by the content's hash, as play logs do. */
export const compare = (a: Scenario, b: Scenario): Comparison => {
  const changes = changesBetween(a, b);
  return { same: a.hash === b.hash, replays: worst(changes.map(({ replays }) => replays)), changes };
};
