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

/** Figures, and every two content words side by side. */
const figuresAndPairs = (words: readonly string[], plain: ReadonlySet<string>): string[] => {
  const found: string[] = [];
  let before: string | undefined;
  for (const word of words) {
    const figure = isFigure(word);
    const content = !figure && !plain.has(word);
    if (figure) found.push(word);
    if (content && before !== undefined) found.push(`${before} ${word}`);
    before = content ? word : undefined;
  }
  return found;
};

/**
 * What answers to one question can have in common: figures, names, and phrases of two content words side by side, each
 * once.
 */
export const elementsIn = (locale: string): ((option: Option) => ReadonlySet<string>) => {
  const plain = functionWordsOf(locale);
  return ({ response, words }) => {
    const elements = new Set(figuresAndPairs(words[locale] ?? [], plain));
    for (const [, name] of inLocale(response.text, locale).matchAll(NAME)) if (name !== undefined) elements.add(name);
    return elements;
  };
};
