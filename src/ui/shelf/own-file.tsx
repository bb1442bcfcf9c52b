import { useId, type ChangeEvent } from 'react';
import { useWords } from '../words/use-words.ts';
import { RefusedList } from './refused-list.tsx';
import type { RefusedFile } from './shelf-entry.ts';
import css from './own-file.module.css';

interface OwnFileProps {
  /** Whether a file hovers over the page. */
  readonly over: boolean;
  readonly refused: RefusedFile | null;
  readonly onOpenFile: (file: File) => void;
}

/** Where trainers open a scenario of their own, and read what is wrong with it. */
export const OwnFile = ({ over, refused, onOpenFile }: OwnFileProps) => {
  const { t } = useWords();
  const hint = useId();
  const open = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    // The same file, mended, must be a change again.
    currentTarget.value = '';
    if (file) onOpenFile(file);
  };
  return (
    <section className={`${css.own} ${over ? css.over : ''}`} aria-labelledby="shelf-trainers">
      <div className={css.words}>
        <h2 id="shelf-trainers">{t('shelf.trainers')}</h2>
        <p id={hint}>{over ? t('shelf.drop') : t('shelf.trainersText')}</p>
      </div>
      <label className={css.choose}>
        <input type="file" accept=".json,application/json" aria-describedby={hint} onChange={open} />
        <span>{t('shelf.file')}</span>
      </label>
      {refused === null ? null : <RefusedList key={refused.name} refused={refused} />}
    </section>
  );
};
