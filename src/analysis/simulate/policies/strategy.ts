import type { Script } from '#engine/script.ts';
import type { Text } from '#engine/text.ts';
import { wordsIn } from '#engine/text.ts';
import { APOLOGY } from '../../words/apology.ts';
import { countOf, listFor, type WordList } from '../../words/count.ts';
import { DEFERRAL } from '../../words/deferral.ts';
import { REASSURANCE } from '../../words/reassurance.ts';
import { tokensOf } from '../../words/tokens.ts';
import { byLiking } from '../liking.ts';
import { playerOf, type Policy } from '../policy.ts';

const always = (name: string, about: string, list: WordList): Policy => ({
  name,
  sort: 'test-wise',
  reads: true,
  about,
  seat: ({ script, locale }) => {
    const words = listFor(list, locale);
    return playerOf(script, { answer: byLiking(script, ({ text }) => countOf(wordsIn(text, locale), words)) });
  },
});

/** Thousandths of a key message's words that stand in a text; of the messages, the one that is there most. */
const repeats = ({ scenario }: Script, text: Text, locale: string): number => {
  const said = new Set(tokensOf(wordsIn(text, locale)));
  const shares = scenario.messages.map((message) => {
    const words = [...new Set(tokensOf(wordsIn(message.text, locale)))];
    return Math.floor((1000 * words.filter((word) => said.has(word)).length) / Math.max(1, words.length));
  });
  return Math.max(0, ...shares);
};

/** Answers every question with the briefing's key messages. */
const ALWAYS_BRIDGE: Policy = {
  name: 'always-bridge',
  sort: 'test-wise',
  reads: true,
  about: 'the answer that repeats most of a key message',
  seat: ({ script, locale }) => playerOf(script, { answer: byLiking(script, ({ text }) => repeats(script, text, locale)) }),
};

/** Those who have one answer to everything. They go by words, as a trainee could; what the file says of an answer they cannot see. */
export const STRATEGY: readonly Policy[] = [
  always('always-apologise', 'the answer that says sorry', APOLOGY),
  always('always-defer', 'the answer that puts it off or passes it on', DEFERRAL),
  always('always-reassure', 'the answer that calms', REASSURANCE),
  ALWAYS_BRIDGE,
];
