import type { Countdown as Clock } from '#protocol/view/scene.ts';
import { useWords } from '../words/use-words.ts';
import css from './countdown.module.css';
import { faceOf, stretchOf } from './time-left.ts';
import { useSecondsLeft } from './use-seconds-left.ts';

interface CountdownProps {
  readonly clock: Clock;
  /** The server's time, in milliseconds since 1970. */
  readonly now: () => number;
  readonly className?: string | undefined;
}

const DAY = 86_400;

const useFace = (seconds: number): string => {
  const { t } = useWords();
  if (seconds < 2 * DAY) return faceOf(seconds);
  return t('attend.daysLeft', { days: Math.floor(seconds / DAY), hours: Math.floor((seconds % DAY) / 3600) });
};

const Face = ({ seconds, stands }: { readonly seconds: number; readonly stands: boolean }) => {
  const { t } = useWords();
  const face = useFace(seconds);
  const stretch = stretchOf(seconds);
  return (
    <>
      {stands ? <span className={css.stands}>{t('attend.clockStands')}</span> : null}
      <span role="timer" aria-label={t('attend.timeLeft', { time: face })} className={css.face}>
        {face}
      </span>
      <span role="status" className="visually-hidden">
        {stretch && !stands ? t(`attend.${stretch}`) : ''}
      </span>
    </>
  );
};

/**
 * The time left, as `1:05`. It goes by itself; a screen reader may read it at any time, and hears of it only at 30 and at 10
 * seconds and at the end. Its size is that of the text around it.
 */
export const Countdown = ({ clock, now, className = '' }: CountdownProps) => {
  const { t } = useWords();
  const seconds = useSecondsLeft(clock, now);
  const isLast = seconds !== null && seconds <= 10;
  return (
    <span className={`${css.countdown} ${className}`} data-last={isLast} data-stands={clock.left !== null}>
      {seconds === null ? t('attend.noLimit') : <Face seconds={seconds} stands={clock.left !== null} />}
    </span>
  );
};
