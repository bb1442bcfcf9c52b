/** A value of a file as JSON holds it, before anybody has said that it is a scenario. */
export type Plain = null | boolean | number | string | readonly Plain[] | PlainObject;
export interface PlainObject {
  readonly [key: string]: Plain;
}

/** A step of a path: the key of an object or a place in a list. */
export type Step = string | number;

export const isObject = (value: Plain | undefined): value is PlainObject =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const isList = (value: Plain): value is readonly Plain[] => Array.isArray(value);

/** What stands at a key or a place, if anything does. */
export const within = (value: Plain | undefined, step: Step): Plain | undefined => {
  if (value === undefined || value === null || typeof value !== 'object') return undefined;
  return Object.hasOwn(value, step) ? (value as PlainObject)[step] : undefined;
};

/** What stands at the end of a path, if anything does. */
export const reach = (value: Plain, steps: readonly Step[]): Plain | undefined => steps.reduce<Plain | undefined>(within, value);

const LOCALE = /^[a-z]{2}(-[A-Z]{2})?$/;

/** Words by language, as far as they are written: `{"vi": "…"}`. The same test as the door's. */
export const isWords = (value: Plain): value is Readonly<Record<string, string>> =>
  isObject(value) &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([key, words]) => LOCALE.test(key) && typeof words === 'string');

/** Whether a string can be the name of a language in a file. */
export const isLocale = (written: string): boolean => LOCALE.test(written);

type OnWords = (words: Readonly<Record<string, string>>, steps: readonly Step[]) => Readonly<Record<string, string>>;

/** The same value with each text in it replaced by what `change` makes of it. Keys and entries keep their order. */
export const withWords = (value: Plain, change: OnWords, steps: readonly Step[] = []): Plain => {
  if (isList(value)) return value.map((one, index) => withWords(one, change, [...steps, index]));
  if (!isObject(value)) return value;
  if (steps.length > 0 && isWords(value)) return change(value, steps);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withWords(one, change, [...steps, key])]));
};

/** The languages that a file lists, as far as it lists any; the first is the reference. */
export const localesOf = (file: Plain): readonly string[] => {
  const listed = within(file, 'locales');
  return listed !== undefined && isList(listed) ? listed.filter((one) => typeof one === 'string') : [];
};

/** The same object with a key set, in its old place or at the end; without the key where the value is undefined. */
export const withKey = (object: PlainObject, key: string, value: Plain | undefined): PlainObject => {
  const set = Object.entries(object).flatMap(([name, old]) =>
    name !== key ? [[name, old] as const] : value === undefined ? [] : [[name, value] as const],
  );
  return Object.fromEntries(value === undefined || Object.hasOwn(object, key) ? set : [...set, [key, value]]);
};
