import { useEffect, useRef, type ReactNode } from 'react';
import type { Drill, DrillAnswer } from '#analysis/handbook/drills.ts';
import { wordsIn } from '#engine/text.ts';
import { useWords } from '../words/use-words.ts';
import css from './drill.module.css';

interface AnsweredProps {
  readonly prompt: Drill;
  readonly answer: DrillAnswer;
  /** The practice that is drilled: its mark comes first. */
  readonly practice: string;
  readonly nameOf: (practice: string) => string;
  readonly children: ReactNode;
}

type ReasonsProps = Pick<AnsweredProps, 'answer' | 'practice' | 'nameOf'>;

const Reasons = ({ answer, practice, nameOf }: ReasonsProps) => {
  const { locale } = useWords();
  const marks = answer.marks.toSorted((a, b) => Number(b.practice === practice) - Number(a.practice === practice));
  return (
    <ul className={css.reasons}>
      {marks.map((mark) => (
        <li key={`${mark.practice}${mark.level}`} className={mark.level < 0 ? css.lost : ''}>
          <span className={css.sign}>{mark.level < 0 ? `−${-mark.level}` : `+${mark.level}`}</span>
          <span>
            <strong>{nameOf(mark.practice)}.</strong> “<mark className={mark.level < 0 ? 'lapse' : ''}>{wordsIn(mark.quote, locale)}</mark>”{' '}
            {wordsIn(mark.why, locale)}
          </span>
        </li>
      ))}
    </ul>
  );
};

const Judged = ({ title, ...rest }: ReasonsProps & { readonly title: string }) => {
  const { t, locale } = useWords();
  return (
    <div className={css.judged}>
      <h3 className={css.judgedTitle}>
        {title} <span className={css.worth}>{t('handbook.drillWorth', { worth: rest.answer.worth })}</span>
      </h3>
      <p className={css.words}>“{wordsIn(rest.answer.text, locale)}”</p>
      <Reasons {...rest} />
    </div>
  );
};

/** What an answer was worth and why, and what would have been worth more. */
export const Answered = ({ prompt, answer, practice, nameOf, children }: AnsweredProps) => {
  const { t } = useWords();
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => here.current?.focus({ preventScroll: true }), []);
  const best = prompt.answers.reduce((a, b) => (b.worth > a.worth ? b : a));
  return (
    <div ref={here} tabIndex={-1} className={css.answered}>
      <Judged title={t('handbook.drillYours')} answer={answer} practice={practice} nameOf={nameOf} />
      {best.worth > answer.worth ? (
        <Judged title={t('handbook.drillBetter')} answer={best} practice={practice} nameOf={nameOf} />
      ) : (
        <p className={css.best}>{t('handbook.drillBest')}</p>
      )}
      <div className={css.actions}>{children}</div>
    </div>
  );
};
