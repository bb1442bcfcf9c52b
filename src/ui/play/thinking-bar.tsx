import { useEffect, useRef, useState } from 'react';
import { thinkingTime } from '#engine/script.ts';
import type { GameStore } from '#store/game.ts';
import { useGame } from '../kit/use-game.ts';
import { useWords } from '../words/use-words.ts';
import css from './thinking-bar.module.css';

interface ThinkingBarProps {
  readonly game: GameStore;
  readonly onExpire: () => void;
  /** Called once a second near the end, for the sound of a clock. */
  readonly onTick?: (() => void) | undefined;
}

/** Seconds at which the time left is said aloud: often enough to plan by, rare enough to think. */
const ANNOUNCED = [30, 10, 5];
const LAST_SECONDS = 10;

/** Milliseconds left of `limit`, looked at four times a second. */
const useTimeLeft = (game: GameStore, limit: number, key: string): number => {
  const [left, setLeft] = useState(limit);
  useEffect(() => {
    const look = (): void => setLeft(Math.max(0, limit - game.getState().thought()));
    look();
    const timer = setInterval(look, 250);
    return () => clearInterval(timer);
  }, [game, limit, key]);
  return left;
};

/** Thinking time as a bar that empties and as words at a few moments. It is a limit, never a bonus. */
export const ThinkingBar = ({ game, onExpire, onTick }: ThinkingBarProps) => {
  const { t } = useWords();
  const session = useGame(game, (state) => state.session);
  const ask = session.now;
  const limit = ask && session.pace !== 0 ? thinkingTime(game.getState().script, ask, session.pace) * 1000 : 0;
  const left = useTimeLeft(game, limit, ask?.key ?? '');
  const seconds = Math.ceil(left / 1000);
  const expired = useRef('');
  useEffect(() => {
    if (limit === 0 || !ask || left > 0 || expired.current === ask.key || game.getState().thought() < limit) return;
    expired.current = ask.key;
    onExpire();
  }, [left, limit, ask, game, onExpire]);
  useEffect(() => {
    if (limit > 0 && seconds <= 5 && seconds > 0) onTick?.();
  }, [seconds, limit, onTick]);
  if (limit === 0) return <p className={css.none}>{t('play.noLimit')}</p>;
  return (
    <div className={css.thinking} data-last={seconds <= LAST_SECONDS}>
      <div className={css.track} aria-hidden="true">
        <div className={css.left} style={{ transform: `scaleX(${left / limit})` }} />
      </div>
      <span className={css.seconds} aria-hidden="true">
        {seconds}
      </span>
      <span className="visually-hidden" role="status">
        {ANNOUNCED.includes(seconds) ? t('play.secondsLeft', { seconds }) : ''}
      </span>
    </div>
  );
};
