import type { PacedScene } from '#protocol/view/scene.ts';
import type { Shown } from '#protocol/view/shown.ts';
import { useWords } from '../words/use-words.ts';
import { useSecondsLeft } from '../workshop/use-seconds-left.ts';
import { Asked } from './asked.tsx';
import css from './attend.module.css';
import { Options } from './options.tsx';
import { PlaceFold } from './place-card.tsx';
import { useSeat } from './seat-view.ts';
import { Statement } from './statement.tsx';
import { Sureness } from './sureness.tsx';
import { useAnswer, type Answer } from './use-answer.ts';

const stateOf = ({ answer, received, refused }: Answer, lost: boolean) => {
  if (refused) return 'attend.notTaken';
  if (answer === null) return 'attend.notYet';
  if (received) return 'attend.sent';
  return lost ? 'attend.kept' : 'attend.sending';
};

/** Whether the answer has arrived, and whether it may still be changed. */
const State = ({ answer, closed }: { readonly answer: Answer; readonly closed: boolean }) => {
  const { t } = useWords();
  const { line } = useSeat();
  return (
    <p role="status" className={css.state} data-received={answer.received}>
      {closed ? t('attend.timeUp') : t(stateOf(answer, line === 'lost'))}
    </p>
  );
};

const Again = () => {
  const { t } = useWords();
  return (
    <p className={css.again}>
      <strong>{t('attend.againTag')}.</strong> {t('attend.againHow')}
    </p>
  );
};

/** The question, while answers are taken. */
export const Answering = ({ paced, shown, screen }: { readonly paced: PacedScene; readonly shown: Shown; readonly screen: string }) => {
  const { t } = useWords();
  const { scene, now } = useSeat();
  const answer = useAnswer(paced.put, paced.again);
  const paused = paced.clock !== null && paced.clock.left !== null;
  const closed = useSecondsLeft(paced.clock, now) === 0 && !paused;
  const Task = shown.form === 'statement' ? Statement : Options;
  return (
    <>
      {paced.again ? <Again /> : null}
      <Asked shown={shown} screen={screen} />
      {paused ? <p className={css.paused}>{t('attend.pausedTitle')}</p> : null}
      <Task key={screen} shown={shown} screen={screen} chosen={answer.answer} closed={closed} onGive={answer.give} onChoose={answer.give} />
      {scene.confidence ? <Sureness sure={answer.sure} onSay={answer.saySure} /> : null}
      <State answer={answer} closed={closed} />
      {paced.place ? <PlaceFold place={paced.place} /> : null}
    </>
  );
};
