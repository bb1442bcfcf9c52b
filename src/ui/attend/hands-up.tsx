import type { Hand } from '#protocol/view/shown.ts';
import { wordsIn } from '#engine/text.ts';
import { useWords } from '../words/use-words.ts';
import css from './hands-up.module.css';

/** Who a hand belongs to, or who wrote a post and what. */
export const HandWords = ({ hand: { speaker, author, words, reach } }: { readonly hand: Hand }) => {
  const { t, locale } = useWords();
  return (
    <span className={css.who}>
      <strong>{wordsIn(author ?? speaker?.name ?? {}, locale)}</strong>
      {author || !speaker ? null : <span className={css.soft}>{wordsIn(speaker.outlet, locale)}</span>}
      {words ? <span>{wordsIn(words, locale)}</span> : null}
      {reach === null ? null : <span className={css.soft}>{t('play.shares', { count: reach.toLocaleString(locale) })}</span>}
    </span>
  );
};

/** The hands that are up, to look at: the facilitator gives the floor. */
export const HandsUp = ({ hands }: { readonly hands: readonly Hand[] }) => (
  <ul className={css.hands}>
    {hands.map((hand) => (
      <li key={hand.key} className={css.hand}>
        <HandWords hand={hand} />
      </li>
    ))}
  </ul>
);
