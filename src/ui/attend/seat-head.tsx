import type { Countdown as Clock } from '#protocol/view/scene.ts';
import { Countdown } from '../workshop/countdown.tsx';
import css from './seat-head.module.css';
import { teamName, useSeat } from './seat-view.ts';

/** The clock that counts for this seat now. */
const clockNow = ({ scene: { round, over }, mine: { own } }: ReturnType<typeof useSeat>): Clock | null => {
  if (over || !round) return null;
  if (round.paced) return round.paced.clock;
  return round.own?.phase === 'open' && own && !own.done ? own.clock : null;
};

/** Who sits here, and the time that is left. */
export const SeatHead = () => {
  const seat = useSeat();
  const team = teamName(seat);
  const clock = clockNow(seat);
  return (
    <header className={css.head}>
      <p className={css.who}>
        <strong>{seat.mine.name}</strong>
        {team === null ? null : <span>{team}</span>}
      </p>
      {clock ? <Countdown clock={clock} now={seat.now} className={clock.closes === null ? css.limitless : css.clock} /> : null}
    </header>
  );
};
