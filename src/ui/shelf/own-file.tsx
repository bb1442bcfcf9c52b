import { lazy, Suspense, useId, type ChangeEvent } from 'react';
import { useWords } from '../words/use-words.ts';
import type { RefusedFile } from './shelf-entry.ts';
import css from './own-file.module.css';

// Needed by few, and it brings the sentences of every rule of the door.
const RefusedList = lazy(async () => ({ default: (await import('./refused-list.tsx')).RefusedList }));

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
      <Suspense>{refused === null ? null : <RefusedList refused={refused} />}</Suspense>
    </section>
  );
};
