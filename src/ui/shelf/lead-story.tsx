import { useId } from 'react';
import type { Best } from '#analysis/curriculum/results.ts';
import type { Suggestion } from '#analysis/curriculum/suggest.ts';
import { Bar } from '../kit/bar.tsx';
import { dayIn, pointsIn } from '../kit/figures.ts';
import { useWords, type Words } from '../words/use-words.ts';
import { Difficulty, Own } from './figures-of.tsx';
import type { ShelfLibrary } from './shelf-entry.ts';
import cover from './cover.module.css';
import css from './lead-story.module.css';

interface LeadStoryProps extends Pick<ShelfLibrary, 'dimensions'> {
  readonly suggestion: Suggestion;
  readonly result: Best | undefined;
  readonly onChoose: (id: string) => void;
}

const reasonOf = ({ t, locale }: Words, { suggestion, dimensions, result }: LeadStoryProps): string => {
  switch (suggestion.why) {
    case 'first':
      return t('shelf.firstWhy');
    case 'unplayed':
      return t('shelf.unplayedWhy');
    case 'weakest': {
      const { dimension, score, number } = suggestion;
      const told = { dimension: dimensions[dimension] ?? dimension, score: pointsIn(score, locale), number };
      return result ? t('shelf.weakestPlayed', told) : t('shelf.weakest', told);
    }
  }
};

/** The weakest dimension drawn; the reason above it says the same in words. */
const Weakness = ({ suggestion, dimensions }: Pick<LeadStoryProps, 'suggestion' | 'dimensions'>) => {
  const { locale } = useWords();
  if (suggestion.why !== 'weakest') return null;
  const { dimension, score } = suggestion;
  return (
    <div className={css.weakness} aria-hidden="true">
      <span>{dimensions[dimension] ?? dimension}</span>
      <strong>{pointsIn(score, locale)}</strong>
      <Bar className={css.bar} percent={score / 1000} look="red" />
    </div>
  );
};

/** The scenario to open now, with the reason, as the lead of the front page. The whole of it is one button. */
export const LeadStory = (props: LeadStoryProps) => {
  const words = useWords();
  const { t, locale } = words;
  const id = useId();
  const { suggestion, result, onChoose } = props;
  const { scenario, why } = suggestion;
  return (
    <section aria-labelledby={`${id}-kicker`} className={css.lead}>
      <div className={css.why}>
        <h2 id={`${id}-kicker`} className={css.kicker}>
          {t(why === 'first' ? 'shelf.first' : 'shelf.next')}
        </h2>
        <p>{reasonOf(words, props)}</p>
        <Weakness suggestion={suggestion} dimensions={props.dimensions} />
      </div>
      <div className={css.story}>
        <p className={css.dateline}>
          <span>{scenario.place}</span>
          <time dateTime={scenario.date}>{dayIn(scenario.date, locale)}</time>
        </p>
        <h3 className={css.headline}>
          <button type="button" className={cover.choose} aria-describedby={`${id}-gist`} onClick={() => onChoose(scenario.id)}>
            {scenario.title}
          </button>
        </h3>
        <p id={`${id}-gist`} className={css.summary}>
          {scenario.summary}
        </p>
        <div className={css.foot}>
          <p className={css.minutes}>{t('shelf.minutes', { minutes: scenario.minutes })}</p>
          <Difficulty difficulty={scenario.difficulty} />
          <Own result={result} />
          <span className={css.open} aria-hidden="true">
            {t('shelf.open')}
          </span>
        </div>
      </div>
    </section>
  );
};
