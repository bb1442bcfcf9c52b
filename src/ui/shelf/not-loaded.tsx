import { Button } from '../kit/button.tsx';
import { useWords } from '../words/use-words.ts';
import css from './not-loaded.module.css';

/** Where the list of scenarios would stand while it is on its way. */
export const Loading = () => {
  const { t } = useWords();
  return (
    <p role="status" className={css.place}>
      {t('shelf.loading')}
    </p>
  );
};

/** The same where it could not be had: one sentence, and a way on. */
export const NotLoaded = ({ onAgain }: { readonly onAgain: () => void }) => {
  const { t } = useWords();
  return (
    <div className={css.place}>
      <p role="alert">{t('shelf.notLoaded')}</p>
      <Button look="strong" onClick={onAgain}>
        {t('shelf.again')}
      </Button>
    </div>
  );
};
