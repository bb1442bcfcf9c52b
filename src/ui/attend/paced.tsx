import type { PacedScene } from '#protocol/view/scene.ts';
import type { Shown } from '#protocol/view/shown.ts';
import { ScreenTitle } from '../kit/screen-title.tsx';
import { useWords } from '../words/use-words.ts';
import { Answering } from './answering.tsx';
import css from './attend.module.css';
import { HandsUp } from './hands-up.tsx';
import { Marks } from './marks.tsx';
import { PlaceCard, PlaceFold } from './place-card.tsx';
import { refusalOf, useSeat } from './seat-view.ts';
import { WasAsked } from './was-asked.tsx';
import { Spread } from './spread.tsx';

interface PartProps {
  readonly paced: PacedScene;
  readonly screen: string;
}

const Floor = ({ paced: { hands, place }, screen }: PartProps) => {
  const { t } = useWords();
  const isFeed = place?.form === 'feed';
  return (
    <>
      <ScreenTitle screen={screen}>{t(isFeed ? 'attend.floorTitlePosts' : 'attend.floorTitle')}</ScreenTitle>
      <p className={css.lookUp}>{t(isFeed ? 'attend.floorPosts' : 'attend.floorHow')}</p>
      <HandsUp hands={hands} />
      {place ? <PlaceCard place={place} /> : null}
    </>
  );
};

const Coming = ({ paced: { place }, screen }: PartProps) => {
  const { t } = useWords();
  return (
    <>
      <ScreenTitle screen={screen}>{t('attend.putTitle')}</ScreenTitle>
      <p className={css.lookUp}>{t('attend.lookUp')}</p>
      {place ? <PlaceCard place={place} /> : null}
    </>
  );
};

interface AskedPartProps extends PartProps {
  readonly shown: Shown;
}

/** An answer that came too late is not passed over in silence. */
const NotCounted = ({ paced: { put, again } }: Pick<PartProps, 'paced'>) => {
  const { t } = useWords();
  const why = refusalOf(useSeat(), put, again);
  if (why === null) return null;
  return <p className={css.again}>{t(why === 'no_such_seat' ? 'attend.notTaken' : 'attend.cameLate')}</p>;
};

const Closed = ({ paced, shown, screen }: AskedPartProps) => {
  const { t } = useWords();
  const { answers, answersBefore } = paced;
  return (
    <>
      <ScreenTitle screen={screen}>{t('attend.spreadTitle')}</ScreenTitle>
      <p className={css.lookUp}>{t('attend.talkNow')}</p>
      <NotCounted paced={paced} />
      <WasAsked shown={shown} />
      {answers ? <Spread shown={shown} answers={answers} before={answersBefore} /> : null}
    </>
  );
};

const Revealed = ({ paced, shown, screen }: AskedPartProps) => {
  const { t } = useWords();
  const { answers, answersBefore, verdict, place } = paced;
  return (
    <>
      <ScreenTitle screen={screen}>{t('attend.marksTitle')}</ScreenTitle>
      <NotCounted paced={paced} />
      <WasAsked shown={shown} />
      {verdict ? <Marks key={screen} shown={shown} verdict={verdict} paced={paced} /> : null}
      {answers ? (
        <details className={css.fold}>
          <summary>{t('attend.spreadFold')}</summary>
          <Spread shown={shown} answers={answers} before={answersBefore} />
        </details>
      ) : null}
      {place ? <PlaceFold place={place} /> : null}
    </>
  );
};

/** A round in which everybody meets the same prompt, at whatever point it stands. */
export const Paced = ({ paced, screen }: PartProps) => {
  const { phase, shown } = paced;
  if (phase === 'floor') return <Floor paced={paced} screen={screen} />;
  if (!shown) return <Coming paced={paced} screen={screen} />;
  if (phase === 'open') return <Answering paced={paced} shown={shown} screen={screen} />;
  const Part = phase === 'revealed' ? Revealed : Closed;
  return <Part paced={paced} shown={shown} screen={screen} />;
};
