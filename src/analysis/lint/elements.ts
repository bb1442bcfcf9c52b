import { listFor } from '../words/count.ts';
import { FUNCTION_WORDS } from '../words/function-words.ts';
import { isFigure } from '../words/tokens.ts';
import type { Option } from './study.ts';
import { inLocale } from './study.ts';

/** Words with a capital side by side that do not begin a sentence or a quotation. */
const NAME = /[\p{Ll}\p{N},;)] (\p{Lu}[\p{L}\p{M}]+(?: \p{Lu}[\p{L}\p{M}]+)*)/gu;

/** Most texts have no capital but their first, which this sees sooner. */
const MAY_NAME = / \p{Lu}/u;

const functionWordsOf = (locale: string): ReadonlySet<string> => new Set(listFor(FUNCTION_WORDS, locale));

/** Takes the words that only hold a sentence together out of a text's words. */
export const contentIn = (locale: string): ((words: readonly string[]) => readonly string[]) => {
  const plain = functionWordsOf(locale);
  return (words) => words.filter((word) => !plain.has(word));
};

/** More than a file has different words. */
const MOST_WORDS = 2 ** 24;

/** Gives each of the words and names of a file a number of its own. */
const numbering = (): ((word: string) => number) => {
  const numbers = new Map<string, number>();
  return (word) => {
    const known = numbers.get(word);
    if (known === undefined) numbers.set(word, numbers.size + 1);
    return known ?? numbers.size;
  };
};

/** Figures, and every two content words side by side: these by a number below nought, put together from theirs. */
const figuresAndPairs = (words: readonly string[], plain: ReadonlySet<string>, numberOf: (word: string) => number): number[] => {
  const found: number[] = [];
  let before = 0;
  for (const word of words) {
    const figure = isFigure(word);
    const content = figure || plain.has(word) ? 0 : numberOf(word);
    if (figure) found.push(numberOf(word));
    if (content && before) found.push(-(before * MOST_WORDS + content));
    before = content;
  }
  return found;
};

/**
 * What answers to one question can have in common: figures, names, and phrases of two content words side by side, each
 * once, and as a number that stands for it in this language of the file.
 */
export const elementsIn = (locale: string): ((option: Option) => ReadonlySet<number>) => {
  const plain = functionWordsOf(locale);
  const numberOf = numbering();
  return ({ response, words }) => {
    const elements = new Set(figuresAndPairs(words[locale] ?? [], plain, numberOf));
    const text = inLocale(response.text, locale);
    if (MAY_NAME.test(text)) for (const [, name] of text.matchAll(NAME)) if (name !== undefined) elements.add(numberOf(name));
    return elements;
  };
};
