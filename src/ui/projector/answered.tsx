import type { PacedScene, Scene } from '#protocol/view/scene.ts';
import type { Answers } from '#protocol/view/verdict.ts';
import type { Shown } from '#protocol/view/shown.ts';
import { useWords } from '../words/use-words.ts';
import { Agreement } from './agreement.tsx';
import css from './answered.module.css';
import { Question } from './question.tsx';
import { SpreadOfAnswers } from './spread.tsx';

interface AnsweredProps {
  readonly scene: Scene;
  readonly paced: PacedScene;
  readonly shown: Shown;
  readonly answers: Answers;
}

/** Answers are closed: how they were spread, who stands behind what, and not a word on who was right. */
export const Answered = ({ scene, paced, shown, answers }: AnsweredProps) => {
  const { t } = useWords();
  return (
    <div className={css.answered}>
      <Question shown={shown} small />
      <SpreadOfAnswers sides={scene.sides} shown={shown} answers={answers} before={paced.answersBefore} />
      {answers.votes === 0 ? <p className={css.nobody}>{t('projector.nobody')}</p> : null}
      <Agreement sides={scene.sides} shown={shown} teams={answers.sides} />
    </div>
  );
};
