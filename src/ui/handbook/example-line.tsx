import type { Line } from '#analysis/handbook/examples.ts';
import { wordsIn } from '#engine/text.ts';
import { Quoted } from '../play/quoted.tsx';
import { useWords } from '../words/use-words.ts';
import css from './example-line.module.css';

interface ExampleLineProps {
  readonly sort: 'good' | 'bad';
  readonly line: Line | null;
}

const Words = ({ line, lapse }: { readonly line: Line; readonly lapse: boolean }) => {
  const { t, locale } = useWords();
  return (
    <>
      <p className={css.asked}>
        <span className={css.label}>{t('handbook.asked')}</span> {wordsIn(line.question, locale)}
      </p>
      <p className={css.words}>
        “<Quoted text={wordsIn(line.words, locale)} quote={wordsIn(line.quote, locale)} lapse={lapse} />”
      </p>
      <p className={css.why}>{wordsIn(line.why, locale)}</p>
      <p className={css.from}>{t('handbook.from', { title: wordsIn(line.title, locale) })}</p>
    </>
  );
};

/** A line of the library that keeps or breaks a practice, with the question it answers and the reason. */
export const ExampleLine = ({ sort, line }: ExampleLineProps) => {
  const { t } = useWords();
  return (
    <div className={`${css.line} ${sort === 'bad' ? css.bad : ''}`}>
      <h3 className={css.title}>
        <span className={css.sign} aria-hidden="true">
          {sort === 'bad' ? '−' : '+'}
        </span>{' '}
        {t(`handbook.${sort}`)}
      </h3>
      {line ? <Words line={line} lapse={sort === 'bad'} /> : <p className={css.why}>{t('handbook.noLine')}</p>}
    </div>
  );
};
