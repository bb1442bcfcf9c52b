import type { Listed } from '#analysis/curriculum/listed.ts';
import type { Best } from '#analysis/curriculum/results.ts';
import { pointsIn } from '../kit/figures.ts';
import { useWords } from '../words/use-words.ts';
import css from './figures-of.module.css';

/** How hard a scenario can be. */
export const LEVELS = [1, 2, 3, 4, 5] as const;
const levelOf = (difficulty: number) => LEVELS.find((level) => level === difficulty) ?? 3;

/** Five boxes and a word. */
export const Difficulty = ({ difficulty }: Pick<Listed, 'difficulty'>) => {
  const { t } = useWords();
  const level = levelOf(difficulty);
  const word = t(`shelf.difficulty_${level}`);
  return (
    <span className={css.difficulty}>
      <span className={css.marks} aria-hidden="true">
        {LEVELS.map((one) => (
          <span key={one} className={one <= level ? css.full : ''} />
        ))}
      </span>
      <span aria-hidden="true">{word}</span>
      <span className="visually-hidden">{t('shelf.difficulty', { level, word })}</span>
    </span>
  );
};

/** The player's own best and how often they played; nothing before the first time. */
export const Own = ({ result }: { readonly result: Best | undefined }) => {
  const { t, locale } = useWords();
  if (!result) return null;
  const { overall, plays } = result;
  return (
    <span className={css.own}>
      {overall === null ? (
        t('shelf.unfinished')
      ) : (
        <>
          {t('shelf.best')} <strong>{pointsIn(overall, locale)}</strong>
        </>
      )}
      <span className={css.plays}>{t('shelf.plays', { plays })}</span>
    </span>
  );
};
