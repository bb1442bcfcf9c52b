import { useState } from 'react';
import type { Drill as DrillPrompt, DrillAnswer } from '#analysis/handbook/drills.ts';
import type { Practice } from '#engine/rubric.ts';
import { wordsIn } from '#engine/text.ts';
import { Button } from '../kit/button.tsx';
import { Page } from '../kit/page.tsx';
import { useWords } from '../words/use-words.ts';
import { Answered } from './answered.tsx';
import { Asked } from './asked.tsx';
import css from './drill.module.css';

export interface DrillProps {
  readonly practice: Practice;
  readonly nameOf: (practice: string) => string;
  readonly prompts: readonly DrillPrompt[];
  readonly onHandbook: () => void;
  readonly onPlay: (scenario: string) => void;
  readonly onBack: () => void;
}

const mostAt = ({ answers }: DrillPrompt): number => Math.max(...answers.map(({ worth }) => worth));

interface OverProps extends Pick<DrillProps, 'practice' | 'prompts' | 'onHandbook' | 'onPlay' | 'onBack'> {
  readonly given: readonly DrillAnswer[];
  readonly onAgain: () => void;
}

const Over = ({ practice, prompts, given, onAgain, onHandbook, onPlay, onBack }: OverProps) => {
  const { t, locale } = useWords();
  const best = given.filter(({ worth }, index) => worth === mostAt(prompts[index] as DrillPrompt)).length;
  const mean = Math.round(given.reduce((sum, { worth }) => sum + worth, 0) / Math.max(1, given.length));
  const scenarios = [...new Map(prompts.map((prompt) => [prompt.scenario, prompt.title])).entries()];
  return (
    <section className={css.over} role="status">
      <p className={css.result}>{t('handbook.drillOver', { best, number: given.length })}</p>
      <p>{t('handbook.drillMean', { mean })}</p>
      <p className={css.keep}>
        {t('handbook.drillKeep')} {wordsIn(practice.demands, locale)}
      </p>
      <div className={css.actions}>
        <Button look="strong" onClick={onAgain}>
          {t('handbook.drillAgain')}
        </Button>
        <Button onClick={onHandbook}>{t('handbook.whole')}</Button>
        <Button onClick={onBack}>{t('handbook.back')}</Button>
      </div>
      <h2 className={css.turn}>{t('handbook.drillPlay')}</h2>
      <div className={css.actions}>
        {scenarios.map(([id, title]) => (
          <Button key={id} onClick={() => onPlay(id)}>
            {wordsIn(title, locale)}
          </Button>
        ))}
      </div>
    </section>
  );
};

/** A few questions of other scenarios for one practice: answered, judged, explained; nothing is kept. */
export const Drill = ({ practice, nameOf, prompts, ...ways }: DrillProps) => {
  const { t, locale } = useWords();
  const [given, setGiven] = useState<readonly DrillAnswer[]>([]);
  const [turn, setTurn] = useState(0);
  const prompt = prompts[turn];
  const answer = given[turn];
  const last = turn === prompts.length - 1;
  const again = () => {
    setGiven([]);
    setTurn(0);
  };
  return (
    <Page
      back={t('handbook.back')}
      onBack={ways.onBack}
      kicker={t('handbook.drillKicker')}
      title={wordsIn(practice.name, locale)}
      lead={<p>{prompts.length === 0 ? t('handbook.drillEmpty') : t('handbook.drillLead', { number: prompts.length })}</p>}
    >
      {prompt ? (
        <Asked key={prompt.prompt} prompt={prompt} turn={turn} number={prompts.length} answered={answer !== undefined}>
          {answer ? (
            <Answered prompt={prompt} answer={answer} nameOf={nameOf} practice={practice.id}>
              <Button look="strong" onClick={() => setTurn(turn + 1)}>
                {t(last ? 'handbook.drillEnd' : 'handbook.drillNext')}
              </Button>
            </Answered>
          ) : null}
        </Asked>
      ) : null}
      {prompt && !answer ? <Choices prompt={prompt} onAnswer={(one) => setGiven([...given, one])} /> : null}
      {!prompt && prompts.length > 0 ? <Over practice={practice} prompts={prompts} given={given} onAgain={again} {...ways} /> : null}
    </Page>
  );
};

const Choices = ({ prompt, onAnswer }: { readonly prompt: DrillPrompt; readonly onAnswer: (answer: DrillAnswer) => void }) => {
  const { t, locale } = useWords();
  return (
    <ol className={css.answers} aria-label={t('handbook.drillAnswers')}>
      {prompt.answers.map((answer) => (
        <li key={answer.id}>
          <button type="button" className={css.answer} onClick={() => onAnswer(answer)}>
            {wordsIn(answer.text, locale)}
          </button>
        </li>
      ))}
    </ol>
  );
};
