import { useEffect } from 'react';
import type { Stage } from '#engine/scenario.ts';
import type { Script } from '#engine/script.ts';
import type { Session } from '#engine/session.ts';
import { wordsIn } from '#engine/text.ts';
import { clockFace } from '#engine/time.ts';
import { Button } from '../kit/button.tsx';
import { dayIn } from '../kit/figures.ts';
import { ScreenTitle } from '../kit/screen-title.tsx';
import { useWords } from '../words/use-words.ts';
import { KnownFacts } from './known-facts.tsx';
import { knownAt, outAt, partOf, playedAs, type OutFact } from './known.ts';
import css from './stage-card.module.css';

export interface StageCardProps {
  readonly script: Script;
  readonly session: Session;
  readonly onStart: () => void;
}

const CONTROLS = 'a, button, input, select, summary, textarea, dialog';

/** Enter starts, wherever the focus rests, except on a control of its own; a key still held down from before does not. */
const useEnter = (onEnter: () => void) =>
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const onControl = event.target instanceof Element && event.target.closest(CONTROLS) !== null;
      if (event.key !== 'Enter' || event.repeat || event.defaultPrevented || onControl || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      onEnter();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [onEnter]);

interface PartProps {
  readonly script: Script;
  readonly session: Session;
  readonly stage: Stage;
}

const When = ({ script, session, stage }: PartProps) => {
  const { t, locale } = useWords();
  const entered = session.stageEnds - stage.minutes * 60;
  return (
    <div className={css.when}>
      <p className={css.clock}>{clockFace(entered)}</p>
      <p>{dayIn(script.scenario.setting.date, locale, Math.floor(entered / 86_400))}</p>
      <p className={css.part}>{t('briefing.part', { number: partOf(session) })}</p>
    </div>
  );
};

const Outs = ({ title, facts }: { readonly title: string; readonly facts: readonly OutFact[] }) => {
  const { locale } = useWords();
  return (
    <div className={css.outs}>
      <h4>{title}</h4>
      <ul>
        {facts.map(({ fact, text }) => (
          <li key={fact}>{wordsIn(text, locale)}</li>
        ))}
      </ul>
    </div>
  );
};

const News = ({ script, session, stage }: PartProps) => {
  const { t } = useWords();
  const known = knownAt(script.scenario, stage.id);
  const { now } = outAt(script.scenario, session, stage.id);
  if (known.length + now.length === 0) return null;
  return (
    <div className={css.news}>
      <h3>{t(session.items.length === 0 ? 'briefing.newsFirst' : 'briefing.news')}</h3>
      {now.length === 0 ? null : <Outs title={t('briefing.cameOut')} facts={now} />}
      <KnownFacts facts={known} level={4} />
    </div>
  );
};

const Before = ({ script, session, stage }: PartProps) => {
  const { t, locale } = useWords();
  const { before } = outAt(script.scenario, session, stage.id);
  if (before.length === 0) return null;
  return (
    <div className={css.before}>
      <h3>{t('briefing.outBefore')}</h3>
      <ul>
        {before.map(({ fact, text }) => (
          <li key={fact}>{wordsIn(text, locale)}</li>
        ))}
      </ul>
    </div>
  );
};

const How = ({ stage }: Pick<PartProps, 'stage'>) => {
  const { t } = useWords();
  return (
    <div className={css.how}>
      <h3>{t('briefing.how')}</h3>
      <p>
        {t(`briefing.how_${playedAs(stage)}`)} {t('briefing.lasts', { minutes: stage.minutes })}
      </p>
    </div>
  );
};

/** Between stages: where and when one is now, how this part is played, what has become known. Stands inside the play's main. */
export const StageCard = ({ script, session, onStart }: StageCardProps) => {
  const { t, locale } = useWords();
  useEnter(onStart);
  const stage = script.stages[session.stage]?.stage;
  if (!stage) return null;
  const part = { script, session, stage };
  return (
    <section className={css.place} aria-labelledby="stage-title">
      <div className={css.card}>
        <When {...part} />
        <div className={css.body}>
          <ScreenTitle level={2} id="stage-title" screen={stage.id} className={css.title}>
            {wordsIn(stage.title, locale)}
          </ScreenTitle>
          <p className={css.briefing}>{wordsIn(stage.briefing, locale)}</p>
          <How stage={stage} />
          <News {...part} />
          <Before {...part} />
        </div>
        <div className={css.bar}>
          <span className={css.enter}>{t('briefing.enter')}</span>
          <Button look="strong" className={css.start ?? ''} onClick={onStart}>
            {t('briefing.start')}
          </Button>
        </div>
      </div>
    </section>
  );
};
