import { wordsIn } from '#engine/text.ts';
import { countOf, listFor, type WordList } from '../../words/count.ts';
import { HEDGES } from '../../words/hedges.ts';
import { POLITE } from '../../words/polite.ts';
import { byLiking } from '../liking.ts';
import { playerOf, type Policy } from '../policy.ts';

const byWords = (name: string, about: string, list: WordList): Policy => ({
  name,
  sort: 'test-wise',
  reads: true,
  about,
  seat: ({ script, locale }) =>
    playerOf(script, { answer: byLiking(script, ({ text }) => countOf(wordsIn(text, locale), listFor(list, locale))) }),
});

/** Those who go by the tone: the words of one list, the more the better. */
export const WORDING: readonly Policy[] = [
  byWords('polite', 'the answer with the most words of courtesy', POLITE),
  byWords('hedged', 'the answer with the most hedges', HEDGES),
];
