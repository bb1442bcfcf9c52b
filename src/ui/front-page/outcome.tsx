import type { MorningAfter, TrustChange } from '#analysis/morning-after.ts';
import { wordsIn } from '#engine/text.ts';
import { clockFace } from '#engine/time.ts';
import { useWords } from '../words/use-words.ts';
import css from './outcome.module.css';

const wayOf = ({ from, to }: TrustChange): 'frontPage.rose' | 'frontPage.fell' | 'frontPage.same' =>
  to > from ? 'frontPage.rose' : to < from ? 'frontPage.fell' : 'frontPage.same';

/** At the foot of the page: how far trust has come, and what is still promised. */
export const Outcome = ({ morning }: { readonly morning: MorningAfter }) => {
  const { t, locale } = useWords();
  return (
    <footer className={css.outcome}>
      <div>
        <h3 className={css.title}>{t('frontPage.trust')}</h3>
        <ul className={css.list}>
          {morning.trust.map((change) => {
            const slots = { name: wordsIn(change.name, locale), from: change.from, to: change.to };
            return (
              <li key={change.public} className={change.to < change.from ? css.fell : ''}>
                {t(wayOf(change), slots)}
              </li>
            );
          })}
        </ul>
      </div>
      <div>
        <h3 className={css.title}>{t('frontPage.pending')}</h3>
        {morning.pending.length === 0 ? <p>{t('frontPage.noPending')}</p> : null}
        <ul className={css.list}>
          {morning.pending.map(({ id, text, due }) => (
            <li key={id}>{t('frontPage.pendingLine', { promise: wordsIn(text, locale), due: clockFace(due) })}</li>
          ))}
        </ul>
      </div>
    </footer>
  );
};
