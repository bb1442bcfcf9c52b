import type { Place } from '#protocol/view/shown.ts';
import { wordsIn } from '#engine/text.ts';
import { useWords } from '../words/use-words.ts';
import css from './place-card.module.css';

/** The stage of the story: its hour, its name, and what there is to know. */
export const PlaceCard = ({ place }: { readonly place: Place }) => {
  const { t, locale } = useWords();
  return (
    <section className={css.place} aria-label={t('attend.situation')}>
      <h2 className={css.title}>
        <span className={css.at}>{place.at}</span> {wordsIn(place.title, locale)}
      </h2>
      <p className={css.briefing}>{wordsIn(place.briefing, locale)}</p>
    </section>
  );
};

/** The same, folded away beside a question. */
export const PlaceFold = ({ place }: { readonly place: Place }) => {
  const { t, locale } = useWords();
  return (
    <details className={css.fold}>
      <summary>
        {t('attend.situation')}: {place.at}, {wordsIn(place.title, locale)}
      </summary>
      <p className={css.briefing}>{wordsIn(place.briefing, locale)}</p>
    </details>
  );
};
