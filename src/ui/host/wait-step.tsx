import type { Act } from '#protocol/messages.ts';
import type { Tally } from '#protocol/view/desk.ts';
import type { OwnPaceScene } from '#protocol/view/scene.ts';
import { useWords } from '../words/use-words.ts';
import { ClockControls } from './clock-controls.tsx';
import css from './step.module.css';

/** Seconds. */
const MINUTES = [60, 300];
const HOURS = [3600, 86_400];

interface WaitStepProps {
  readonly own: OwnPaceScene;
  /** Whether it goes on for days: a minute more would be none. */
  readonly homework: boolean;
  /** Until when the workshop is kept, in milliseconds since 1970; null where that is not known yet. */
  readonly until: number | null;
  readonly tally: Tally | null;
  readonly now: () => number;
  readonly onAct: (act: Act) => void;
}

/** Everybody plays alone: the window, and how many are through. */
export const WaitStep = ({ own, homework, until, tally, now, onAct }: WaitStepProps) => {
  const { t } = useWords();
  const fits = (seconds: number): boolean => until === null || (own.clock.closes ?? now()) + seconds * 1000 <= until;
  return (
    <div className={css.controls}>
      {tally ? <p className={css.count}>{t('projector.finished', { done: tally.answered, all: tally.seats })}</p> : null}
      <ClockControls clock={own.clock} more={homework ? HOURS.filter(fits) : MINUTES} now={now} onAct={onAct} />
    </div>
  );
};
