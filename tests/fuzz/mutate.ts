import type { Dice } from './dice.ts';

/** JSON as it comes from a file: nothing is known of it. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Container = Json[] | { [key: string]: Json };

/** A place in a value: the list or object that holds it, and its key there. */
interface Spot {
  readonly holder: Container;
  readonly key: string | number;
}

const isContainer = (value: Json | undefined): value is Container => typeof value === 'object' && value !== null;

const spotsIn = (value: Json, into: Spot[] = []): Spot[] => {
  if (!isContainer(value)) return into;
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  for (const key of keys) {
    into.push({ holder: value, key });
    spotsIn(valueAt({ holder: value, key }), into);
  }
  return into;
};

const valueAt = ({ holder, key }: Spot): Json => (holder as { [key: string | number]: Json })[key] as Json;

/** Defined and not assigned, so that `__proto__` becomes a key like any other, as it does in a file. */
const set = ({ holder, key }: Spot, value: Json): void =>
  void Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });

const remove = ({ holder, key }: Spot): void => {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
};

const NUMBERS = [0, -0, -1, 1, 2, 3, 5, 20, 40, 41, 100, 101, 120, 600, 2880, -40, -41, 1.5, 2 ** 31, 2 ** 53, -(2 ** 53), 1e308, 5e-324];
const JUNK = [
  '',
  ' ',
  '\u0000',
  '\u202E',
  '\uFEFF',
  '\uD800',
  '{quote}',
  '{line}',
  '{__proto__}',
  '😀'.repeat(30),
  'ế',
  'e\u0302\u0301',
  '$&$1',
  '\\',
  '"',
  '../../etc',
  'x'.repeat(5000),
];
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'length',
  '',
  'a.b',
  'a[0]',
  '0',
  'id',
  'when',
  'en',
  'vi',
  'fr',
];
const TYPES: readonly Json[] = [null, true, false, 0, 1, -1, '', 'x', [], {}, [[]], [{}], { en: 'x' }, { vi: 'x', en: 'x' }];
const TOKENS = [
  '&&', '||', '==', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/', '%', '!', '?', ':', '(', ')', '[', ']', ',', 'in', '.', ' ',
  'true', 'false', 'null', '0', '1', '40', '40.0', '1u', '9223372036854775807', '9223372036854775808', '-1', '"safe"', "'x'", 'b"x"',
  'clock', 'score', 'trust', 'flags', 'count', 'count.missed', 'count.red_lines', 'asked', 'size', 'has(flags.x)', 'timestamp("x")', '__proto__',
  'constructor', 'trust.constructor', 'trust["__proto__"]', 'string(1)', 'dyn(1)', 'type(1)', '[1, 2].exists(n, n > 1)', 'r"\\"',
]; // prettier-ignore

const tokensOf = (condition: string): string[] => condition.match(/[A-Za-z_]\w*|\d+|"[^"]*"|[&|=!<>]=?[&|=]?|\s+|./gu) ?? [];

/** A condition with one to three of its tokens taken out, doubled, exchanged or replaced. */
const edited = (condition: string, dice: Dice): string => {
  const tokens = tokensOf(condition);
  for (let left = 1 + dice.throw(3); left > 0; left -= 1) {
    const at = dice.throw(tokens.length + 1);
    const how = dice.throw(4);
    if (how === 0) tokens.splice(at, 1);
    else if (how === 1) tokens.splice(at, 0, dice.pick(TOKENS));
    else if (how === 2) tokens.splice(at, 1, dice.pick(TOKENS));
    else tokens.splice(at, 0, tokens[dice.throw(tokens.length)] ?? '');
  }
  return tokens.join('');
};

const isKey = (key: string | number, ...names: readonly string[]): boolean => names.includes(String(key));
const strings = (spots: readonly Spot[]): readonly Spot[] => spots.filter((spot) => typeof valueAt(spot) === 'string');
/** Ids and what points to them: whatever is a word in small letters. */
const ids = (spots: readonly Spot[]): readonly Spot[] => strings(spots).filter((spot) => /^[a-z][a-z0-9_]*$/.test(String(valueAt(spot))));

type Mutation = (root: Json, spots: readonly Spot[], dice: Dice) => void;

const on =
  (choose: (spots: readonly Spot[]) => readonly Spot[], change: (spot: Spot, dice: Dice, spots: readonly Spot[]) => void): Mutation =>
  (_, spots, dice) => {
    const among = choose(spots);
    if (among.length > 0) change(dice.pick(among), dice, spots);
  };
const all = (spots: readonly Spot[]): readonly Spot[] => spots;
const containers = (spots: readonly Spot[]): readonly Spot[] => spots.filter((spot) => isContainer(valueAt(spot)));
const lists = (spots: readonly Spot[]): readonly Spot[] => spots.filter((spot) => Array.isArray(valueAt(spot)));
const numbers = (spots: readonly Spot[]): readonly Spot[] => spots.filter((spot) => typeof valueAt(spot) === 'number');
const booleans = (spots: readonly Spot[]): readonly Spot[] => spots.filter((spot) => typeof valueAt(spot) === 'boolean');
const conditions = (spots: readonly Spot[]): readonly Spot[] => spots.filter(({ key }) => key === 'when');
const mayHaveCondition = (spots: readonly Spot[]): readonly Spot[] =>
  containers(spots).filter(({ holder, key }) => Array.isArray(holder) && typeof key === 'number');
const clocks = (spots: readonly Spot[]): readonly Spot[] =>
  spots.filter(({ key }) => isKey(key, 'at', 'due', 'happened', 'first_words_by'));
const words = (spots: readonly Spot[]): readonly Spot[] =>
  strings(spots).filter((spot) => /^[A-Za-z][\w-]*$/.test(String(valueAt(spot))) && !isKey(spot.key, 'id'));

const names = (spots: readonly Spot[]): readonly Spot[] => strings(spots).filter((spot) => /^[A-Za-z][\w-]*$/.test(String(valueAt(spot))));

const put = (holder: Container, key: string, value: Json): void => {
  if (Array.isArray(holder)) holder.push(value);
  else set({ holder, key }, value);
};

/** Another value that stands under the same key elsewhere: of the right type, and mostly wrong. */
const namesake = (spot: Spot, dice: Dice, spots: readonly Spot[]): void => {
  const others = spots.filter(({ key }) => key === spot.key);
  set(spot, structuredClone(valueAt(dice.pick(others))));
};

/** Ways to spoil a file, by what they are called when one of them finds a fault. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'takes something out': on(all, remove),
  'puts something twice': on(lists, (spot, dice) => {
    const list = valueAt(spot) as Json[];
    if (list.length > 0) list.splice(dice.throw(list.length), 0, structuredClone(dice.pick(list)));
  }),
  'moves a key elsewhere': on(all, (spot, dice, spots) => {
    const value = structuredClone(valueAt(spot));
    const [, into] = [remove(spot), valueAt(dice.pick([...containers(spots)]))];
    if (isContainer(into)) put(into, String(spot.key), value);
  }),
  'renames a key': on(all, (spot, dice) => {
    if (Array.isArray(spot.holder)) return;
    const value = valueAt(spot);
    remove(spot);
    put(spot.holder, dice.pick(KEYS), value);
  }),
  'adds a key': on(containers, (spot, dice) => put(valueAt(spot) as Container, dice.pick(KEYS), dice.pick(TYPES))),
  'exchanges two ids': on(ids, (spot, dice, spots) => {
    const other = dice.pick(ids(spots));
    const mine = valueAt(spot);
    set(spot, valueAt(other));
    set(other, mine);
  }),
  'points somewhere else': on(ids, (spot, dice, spots) => set(spot, valueAt(dice.pick(ids(spots))))),
  // Of the right shape and meaning nothing: an id that is not there, a practice that the rubric does not have.
  'misspells a name': on(names, (spot, dice) => {
    const name = String(valueAt(spot));
    set(spot, dice.throw(2) === 0 ? name.replace(/.$/u, dice.pick(['1', '7', 'x'])) : `${name}${dice.pick(['0', '9', 'z'])}`);
  }),
  'takes another word of the same sort': on(words, namesake),
  'takes another value of the same sort': on(all, namesake),
  'changes a number': on(numbers, (spot, dice) => set(spot, dice.pick(NUMBERS))),
  'nudges a number': on(numbers, (spot, dice) => set(spot, Number(valueAt(spot)) + dice.throw(7) - 3)),
  'turns a yes into a no': on(booleans, (spot) => set(spot, valueAt(spot) !== true)),
  'changes a type': on(all, (spot, dice) => set(spot, structuredClone(dice.pick(TYPES)))),
  'cuts a text': on(strings, (spot, dice) => set(spot, String(valueAt(spot)).slice(0, dice.throw(String(valueAt(spot)).length)))),
  'puts junk into a text': on(strings, (spot, dice) => {
    const text = String(valueAt(spot));
    const at = dice.throw(text.length + 1);
    set(spot, text.slice(0, at) + dice.pick(JUNK) + text.slice(at));
  }),
  'replaces a text': on(strings, (spot, dice) => set(spot, dice.pick(JUNK))),
  'reorders a list': on(lists, (spot, dice) => {
    const list = valueAt(spot) as Json[];
    if (list.length > 1) list.push(...list.splice(dice.throw(list.length), 1 + dice.throw(2)));
  }),
  'empties something': on(containers, (spot) => set(spot, Array.isArray(valueAt(spot)) ? [] : {})),
  'edits a condition': on(conditions, (spot, dice) => set(spot, edited(String(valueAt(spot)), dice))),
  'writes a condition': on(mayHaveCondition, (spot, dice, spots) => {
    const known = conditions(spots).map((one) => String(valueAt(one)));
    const holder = valueAt(spot);
    if (!Array.isArray(holder) && isContainer(holder)) put(holder, 'when', edited(known.length > 0 ? dice.pick(known) : 'true', dice));
  }),
  'moves a time': on(clocks, (spot, dice) =>
    set(spot, dice.pick(['00:00', '23:59', '+1 00:00', '+9 23:59', '24:00', '9:00', '12:00', '05:00'])),
  ),
};
const NAMES = Object.keys(MUTATIONS);

/** A copy of a value with one to three things spoilt, mostly one, since two faults hide what one leads to; and what was done. */
export const mutated = (value: Json, dice: Dice): { readonly value: Json; readonly how: readonly string[] } => {
  const copy = structuredClone(value);
  const how = Array.from({ length: Math.max(1, dice.throw(6) - 2) }, () => dice.pick(NAMES));
  for (const name of how) MUTATIONS[name]?.(copy, spotsIn(copy), dice);
  return { value: copy, how };
};

/** A text with bytes' worth of damage: cut off, a piece lost, doubled or overwritten. */
export const damaged = (text: string, dice: Dice): string => {
  const at = dice.throw(text.length);
  const piece = text.slice(at, at + 1 + dice.throw(40));
  const scrap = dice.pick([
    ...JUNK,
    ...KEYS.map((key) => `"${key}":`),
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '//',
    '/*',
    '\n',
    '1e999',
    'NaN',
    '\\u12',
  ]);
  switch (dice.throw(5)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + text.slice(at + piece.length);
    case 2:
      return text.slice(0, at) + piece + text.slice(at);
    case 3:
      return text.slice(0, at) + scrap + text.slice(at);
    default:
      return text.slice(0, at) + scrap + text.slice(at + piece.length);
  }
};
