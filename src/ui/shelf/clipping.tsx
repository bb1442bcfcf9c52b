import { useId } from 'react';
import { wordsIn } from '#engine/text.ts';
import { dayIn, pointsIn } from '../kit/figures.ts';
import { useWords } from '../words/use-words.ts';
import type { ShelfEntry } from './shelf-entry.ts';
import css from './clipping.module.css';

interface ClippingProps {
  readonly entry: ShelfEntry;
  readonly lead: boolean;
  readonly onChoose: (id: string) => void;
}

const LEVELS = [1, 2, 3, 4, 5] as const;
const levelOf = (difficulty: number) => LEVELS.find((level) => level === difficulty) ?? 3;

const Difficulty = ({ level }: { readonly level: (typeof LEVELS)[number] }) => {
  const { t } = useWords();
  return (
    <p className={css.difficulty}>
      <span className={css.marks} aria-hidden="true">
        {LEVELS.map((one) => (
          <span key={one} className={one <= level ? css.full : css.empty} />
        ))}
      </span>
      {t('shelf.difficulty', { level, word: t(`shelf.difficulty_${level}`) })}
    </p>
  );
};

const Own = ({ best, plays }: Pick<ShelfEntry, 'best' | 'plays'>) => {
  const { t, locale } = useWords();
  if (plays === 0) return <p className={css.own}>{t('shelf.never')}</p>;
  return (
    <div className={css.own}>
      <p>
        {best === null ? (
          t('shelf.unfinished')
        ) : (
          <>
            {t('shelf.best')} <strong>{pointsIn(best, locale)}</strong>
          </>
        )}
      </p>
      <p>{t('shelf.plays', { plays })}</p>
    </div>
  );
};

const Modules = ({ modules }: Pick<ShelfEntry, 'modules'>) => {
  const { t } = useWords();
  return (
    <ul className={css.modules} aria-label={t('shelf.modules')}>
      {modules.map((module) => (
        <li key={module}>{t(`shelf.module_${module}`)}</li>
      ))}
    </ul>
  );
};

/** A scenario as a front page. The whole of it is one button. */
export const Clipping = ({ entry, lead, onChoose }: ClippingProps) => {
  const { t, locale } = useWords();
  const id = useId();
  return (
    <li className={`${css.clipping} ${lead ? css.lead : ''}`}>
      <p className={css.dateline}>
        <span>{wordsIn(entry.place, locale)}</span>
        <time dateTime={entry.date}>{dayIn(entry.date, locale)}</time>
      </p>
      <h3 className={css.headline}>
        <button type="button" className={css.choose} aria-describedby={id} onClick={() => onChoose(entry.id)}>
          {wordsIn(entry.title, locale)}
        </button>
      </h3>
      <p id={id} className={css.summary}>
        {wordsIn(entry.summary, locale)}
      </p>
      <Modules modules={entry.modules} />
      <div className={css.foot}>
        <p className={css.minutes}>{t('shelf.minutes', { minutes: entry.minutes })}</p>
        <Difficulty level={levelOf(entry.difficulty)} />
        <Own best={entry.best} plays={entry.plays} />
        <span className={css.open} aria-hidden="true">
          {t('shelf.open')}
        </span>
      </div>
    </li>
  );
};
