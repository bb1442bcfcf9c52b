import { useState } from 'react';
import type { OwnView } from '#protocol/view/mine.ts';
import type { RoundScene } from '#protocol/view/scene.ts';
import type { Place } from '#protocol/view/shown.ts';
import { wordsIn } from '#engine/text.ts';
import { Button } from '../kit/button.tsx';
import { ScreenTitle } from '../kit/screen-title.tsx';
import { useWords } from '../words/use-words.ts';
import { useSecondsLeft } from '../workshop/use-seconds-left.ts';
import css from './attend.module.css';
import { OwnResult } from './own-result.tsx';
import { OwnTask } from './own-task.tsx';
import { PlaceCard, PlaceFold } from './place-card.tsx';
import { useSeat } from './seat-view.ts';
import { useMove } from './use-move.ts';

interface OwnProps {
  readonly round: RoundScene;
  readonly own: OwnView;
}

const Done = ({ round, own: { result } }: OwnProps) => {
  const { t } = useWords();
  return (
    <>
      <ScreenTitle screen={`done ${round.number}`}>{t('attend.doneTitle')}</ScreenTitle>
      {result ? <OwnResult result={result} /> : <p className={css.lookUp}>{t('attend.doneHow')}</p>}
    </>
  );
};

interface StageCardProps {
  readonly round: RoundScene;
  readonly place: Place;
  readonly onBegin: () => void;
}

/** Before each stage: where one is, and what there is to know. */
const StageCard = ({ round, place, onBegin }: StageCardProps) => {
  const { t, locale } = useWords();
  return (
    <>
      <ScreenTitle screen={`stage ${round.number} ${place.at}`}>{wordsIn(round.title, locale)}</ScreenTitle>
      <p className={css.lead}>{t(round.mode === 'homework' ? 'attend.homeworkTitle' : 'attend.raceTitle')}</p>
      <PlaceCard place={place} />
      <Button look="strong" className={css.go} onClick={onBegin}>
        {t('attend.begin')}
      </Button>
    </>
  );
};

/** Whether something is on its way, time is up or the clock stands; nothing in between. */
const State = ({ waiting, timeUp, paused }: { readonly waiting: boolean; readonly timeUp: boolean; readonly paused: boolean }) => {
  const { t } = useWords();
  const { line } = useSeat();
  const sending = waiting ? t(line === 'lost' ? 'attend.movingLost' : 'attend.moving') : null;
  const words = timeUp ? t('attend.ownTimeUp') : (sending ?? (paused ? t('attend.pausedTitle') : null));
  return <div role="status">{words === null ? null : <p className={css.state}>{words}</p>}</div>;
};

const Playing = ({ round, own }: OwnProps) => {
  const { t } = useWords();
  const { now } = useSeat();
  const { waiting, make } = useMove(own);
  const paused = own.clock.left !== null;
  const timeUp = useSecondsLeft(own.clock, now) === 0;
  return (
    <>
      <p className={css.progress}>{t('attend.answeredSoFar', { count: own.answered })}</p>
      <OwnTask
        own={own}
        screen={`own ${round.number} ${own.answered} ${own.shown?.key ?? 'hands'}`}
        closed={waiting || timeUp}
        make={make}
      />
      <State waiting={waiting} timeUp={timeUp} paused={paused} />
      {own.place ? <PlaceFold place={own.place} /> : null}
    </>
  );
};

/** A play of one's own, in a race or at home. */
export const OwnPace = ({ round, own }: OwnProps) => {
  const [read, setRead] = useState<string | null>(null);
  if (own.done) return <Done round={round} own={own} />;
  const stage = `${round.number} ${JSON.stringify(own.place?.title)}`;
  if (own.place && read !== stage) return <StageCard round={round} place={own.place} onBegin={() => setRead(stage)} />;
  return <Playing round={round} own={own} />;
};
