import type { ReactNode } from 'react';
import type { Journalist } from '#engine/scenario.ts';
import type { Script } from '#engine/script.ts';
import { wordsIn } from '#engine/text.ts';
import { PACES, type Pace } from '#engine/vocabulary.ts';
import type { Back } from '../kit/back.ts';
import { Button } from '../kit/button.tsx';
import { Choice } from '../kit/choice.tsx';
import { ScreenTitle } from '../kit/screen-title.tsx';
import { useWords } from '../words/use-words.ts';
import { Assignment } from './assignment.tsx';
import { KnownFacts } from './known-facts.tsx';
import { knownAt } from './known.ts';
import { Listeners } from './listeners.tsx';
import { PressCorps } from './press-corps.tsx';
import css from './briefing.module.css';

export interface BriefingProps {
  readonly script: Script;
  readonly pace: Pace;
  readonly onPace: (pace: Pace) => void;
  readonly onBegin: () => void;
  readonly back: Back;
  /** The picture of a journalist; who it is stands beside it in words. */
  readonly portraitOf: (journalist: Journalist) => ReactNode;
}

type Part = Pick<BriefingProps, 'script'>;

const Situation = ({ script }: Part) => {
  const { t, locale } = useWords();
  const { summary, stages } = script.scenario;
  return (
    <section className={css.section} aria-labelledby="briefing-situation">
      <h2 id="briefing-situation">{t('briefing.situation')}</h2>
      <p className={css.summary}>{wordsIn(summary, locale)}</p>
      <p className={css.voice}>{wordsIn(stages[0]?.briefing ?? {}, locale)}</p>
    </section>
  );
};

const Facts = ({ script }: Part) => {
  const { t } = useWords();
  const { scenario } = script;
  return (
    <section className={css.section} aria-labelledby="briefing-facts">
      <h2 id="briefing-facts">{t('briefing.facts')}</h2>
      <KnownFacts facts={knownAt(scenario, scenario.stages[0]?.id ?? '')} level={3} hints />
    </section>
  );
};

const Messages = ({ script }: Part) => {
  const { t, locale } = useWords();
  return (
    <section className={css.section} aria-labelledby="briefing-messages">
      <h2 id="briefing-messages">{t('briefing.messages')}</h2>
      <ol className={css.messages}>
        {script.scenario.messages.map(({ id, text }) => (
          <li key={id}>{wordsIn(text, locale)}</li>
        ))}
      </ol>
    </section>
  );
};

const Judged = ({ script }: Part) => {
  const { t } = useWords();
  return (
    <section className={css.section} aria-labelledby="briefing-judged">
      <h2 id="briefing-judged">{t('briefing.judged')}</h2>
      <ul className={css.judged}>
        <li>{t('briefing.judgedWords', { dimensions: script.rubric.dimensions.length })}</li>
        <li>{t('briefing.judgedWhole')}</li>
        <li>{t('briefing.judgedTime')}</li>
      </ul>
    </section>
  );
};

const PaceChoice = ({ pace, onPace }: Pick<BriefingProps, 'pace' | 'onPace'>) => {
  const { t } = useWords();
  const options = PACES.map((value) => ({ value, label: t(`briefing.pace_${value}`) }));
  return <Choice legend={t('briefing.pace')} hint={t('briefing.paceHint')} options={options} value={pace} onChange={onPace} />;
};

const Begin = ({ script, onBegin, back: { to, onGo } }: Pick<BriefingProps, 'script' | 'onBegin' | 'back'>) => {
  const { t } = useWords();
  return (
    <div className={css.bar}>
      <Button look="plain" onClick={onGo}>
        {t(`briefing.back_${to}`)}
      </Button>
      <span className={css.minutes}>{t('briefing.minutes', { minutes: script.scenario.minutes })}</span>
      <Button look="strong" className={css.begin ?? ''} onClick={onBegin}>
        {t('briefing.begin')}
      </Button>
    </div>
  );
};

/** All that the spokesperson has in hand before the first word. */
export const Briefing = ({ script, pace, onPace, onBegin, back, portraitOf }: BriefingProps) => {
  const { t, locale } = useWords();
  return (
    <main className={css.page}>
      <div className={css.main}>
        <header className={css.head}>
          <p className={css.kicker}>{t('briefing.title')}</p>
          <ScreenTitle>{wordsIn(script.scenario.title, locale)}</ScreenTitle>
        </header>
        <div className={css.file}>
          <Assignment script={script} />
          <Situation script={script} />
          <Facts script={script} />
          <Messages script={script} />
        </div>
        <div className={css.side}>
          <PressCorps script={script} portraitOf={portraitOf} />
          <Listeners script={script} />
          <Judged script={script} />
          <PaceChoice pace={pace} onPace={onPace} />
        </div>
      </div>
      <Begin script={script} onBegin={onBegin} back={back} />
    </main>
  );
};
