import { useEffect, useRef, type ReactNode } from 'react';
import type { Drill } from '#analysis/handbook/drills.ts';
import { wordsIn } from '#engine/text.ts';
import { useWords } from '../words/use-words.ts';
import css from './drill.module.css';

interface AskedProps {
  readonly prompt: Drill;
  readonly turn: number;
  readonly number: number;
  readonly answered: boolean;
  readonly children: ReactNode;
}

/** Where the story stands, who asks what. It stays in sight with the answer below it. */
export const Asked = ({ prompt, turn, number, answered, children }: AskedProps) => {
  const { t, locale } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (turn > 0 && !answered) heading.current?.focus();
  }, [turn, answered]);
  return (
    <section className={css.asked}>
      <h2 ref={heading} tabIndex={-1} className={css.turn}>
        {t('handbook.drillTurn', { n: turn + 1, number })}
      </h2>
      <p className={css.scene}>
        <strong>{wordsIn(prompt.title, locale)}.</strong> {wordsIn(prompt.summary, locale)}
      </p>
      <details className={css.scene}>
        <summary className={css.more}>{t('handbook.drillScene')}</summary>
        <p>{t('handbook.drillRole', { role: wordsIn(prompt.role, locale) })}</p>
        <p>{wordsIn(prompt.scene, locale)}</p>
      </details>
      <blockquote className={css.question}>
        <p className={css.byline}>
          {t('handbook.drillAsks', { name: wordsIn(prompt.name, locale), outlet: wordsIn(prompt.outlet, locale) })}
        </p>
        <p className={css.words}>{wordsIn(prompt.question, locale)}</p>
      </blockquote>
      {children}
    </section>
  );
};
