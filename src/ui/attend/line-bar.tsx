import { useWords } from '../words/use-words.ts';
import css from './line-bar.module.css';
import { useSeat } from './seat-view.ts';

/** A quiet bar while there is no connection: nothing is lost, and it says so. */
export const LineBar = () => {
  const { t } = useWords();
  const { line, unsent } = useSeat();
  return (
    <div role="status">
      {line === 'lost' ? (
        <p className={css.bar}>
          {t('attend.lost')} {unsent > 0 ? <strong>{t('attend.lostUnsent', { count: unsent })}</strong> : null}
        </p>
      ) : null}
      {line === 'connecting' ? <p className={css.bar}>{t('attend.connecting')}</p> : null}
    </div>
  );
};
