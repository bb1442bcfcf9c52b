import { useWords } from '../words/use-words.ts';
import css from './rejoin-fold.module.css';

/** The code that brings this seat to another phone, folded away at the foot of every screen. */
export const RejoinFold = ({ code }: { readonly code: string }) => {
  const { t } = useWords();
  return (
    <footer className={css.foot}>
      <details>
        <summary>{t('attend.rejoinKeep')}</summary>
        <p className={css.code} translate="no">
          {code}
        </p>
        <p className={css.how}>{t('attend.rejoinKeepHow')}</p>
      </details>
    </footer>
  );
};
