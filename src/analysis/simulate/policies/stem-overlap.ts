import { wordsIn, type Text } from '#engine/text.ts';
import { tokensOf } from '../../words/tokens.ts';
import { byLiking } from '../liking.ts';
import { playerOf, type Policy } from '../policy.ts';

/** Thousandths of the distinct words of `said` that also stand in `asked`. */
const shared = (said: Text, asked: Text, locale: string): number => {
  const words = new Set(tokensOf(wordsIn(said, locale)));
  const stem = new Set(tokensOf(wordsIn(asked, locale)));
  const both = [...words].filter((word) => stem.has(word)).length;
  return words.size === 0 ? 0 : Math.floor((both * 1000) / words.size);
};

/**
 * Goes by the words of the question. Of the answer's own words, the share that the question has too: a bare count would
 * only find the longest answer again.
 */
export const STEM_OVERLAP: Policy = {
  name: 'stem-overlap',
  sort: 'test-wise',
  reads: true,
  about: 'the answer that shares most words with the question',
  seat: ({ script, locale }) => playerOf(script, { answer: byLiking(script, (said, { text }) => shared(said.text, text, locale)) }),
};
