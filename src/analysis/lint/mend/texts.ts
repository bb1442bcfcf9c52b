import { toPath } from '#engine/door/finding.ts';
import type { Mend, Mended } from './mend.ts';

type Node = Readonly<Record<string, unknown>>;
type Keys = readonly (string | number)[];
const isNode = (value: unknown): value is Node => value !== null && typeof value === 'object' && !Array.isArray(value);
const isLocale = (key: string): boolean => /^[a-z]{2}(-[A-Z]{2})?$/.test(key);
const isText = (value: Node): value is Readonly<Record<string, string>> =>
  Object.keys(value).length > 0 && Object.keys(value).every(isLocale) && Object.values(value).every((one) => typeof one === 'string');

/**
 * Words with their white space put right: composed letters (NFC), one blank between words, none at either end of a line
 * or before a comma, full stop, colon, semicolon, question or exclamation mark. Line breaks and quotation marks stay, and
 * so do hard spaces, which somebody meant, and what would be left empty.
 */
export const mendWords = (words: string): string => {
  const mended = words
    .normalize('NFC')
    .replaceAll(/[ \t]+/g, ' ')
    .replaceAll(/ (?=[,;:?!.](?:[\s”’"')]|$))/g, '')
    .replaceAll(/ *\n */g, '\n')
    .replaceAll(/^[ \n]+|[ \n]+$/g, '');
  return mended === '' ? words : mended;
};

/** Quotes of a response or block that stand in it, by language; `after` must still hold those that `before` held. */
const quotesIn = (said: Node): readonly Node[] =>
  ['marks', 'claims'].flatMap((list) => {
    const entries = said[list];
    return Array.isArray(entries) ? entries.flatMap((one: unknown) => (isNode(one) && isNode(one['quote']) ? [one['quote']] : [])) : [];
  });

const stillStand = (before: Node, after: Node): boolean => {
  const [was, is] = [before['text'], after['text']];
  if (!isNode(was) || !isNode(is)) return true;
  const mended = quotesIn(after);
  return quotesIn(before).every((quote, index) =>
    Object.entries(quote).every(([locale, words]) => {
      const stood = typeof words === 'string' && String(was[locale]).includes(words);
      return !stood || String(is[locale]).includes(String(mended[index]?.[locale]));
    }),
  );
};

interface Walk {
  readonly value: unknown;
  readonly mends: readonly Mend[];
}

const mendText = (text: Readonly<Record<string, string>>, keys: Keys): Walk => {
  const mends = Object.entries(text).flatMap(([locale, words]): readonly Mend[] => {
    const to = mendWords(words);
    return to === words ? [] : [{ what: 'text', path: toPath([...keys, locale]), from: words, to }];
  });
  return mends.length === 0
    ? { value: text, mends }
    : { value: Object.fromEntries(Object.entries(text).map(([key, one]) => [key, mendWords(one)])), mends };
};

/** A text and the quotes from it are mended together or not at all. */
const TOGETHER = new Set(['text', 'marks', 'claims']);

const mendEntries = (node: Node, keys: Keys, leave: ReadonlySet<string>): Walk => {
  const inner = Object.entries(node).map(
    ([key, one]) => [key, leave.has(key) ? { value: one, mends: [] } : walk(one, [...keys, key])] as const,
  );
  const mends = inner.flatMap(([, one]) => one.mends);
  return { value: mends.length === 0 ? node : Object.fromEntries(inner.map(([key, one]) => [key, one.value])), mends };
};

const mendNode = (node: Node, keys: Keys): Walk => {
  const mended = mendEntries(node, keys, new Set());
  return stillStand(node, mended.value as Node) ? mended : mendEntries(node, keys, TOGETHER);
};

const walk = (value: unknown, keys: Keys): Walk => {
  if (Array.isArray(value)) {
    const inner = value.map((one, index) => walk(one, [...keys, index]));
    const mends = inner.flatMap((one) => one.mends);
    return { value: mends.length === 0 ? value : inner.map((one) => one.value), mends };
  }
  if (!isNode(value)) return { value, mends: [] };
  return keys.length > 0 && isText(value) ? mendText(value, keys) : mendNode(value, keys);
};

/** Mends the white space of every text, and of the quotes in it alike, so that each still stands where it stood. */
export const mendTexts = (value: unknown): Mended => walk(value, []);
