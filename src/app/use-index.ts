import { useCallback, useEffect, useState } from 'react';
import type { Index } from '#analysis/curriculum/listed.ts';
import { indexHere, loadIndex } from './files.ts';

interface Held {
  readonly index: Index | 'missing' | null;
  /** Asks once more. */
  readonly again: () => void;
}

/** The index in a language; until another language has arrived, in the one before. */
export const useIndex = (locale: string): Held => {
  const [index, setIndex] = useState<Held['index']>(() => indexHere(locale));
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    loadIndex(locale).then(
      (loaded) => wanted && setIndex(loaded),
      () => wanted && setIndex('missing'),
    );
    return () => {
      wanted = false;
    };
  }, [locale, attempt]);
  const again = useCallback(() => {
    setIndex(null);
    setAttempt((before) => before + 1);
  }, []);
  return { index, again };
};
