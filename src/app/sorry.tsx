import { Button } from '#ui/kit/button.tsx';
import { useWords } from '#ui/words/use-words.ts';
import css from './sorry.module.css';

interface SorryProps {
  readonly note: string;
  readonly onBack?: () => void;
  /** Where `onBack` leads; to the shelf, if nothing is said. */
  readonly back?: string;
}

/** One sentence about what went wrong and what to do; a strip over the screen, or the screen itself. */
export const Sorry = ({ note, onBack, back }: SorryProps) => {
  const { t } = useWords();
  if (!onBack)
    return (
      <p role="alert" className={css.strip}>
        {note}
      </p>
    );
  return (
    <main className={css.page}>
      <h1>{t('shell.sorry')}</h1>
      <p>{note}</p>
      <Button look="strong" onClick={onBack}>
        {back ?? t('shell.toShelf')}
      </Button>
    </main>
  );
};
