import type { Act } from '#protocol/messages.ts';
import type { PacedScene } from '#protocol/view/scene.ts';
import { wordsIn } from '#engine/text.ts';
import { Portrait } from '../kit/portrait.tsx';
import { useWords } from '../words/use-words.ts';
import { usePressing } from './step-button.tsx';
import css from './step.module.css';

interface CallStepProps {
  readonly paced: PacedScene;
  readonly onAct: (act: Act) => void;
}

/** Whoever is given the floor asks next. */
export const CallStep = ({ paced, onAct }: CallStepProps) => {
  const { locale } = useWords();
  const { settled, press } = usePressing();
  return (
    <div className={css.hands}>
      {paced.hands.map(({ key, speaker, author, words }) => (
        <button
          key={key}
          type="button"
          className={css.hand}
          aria-disabled={!settled}
          onClick={() => press(() => onAct({ type: 'call', key }))}
        >
          {speaker ? <Portrait look={speaker.look} size={48} /> : null}
          <span>
            <strong>{wordsIn(speaker?.name ?? author ?? {}, locale)}</strong>
            <span>{wordsIn(words ?? speaker?.outlet ?? {}, locale)}</span>
          </span>
        </button>
      ))}
    </div>
  );
};
