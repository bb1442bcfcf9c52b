import type { Act } from '#protocol/messages.ts';
import type { PacedScene } from '#protocol/view/scene.ts';
import { Button } from '../kit/button.tsx';
import { useWords } from '../words/use-words.ts';
import css from './step.module.css';
import { secondsAt, type Pace } from './step-of.ts';
import { TimeChoice } from './time-choice.tsx';

interface OpenStepProps {
  readonly paced: PacedScene;
  readonly pace: Pace;
  readonly onPace: (pace: Pace) => void;
  readonly onAct: (act: Act) => void;
}

/** Puts the question before the room and starts its clock. */
export const OpenStep = ({ paced: { suggested, put }, pace, onPace, onAct }: OpenStepProps) => {
  const { t } = useWords();
  return (
    <div className={css.controls}>
      <Button look="strong" className={css.big} onClick={() => onAct({ type: 'open', seconds: secondsAt(pace, suggested) })}>
        {t('host.open', { number: put + 1 })}
      </Button>
      <TimeChoice suggested={suggested} pace={pace} onChange={onPace} />
    </div>
  );
};
