import type { TFunction } from 'i18next';
import { createContext, useContext } from 'react';
import type { Locale } from './words.ts';

export interface Words {
  readonly t: TFunction<'words'>;
  readonly locale: Locale;
}

export const WordsContext = createContext<Words | null>(null);

/** The product's words in the reader's language: `t('play.silence')`, keys checked by the compiler. */
export const useWords = (): Words => {
  const words = useContext(WordsContext);
  if (!words) throw new Error('useWords needs a WordsContext above it.');
  return words;
};
