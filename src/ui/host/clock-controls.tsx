import type { Act } from '#protocol/messages.ts';
import type { Countdown as Clock } from '#protocol/view/scene.ts';
import { Button } from '../kit/button.tsx';
import { useWords } from '../words/use-words.ts';
import { Countdown } from '../workshop/countdown.tsx';
import { StepButton } from './step-button.tsx';
import css from './step.module.css';

interface ClockControlsProps {
  readonly clock: Clock;
  /** Seconds that can be added at a press. */
  readonly more: readonly number[];
  readonly now: () => number;
  readonly onAct: (act: Act) => void;
}

const useNamed = () => {
  const { t } = useWords();
  return (seconds: number) => {
    if (seconds >= 3600) return t('host.moreHours', { hours: seconds / 3600 });
    return seconds < 120 ? t('host.moreSeconds', { seconds }) : t('host.moreMinutes', { minutes: seconds / 60 });
  };
};

/** The clock, more time, and a stop. A question without limit has no clock to hold. */
export const ClockControls = ({ clock, more, now, onAct }: ClockControlsProps) => {
  const { t } = useWords();
  const named = useNamed();
  const stands = clock.left !== null;
  return (
    <div className={css.clock}>
      <Countdown clock={clock} now={now} className={css.face} />
      {clock.closes === null && !stands ? null : (
        <div className={css.row}>
          {more.map((seconds) => (
            <Button key={seconds} onClick={() => onAct({ type: 'extend', seconds })}>
              {named(seconds)}
            </Button>
          ))}
          <StepButton onPress={() => onAct({ type: stands ? 'resume' : 'pause' })}>{t(stands ? 'host.resume' : 'host.pause')}</StepButton>
        </div>
      )}
    </div>
  );
};
