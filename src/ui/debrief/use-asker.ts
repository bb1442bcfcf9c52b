import type { ItemReview } from '#analysis/debrief/reviews.ts';
import { wordsIn } from '#engine/text.ts';
import { cueOf } from '#engine/script.ts';
import { speakerOf } from '../play/speaker.ts';
import { useWords } from '../words/use-words.ts';
import { useDebrief } from './view.ts';

/** Who put a prompt, or what it was where nobody did: `Hương, Dân Sinh`, `Quyết định`. */
export const useAsker = (): ((item: ItemReview) => string) => {
  const { script } = useDebrief();
  const { t, locale } = useWords();
  return ({ ask, form }) => {
    if (form === 'decision') return t('debrief.decision');
    if (form === 'statement') return t('debrief.statement');
    const by = cueOf(script, ask).prompt.by;
    if (form === 'post') return t('debrief.post', { by: by ? wordsIn(by, locale) : '…' });
    return t('play.asks', speakerOf(script, ask.from, locale));
  };
};
