import { useState } from 'react';
import type { Act } from '#protocol/messages.ts';
import type { PacedScene } from '#protocol/view/scene.ts';
import { useWords } from '../words/use-words.ts';
import { GoesOn } from './goes-on.tsx';
import { StepButton } from './step-button.tsx';
import css from './step.module.css';
import { secondsAt, type Pace } from './step-of.ts';
import { TimeChoice } from './time-choice.tsx';

interface ClosedStepProps {
  readonly paced: PacedScene;
  readonly pace: Pace;
  readonly onPace: (pace: Pace) => void;
  readonly onAct: (act: Act) => void;
}

/** Lets the room answer a second time, once a question. */
const Again = ({ paced, pace, onPace, onAct }: ClosedStepProps) => {
  const { t } = useWords();
  if (paced.again) return null;
  return (
    <details className={css.more}>
      <summary>{t('host.again')}</summary>
      <div className={css.controls}>
        <p>{t('host.againHint')}</p>
        <TimeChoice suggested={paced.suggested} pace={pace} onChange={onPace} />
        <StepButton onPress={() => onAct({ type: 'again', seconds: secondsAt(pace, paced.suggested) })}>{t('host.againNow')}</StepButton>
      </div>
    </details>
  );
};

/** After the close: the marks, then on with the story. */
export const ClosedStep = (props: ClosedStepProps) => {
  const { t } = useWords();
  const [wish, setWish] = useState('');
  const { paced, onAct } = props;
  const next = () => onAct({ type: 'next', ...(wish === '' ? {} : { answer: wish }) });
  const isRevealed = paced.phase === 'revealed';
  return (
    <div className={css.controls}>
      <StepButton look="strong" className={css.big} onPress={isRevealed ? next : () => onAct({ type: 'reveal' })}>
        {t(isRevealed ? 'host.next' : 'host.reveal')}
      </StepButton>
      {isRevealed ? null : <StepButton onPress={next}>{t('host.nextWithout')}</StepButton>}
      {paced.shown ? <GoesOn shown={paced.shown} answers={paced.answers} usual={paced.goesOn} wish={wish} onWish={setWish} /> : null}
      <Again {...props} />
    </div>
  );
};
