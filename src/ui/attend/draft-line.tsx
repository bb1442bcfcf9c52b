import { useWords } from '../words/use-words.ts';
import css from './statement.module.css';

interface DraftLineProps {
  readonly words: string;
  readonly letter: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly onMove: (by: number) => void;
  readonly onRemove: () => void;
}

/** A block of a draft, with what can be done to it. */
export const DraftLine = ({ words, letter, first, last, onMove, onRemove }: DraftLineProps) => {
  const { t } = useWords();
  return (
    <li className={css.line}>
      <span className={css.letter}>{letter}</span>
      <span className={css.words}>{words}</span>
      <span className={css.tools}>
        <button type="button" disabled={first} aria-label={t('attend.up', { words })} onClick={() => onMove(-1)}>
          ↑
        </button>
        <button type="button" disabled={last} aria-label={t('attend.down', { words })} onClick={() => onMove(1)}>
          ↓
        </button>
        <button type="button" aria-label={t('attend.remove', { words })} onClick={onRemove}>
          ×
        </button>
      </span>
    </li>
  );
};
