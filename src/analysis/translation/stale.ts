import { isObject, localesOf, within, withKey, type Plain, type PlainObject } from '../plain.ts';
import { textsOf, type Found } from './texts.ts';

/** Ids of the texts whose translation the file itself calls stale, in one language. */
export const staleIn = (file: Plain, locale: string): readonly string[] => {
  const listed = within(within(file, 'stale'), locale);
  return Array.isArray(listed) ? (listed as readonly Plain[]).filter((id) => typeof id === 'string') : [];
};

/**
 * Ids of the texts whose reference words changed since an earlier file while their translation stayed as it was, in
 * reading order. Texts that are new, or have no translation, are not stale.
 */
export const staleSince = (file: Plain, old: Plain, locale: string): readonly string[] => {
  const reference = localesOf(file)[0] ?? '';
  const before = new Map(textsOf(old).map((text) => [text.id, text]));
  return textsOf(file).flatMap((text) => (isLeftBehind(text, before.get(text.id), reference, locale) ? [text.id] : []));
};

const isLeftBehind = (now: Found, before: Found | undefined, reference: string, locale: string): boolean => {
  const was = before?.words[reference];
  const translated = now.words[locale] ?? '';
  return (
    was !== undefined && locale !== reference && translated !== '' && was !== now.words[reference] && before?.words[locale] === translated
  );
};

const without = (object: PlainObject, key: string): PlainObject => withKey(object, key, undefined);

/** The file with its list of stale translations set for one language; an empty list leaves no trace. */
export const withStale = (file: PlainObject, locale: string, ids: readonly string[]): PlainObject => {
  const old = file['stale'];
  const stale = isObject(old) ? old : {};
  const next = ids.length === 0 ? without(stale, locale) : withKey(stale, locale, ids);
  return withKey(file, 'stale', Object.keys(next).length === 0 ? undefined : next);
};

/** The file with every translation marked stale that an earlier file shows to be so. What was marked stays marked. */
export const markStale = (file: PlainObject, old: Plain, locales: readonly string[]): PlainObject =>
  locales.reduce<PlainObject>((marked, locale) => {
    const known = staleIn(file, locale);
    const more = staleSince(file, old, locale).filter((id) => !known.includes(id));
    return more.length === 0 ? marked : withStale(marked, locale, [...known, ...more]);
  }, file);
