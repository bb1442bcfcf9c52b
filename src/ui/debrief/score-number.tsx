import { useWords } from '../words/use-words.ts';
import { plainPoints, wholePoints } from './numbers.ts';
import css from './score-number.module.css';
import { useDebrief } from './view.ts';

const PACE = { 150: 'debrief.pace150', 200: 'debrief.pace200', 0: 'debrief.pace0' } as const;

/** The overall number, never without its sentence. */
export const ScoreNumber = () => {
  const { debrief, session } = useDebrief();
  const { t, locale } = useWords();
  const { overall, ledger, items } = debrief.score;
  const [dearest] = [...items].sort((a, b) => b.budget - b.points - (a.budget - a.points));
  const lost = dearest ? dearest.budget - dearest.points : 0;
  return (
    <div className={css.score}>
      <p className={css.number}>{wholePoints(overall)}</p>
      <p className={css.sentence}>
        {t('debrief.of100', { rows: ledger.length })}
        {dearest && lost > 0 ? ` ${t('debrief.dearest', { n: dearest.item + 1, lost: plainPoints(lost, locale) })}` : ''}
        {session.pace === 100 ? '' : ` ${t(PACE[session.pace])}`}
      </p>
    </div>
  );
};
