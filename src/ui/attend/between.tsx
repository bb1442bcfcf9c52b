import { ScreenTitle } from '../kit/screen-title.tsx';
import { useWords } from '../words/use-words.ts';
import css from './attend.module.css';
import { Calibrated } from './calibrated.tsx';
import { OwnResult } from './own-result.tsx';
import { useSeat } from './seat-view.ts';
import { Standing } from './standing.tsx';

const Results = () => {
  const { t } = useWords();
  const { scene, mine } = useSeat();
  const { own } = mine;
  return (
    <>
      {own?.result ? <OwnResult result={own.result} /> : null}
      {own && !own.result && scene.round?.own ? <p>{t('attend.notPlayed')}</p> : null}
      <Standing />
      <Calibrated />
    </>
  );
};

/** Between two rounds: where one stands. */
export const Between = ({ number }: { readonly number: number }) => {
  const { t } = useWords();
  const isHome = useSeat().scene.round?.mode === 'homework';
  return (
    <>
      <ScreenTitle screen={`between ${number}`}>{t('attend.betweenTitle', { round: number + 1 })}</ScreenTitle>
      <p className={css.lookUp}>{t(isHome ? 'attend.waitNextHome' : 'attend.waitNext')}</p>
      <Results />
    </>
  );
};

/** After the last. */
export const TheEnd = () => {
  const { t } = useWords();
  return (
    <>
      <ScreenTitle screen="end">{t('attend.endTitle')}</ScreenTitle>
      <p className={css.lookUp}>{t('attend.endThanks')}</p>
      <Results />
    </>
  );
};
