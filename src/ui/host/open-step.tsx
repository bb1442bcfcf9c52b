import type { Act } from '#protocol/messages.ts';
import type { PacedScene } from '#protocol/view/scene.ts';
import { useWords } from '../words/use-words.ts';
import { StepButton } from './step-button.tsx';
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
      <StepButton look="strong" className={css.big} onPress={() => onAct({ type: 'open', seconds: secondsAt(pace, suggested) })}>
        {t('host.open', { number: put + 1 })}
      </StepButton>
      <TimeChoice suggested={suggested} pace={pace} onChange={onPace} />
    </div>
  );
};
