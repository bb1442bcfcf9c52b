import { useId } from 'react';
import type { Listed } from '#analysis/curriculum/listed.ts';
import type { Best } from '#analysis/curriculum/results.ts';
import { useWords } from '../words/use-words.ts';
import { Difficulty, Own } from './figures-of.tsx';
import cover from './cover.module.css';
import css from './row.module.css';

interface RowProps {
  readonly entry: Listed;
  readonly result: Best | undefined;
  /** Of its heading: one below what it stands under. */
  readonly level: 3 | 4;
  readonly onChoose: (id: string) => void;
}

/** A scenario among others: headline, gist where there is room for it, and what it takes. The whole of it is one button. */
export const Row = ({ entry, result, level, onChoose }: RowProps) => {
  const { t } = useWords();
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <li className={css.row}>
      <Heading className={css.headline}>
        <button type="button" className={cover.choose} aria-describedby={id} onClick={() => onChoose(entry.id)}>
          {entry.title}
        </button>
      </Heading>
      <p id={id} className={css.summary}>
        {entry.summary}
      </p>
      <p className={css.foot}>
        <span className={css.minutes}>{t('shelf.minutes', { minutes: entry.minutes })}</span>
        <Difficulty difficulty={entry.difficulty} />
        <Own result={result} />
      </p>
    </li>
  );
};
