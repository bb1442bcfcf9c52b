import { useWords } from '../words/use-words.ts';
import css from './statement.module.css';

interface DraftLineProps {
  readonly words: string;
  readonly letter: string;
  readonly onRemove: () => void;
}

/** A block of a draft, which can be taken out again. */
export const DraftLine = ({ words, letter, onRemove }: DraftLineProps) => {
  const { t } = useWords();
  return (
    <li className={css.line}>
      <span className={css.letter}>{letter}</span>
      <span className={css.words}>{words}</span>
      <button type="button" className={css.remove} aria-label={t('attend.remove', { words })} onClick={onRemove}>
        ×
      </button>
    </li>
  );
};
