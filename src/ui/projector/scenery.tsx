import type { Hand } from '#protocol/view/shown.ts';
import type { PacedScene } from '#protocol/view/scene.ts';
import { wordsIn } from '#engine/text.ts';
import { Portrait } from '../kit/portrait.tsx';
import { useWords } from '../words/use-words.ts';
import css from './scenery.module.css';

const Where = ({ place }: Pick<PacedScene, 'place'>) => {
  const { locale } = useWords();
  if (!place) return null;
  return (
    <div className={css.place}>
      <p className={css.at}>{place.at}</p>
      <h2 className={css.stage}>{wordsIn(place.title, locale)}</h2>
      <p className={css.briefing}>{wordsIn(place.briefing, locale)}</p>
    </div>
  );
};

/** Before a question: where the story stands, so that nobody needs to have read anything. */
export const BeforeQuestion = ({ paced }: { readonly paced: PacedScene }) => {
  const { t } = useWords();
  return (
    <div className={css.scenery}>
      <h1 className={css.title}>{t('projector.soon', { number: paced.put + 1 })}</h1>
      <Where place={paced.place} />
    </div>
  );
};

const Who = ({ hand }: { readonly hand: Hand }) => {
  const { t, locale } = useWords();
  const { speaker, author, reach, words } = hand;
  return (
    <li className={css.hand}>
      {speaker ? <Portrait look={speaker.look} size={96} /> : null}
      <p>
        <strong>{wordsIn(speaker?.name ?? author ?? {}, locale)}</strong>
        {speaker ? <span>{wordsIn(speaker.outlet, locale)}</span> : null}
        {reach === null ? null : <span>{t('play.shares', { count: reach.toLocaleString(locale) })}</span>}
        {words ? <span className={css.post}>{wordsIn(words, locale)}</span> : null}
      </p>
    </li>
  );
};

/** Hands are up: the facilitator gives the floor. */
export const RaisedHands = ({ paced }: { readonly paced: PacedScene }) => {
  const { t } = useWords();
  const isFeed = paced.place?.form === 'feed';
  return (
    <div className={css.scenery}>
      <h1 className={css.title}>{t(isFeed ? 'projector.posts' : 'projector.hands')}</h1>
      <ul className={css.hands} data-posts={isFeed}>
        {paced.hands.map((hand) => (
          <Who key={hand.key} hand={hand} />
        ))}
      </ul>
      <Where place={paced.place} />
    </div>
  );
};
