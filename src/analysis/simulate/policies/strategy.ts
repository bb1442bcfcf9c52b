import type { Block, Response } from '#engine/scenario.ts';
import { wordsIn } from '#engine/text.ts';
import { APOLOGY } from '../../words/apology.ts';
import { BRIDGING } from '../../words/bridging.ts';
import { countOf, listFor, type WordList } from '../../words/count.ts';
import { DEFERRAL } from '../../words/deferral.ts';
import { REASSURANCE } from '../../words/reassurance.ts';
import { byLiking } from '../liking.ts';
import { playerOf, type Policy } from '../policy.ts';

/** More than any answer has words: what the file says of an answer goes before how it sounds. */
const BY_TAG = 1000;

const always = (name: string, about: string, list: WordList, isTagged: (said: Response | Block) => boolean = () => false): Policy => ({
  name,
  sort: 'test-wise',
  reads: true,
  about,
  seat: ({ script, locale }) => {
    const words = listFor(list, locale);
    return playerOf(script, {
      answer: byLiking(script, (said) => (isTagged(said) ? BY_TAG : 0) + countOf(wordsIn(said.text, locale), words)),
    });
  },
});

/** Those who have one answer to everything: by the file's own tag where there is one, else by the words. */
export const STRATEGY: readonly Policy[] = [
  always('always-apologise', 'the answer that says sorry', APOLOGY, ({ strategy }) => strategy === 'apology'),
  always('always-defer', 'the answer that puts it off or passes it on', DEFERRAL),
  always('always-reassure', 'the answer that calms', REASSURANCE),
  always('always-bridge', 'the answer that repeats a key message', BRIDGING, ({ lands }) => lands !== undefined && lands.length > 0),
];
