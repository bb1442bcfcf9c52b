import { useWords } from '../words/use-words.ts';
import css from './standing.module.css';
import { useSeat } from './seat-view.ts';
import { sureSort } from './sure-sort.ts';

/** How well sureness was placed, in two sentences. */
export const Calibrated = () => {
  const { t } = useWords();
  const { scene, mine } = useSeat();
  const { calibration } = mine;
  if (!calibration) return null;
  const { sureAndRight, sureAndWrong, unsureAndRight, unsureAndWrong } = calibration;
  return (
    <section className={css.standing}>
      <h2>{t(scene.sides === 'solo' ? 'attend.calibrationTitle' : 'attend.calibrationTeam')}</h2>
      <p>
        {t('attend.calibration', {
          sure: sureAndRight + sureAndWrong,
          sureRight: sureAndRight,
          unsure: unsureAndRight + unsureAndWrong,
          unsureRight: unsureAndRight,
        })}{' '}
        {t(`attend.cal_${sureSort(calibration)}`)}
      </p>
    </section>
  );
};
