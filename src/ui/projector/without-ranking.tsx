import type { Board } from '#protocol/view/board.ts';
import { wholePoints } from '../debrief/numbers.ts';
import { useWords } from '../words/use-words.ts';
import css from './without-ranking.module.css';

const Line = ({ words, points, best }: { readonly words: string; readonly points: number; readonly best?: boolean }) => (
  <div className={css.line}>
    <dt>{words}</dt>
    <dd>
      <span className={css.bar} data-best={best} aria-hidden="true">
        <span style={{ width: `${points / 1000}%` }} />
      </span>
      <strong>{wholePoints(points)}</strong>
    </dd>
  </div>
);

/** How far the room as a whole is from the best that could be said: for workshops that rank nobody. */
export const WithoutRanking = ({ board: { best, room } }: { readonly board: Board }) => {
  const { t } = useWords();
  return (
    <div className={css.whole}>
      <dl>
        {room === null ? null : <Line words={t('projector.room')} points={room} />}
        {best === null ? null : <Line words={t('projector.couldBe')} points={best} best />}
      </dl>
      {room === null || best === null ? null : (
        <p className={css.apart}>{t('projector.apart', { points: Math.max(0, wholePoints(best) - wholePoints(room)) })}</p>
      )}
      <p className={css.note}>{t('projector.noRanking')}</p>
    </div>
  );
};
