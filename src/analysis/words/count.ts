import { tokensOf } from './tokens.ts';

/** A list of words and phrases in each language of the product. Whole words; case and the school of tone marks do not matter. */
export type WordList = Readonly<Record<'vi' | 'en', readonly string[]>>;

/** The words of a list for a language of a file, such as `en-GB`; none where the product has no list for it. */
export const listFor = (list: WordList, locale: string): readonly string[] => {
  const language = locale.slice(0, 2);
  return language === 'vi' || language === 'en' ? list[language] : [];
};

/** Finds the entries of a list in the words of a text, in order. */
export type Finder = (tokens: readonly string[]) => readonly string[];

interface Phrase {
  readonly entry: string;
  readonly tokens: readonly string[];
}

const standsAt = (tokens: readonly string[], at: number, { tokens: phrase }: Phrase): boolean =>
  phrase.every((token, index) => tokens[at + index] === token);

/** Phrases by their first word, the longest first. */
const byFirst = (list: readonly string[]): ReadonlyMap<string, readonly Phrase[]> => {
  const phrases = list.map((entry) => ({ entry, tokens: tokensOf(entry) })).sort((a, b) => b.tokens.length - a.tokens.length);
  const by = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase.tokens[0] ?? '';
    by.set(first, [...(by.get(first) ?? []), phrase]);
  }
  return by;
};

/**
 * Makes a list ready to be looked for in many texts. Where entries overlap the first counts, of those that begin
 * together the longest: in `xin lỗi` a list of `xin` and `xin lỗi` finds one.
 */
export const finderOf = (list: readonly string[]): Finder => {
  const phrases = byFirst(list);
  return (tokens) => {
    const found: string[] = [];
    for (let at = 0; at < tokens.length;) {
      const phrase = phrases.get(tokens[at] ?? '')?.find((one) => standsAt(tokens, at, one));
      if (phrase) found.push(phrase.entry);
      at += phrase?.tokens.length ?? 1;
    }
    return found;
  };
};

/** How often the words and phrases of a list stand in a text. To look through many texts, make a `finderOf` once. */
export const countOf = (text: string, list: readonly string[]): number => finderOf(list)(tokensOf(text)).length;
