import type { Standing as Row } from '#protocol/workshop/board.ts';
import { pointsIn } from '../kit/figures.ts';
import { useWords } from '../words/use-words.ts';
import { teamName, useSeat } from './seat-view.ts';
import css from './standing.module.css';

const Moved = ({ moved }: { readonly moved: number }) => {
  const { t } = useWords();
  if (moved === 0) return <span>{t('attend.movedNone')}</span>;
  return (
    <span className={css.moved} data-up={moved > 0}>
      {t(moved > 0 ? 'attend.movedUp' : 'attend.movedDown', { count: Math.abs(moved) })}
    </span>
  );
};

/** This round's score beside the best that could be had, where the board says both. */
const RoundScore = ({ side }: { readonly side: string }) => {
  const { t, locale } = useWords();
  const { board } = useSeat();
  const row = board?.round.find((one) => one.side === side);
  if (!row) return null;
  return (
    <>
      <span className={css.track} aria-hidden="true">
        <span className={css.bar} style={{ width: `${row.overall / 1000}%` }} />
        {board?.best ? <span className={css.best} style={{ left: `${board.best / 1000}%` }} /> : null}
      </span>
      <p>
        {t('attend.thisRound', { points: pointsIn(row.overall, locale) })}
        {board?.best ? `. ${t('attend.best', { points: pointsIn(board.best, locale) })}` : ''}.
      </p>
    </>
  );
};

const Place = ({ standing: { place, overall, moved } }: { readonly standing: Row }) => {
  const { t, locale } = useWords();
  const { board } = useSeat();
  const of = board?.sides ?? 0;
  return (
    <>
      <p className={css.place}>
        <strong>{of > 0 ? t('attend.place', { place, of }) : t('attend.placeAlone', { place })}</strong>
        {moved === null ? null : <Moved moved={moved} />}
      </p>
      <p>{t('attend.overall', { points: pointsIn(overall, locale) })}</p>
    </>
  );
};

/** Where this seat's side stands; nothing of it where the ranking is hidden. */
export const Standing = () => {
  const { t } = useWords();
  const seat = useSeat();
  const { standing } = seat.mine;
  const team = teamName(seat);
  if (!seat.scene.ranking) return <p>{t('attend.noRanking')}</p>;
  if (!standing) return null;
  return (
    <section className={css.standing}>
      <h2>{team === null ? t('attend.yourPlace') : t('attend.teamPlace', { team })}</h2>
      <Place standing={standing} />
      <RoundScore side={standing.side} />
      <p className={css.fair}>{t('attend.byJudgement')}</p>
    </section>
  );
};
