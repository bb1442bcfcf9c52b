import type { Script } from '#engine/script.ts';
import { cueOf } from '#engine/script.ts';
import type { Ask, Session } from '#engine/session.ts';
import { askText, quoteIn } from '#engine/telling.ts';
import { wordsIn } from '#engine/text.ts';
import { useWords } from '../words/use-words.ts';
import css from './question.module.css';
import { Quoted } from './quoted.tsx';
import { COMES_BACK, speakerOf } from './speaker.ts';

interface QuestionProps {
  readonly script: Script;
  readonly session: Session;
  readonly ask: Ask;
}

const Byline = ({ script, ask }: Omit<QuestionProps, 'session'>) => {
  const { t, locale } = useWords();
  const { name, outlet } = speakerOf(script, ask.from, locale);
  const { by } = cueOf(script, ask).prompt;
  if (by) return <p className={css.byline}>{t('play.postBy', { by: wordsIn(by, locale) })}</p>;
  if (name === '') return null;
  return (
    <p className={css.byline}>
      {t('play.asks', { name, outlet })}
      {ask.trigger && <span className={css.again}>{t(COMES_BACK[ask.trigger])}</span>}
    </p>
  );
};

/** What is on the floor. It stays in sight while the player chooses: a dodge is easy to miss once the question is gone. */
export const Question = ({ script, session, ask }: QuestionProps) => {
  const { t, locale } = useWords();
  const { form, reach } = cueOf(script, ask).prompt;
  return (
    <section className={css.question} data-form={form} aria-live="polite" aria-atomic="true" id="question">
      <Byline script={script} ask={ask} />
      <p className={css.words}>
        <Quoted text={askText(script, session, ask, locale)} quote={quoteIn(script, session, ask, locale)} />
      </p>
      {reach !== undefined && <p className={css.reach}>{t('play.shares', { count: reach.toLocaleString(locale) })}</p>}
    </section>
  );
};
