import type { Better } from '#analysis/debrief/better.ts';
import type { ItemReview } from '#analysis/debrief/reviews.ts';
import { wordsOf } from '#analysis/debrief.ts';
import { wordsIn } from '#engine/text.ts';
import { useWords } from '../words/use-words.ts';
import css from './better-answer.module.css';
import { PracticeName } from './practice-name.tsx';
import { useDebrief } from './view.ts';

interface BetterAnswerProps {
  readonly item: ItemReview;
  readonly better: Better;
  /** Without the reasons, where they stand elsewhere. */
  readonly brief?: boolean;
}

/** What would have served better here, and why. */
export const BetterAnswer = ({ item, better, brief = false }: BetterAnswerProps) => {
  const { script } = useDebrief();
  const { t, locale } = useWords();
  return (
    <div className={css.better}>
      <h5 className={css.title}>{t(item.form === 'statement' ? 'debrief.betterBlock' : 'debrief.better')}</h5>
      <p className={css.words}>“{wordsOf(script, item, better.text, locale)}”</p>
      {better.instead ? <p className={css.instead}>{t('debrief.insteadOf', { text: wordsIn(better.instead, locale) })}</p> : null}
      {brief ? null : (
        <ul className={css.whys}>
          {better.whys.map(({ practice: id, why }) => (
            <li key={id}>
              <strong>
                <PracticeName practice={id} />.
              </strong>{' '}
              {wordsIn(why, locale)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
