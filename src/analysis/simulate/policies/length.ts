import { lengthOf, wordsIn } from '#engine/text.ts';
import { byLiking } from '../liking.ts';
import { atLeast, atMost, playerOf, type Length, type Policy } from '../policy.ts';

const byLength = (name: string, about: string, sign: 1 | -1, length: Length): Policy => ({
  name,
  sort: 'test-wise',
  reads: true,
  about,
  seat: ({ script, locale }) =>
    playerOf(script, { answer: byLiking(script, ({ text }) => sign * lengthOf(wordsIn(text, locale))), length }),
});

/** Those who count words: answers and blocks by their length, statements as long or as short as may be. */
export const LENGTH: readonly Policy[] = [
  byLength('longest', 'the longest answer, the longest statement', 1, atMost),
  byLength('shortest', 'the shortest answer, the shortest statement', -1, atLeast),
];
