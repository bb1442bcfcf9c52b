import type { Act } from '#protocol/messages.ts';
import type { Tally } from '#protocol/view/desk.ts';
import type { PacedScene, Scene } from '#protocol/view/scene.ts';
import { countOf } from '../projector/count.ts';
import { useWords } from '../words/use-words.ts';
import { ClockControls } from './clock-controls.tsx';
import { StepButton } from './step-button.tsx';
import css from './step.module.css';

interface CloseStepProps {
  readonly scene: Scene;
  readonly paced: PacedScene;
  readonly tally: Tally | null;
  readonly now: () => number;
  readonly onAct: (act: Act) => void;
}

/** While answers come in: how many there are, the clock, and the close. */
export const CloseStep = ({ scene, paced, tally, now, onAct }: CloseStepProps) => {
  const words = useWords();
  return (
    <div className={css.controls}>
      {tally ? <p className={css.count}>{countOf(words, scene.sides, tally)}</p> : null}
      {paced.clock ? <ClockControls clock={paced.clock} more={[30, 60]} now={now} onAct={onAct} /> : null}
      <StepButton look="strong" className={css.big} onPress={() => onAct({ type: 'close' })}>
        {words.t('host.close')}
      </StepButton>
    </div>
  );
};
