import { listFor } from '../words/count.ts';
import { FUNCTION_WORDS } from '../words/function-words.ts';
import { isFigure } from '../words/tokens.ts';
import type { Option } from './study.ts';
import { inLocale } from './study.ts';

/** Words with a capital side by side that do not begin a sentence or a quotation. */
const NAME = /[\p{Ll}\p{N},;)] (\p{Lu}[\p{L}\p{M}]+(?: \p{Lu}[\p{L}\p{M}]+)*)/gu;

const functionWordsOf = (locale: string): ReadonlySet<string> => new Set(listFor(FUNCTION_WORDS, locale));

/** Takes the words that only hold a sentence together out of a text's words. */
export const contentIn = (locale: string): ((words: readonly string[]) => readonly string[]) => {
  const plain = functionWordsOf(locale);
  return (words) => words.filter((word) => !plain.has(word));
};

/**
 * What answers to one question can have in common: figures, names, and phrases of two content words side by side, each
 * once.
 */
export const elementsIn = (locale: string): ((option: Option) => ReadonlySet<string>) => {
  const plain = functionWordsOf(locale);
  const isContent = (word: string | undefined): boolean => word !== undefined && !plain.has(word) && !isFigure(word);
  return ({ response, words }) => {
    const all = words[locale] ?? [];
    const pairs = all.flatMap((word, index) => (isContent(word) && isContent(all[index + 1]) ? [`${word} ${all[index + 1]}`] : []));
    const names = [...inLocale(response.text, locale).matchAll(NAME)].flatMap(([, name]) => name ?? []);
    return new Set([...all.filter(isFigure), ...names, ...pairs]);
  };
};
