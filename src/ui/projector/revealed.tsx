import type { PacedScene, Scene } from '#protocol/view/scene.ts';
import type { Answers, Verdict } from '#protocol/view/verdict.ts';
import type { Shown } from '#protocol/view/shown.ts';
import { wordsIn } from '#engine/text.ts';
import { wholePoints } from '../debrief/numbers.ts';
import { useWords } from '../words/use-words.ts';
import { optionLetter } from '../workshop/option-letter.ts';
import { Reasons } from '../workshop/reasons.tsx';
import { isRight } from '../workshop/worth.ts';
import { lettersOf } from './letters.ts';
import { Question } from './question.tsx';
import css from './revealed.module.css';
import { talkOf, votesFor } from './talk.ts';

interface RevealedProps {
  readonly scene: Scene;
  readonly paced: PacedScene;
  readonly shown: Shown;
  readonly answers: Answers;
  readonly verdict: Verdict;
}

type Judged = Verdict['options'][number];

const worthIn = (verdict: Verdict, id: string): number => verdict.options.find((one) => one.id === id)?.worth ?? 0;

const Marks = ({ shown, answers, verdict }: Pick<RevealedProps, 'shown' | 'answers' | 'verdict'>) => {
  const { t } = useWords();
  return (
    <ol className={css.marks}>
      {shown.options.map(({ id }, index) => {
        const worth = worthIn(verdict, id);
        return (
          <li key={id} data-right={isRight(worth)}>
            <span className={css.letter}>{optionLetter(index)}</span>
            <span className={css.worth}>{shown.use ? '' : wholePoints(worth)}</span>
            <span className={css.note}>
              {shown.use ? '' : `${t(isRight(worth) ? 'projector.isRight' : 'projector.isWrong')} · `}
              {t('projector.chosen', { number: votesFor(answers, id) })}
            </span>
          </li>
        );
      })}
    </ol>
  );
};

const One = ({ judged, shown, tag }: { readonly judged: Judged | null; readonly shown: Shown; readonly tag: string }) => {
  const { locale } = useWords();
  const option = shown.options.find(({ id }) => id === judged?.id);
  if (!judged || !option) return null;
  const { reasons, worth } = judged;
  return (
    <Reasons
      letter={lettersOf(shown, judged.id)}
      words={wordsIn(option.words, locale)}
      reasons={reasons}
      worth={shown.use ? null : worth}
      tag={tag}
    />
  );
};

/** How many were right: first, and after the talk where the room answered twice. */
const HowMany = ({ scene, verdict, answers }: Pick<RevealedProps, 'scene' | 'verdict' | 'answers'>) => {
  const { t } = useWords();
  const { first, again } = verdict.right;
  const unit = scene.sides === 'solo' ? 'People' : 'Teams';
  const all = answers.spread.reduce((sum, { sides }) => sum + sides, 0);
  return (
    <p className={css.howMany}>
      {again === null ? t(`projector.right${unit}`, { right: first, all }) : t(`projector.rightTwice${unit}`, { first, again })}
    </p>
  );
};

/** The marks of every option, and the reasons for the best one and for the wrong one that drew most people. */
export const Revealed = ({ scene, paced, shown, answers, verdict }: RevealedProps) => {
  const { t } = useWords();
  const { best, tempting } = talkOf(verdict, answers, shown.use !== null);
  return (
    <div className={css.revealed} data-again={paced.again}>
      <Question shown={shown} small />
      <HowMany scene={scene} verdict={verdict} answers={answers} />
      <Marks shown={shown} answers={answers} verdict={verdict} />
      <div className={css.two}>
        <One judged={best} shown={shown} tag={t(shown.use ? 'projector.bestBlock' : 'projector.best')} />
        <One judged={tempting} shown={shown} tag={t(shown.use ? 'projector.temptingBlock' : 'projector.tempting')} />
      </div>
    </div>
  );
};
