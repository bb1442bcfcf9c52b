import type { ReactNode } from 'react';
import type { Lines } from '#analysis/handbook/examples.ts';
import type { Practice, Rubric } from '#engine/rubric.ts';
import { wordsIn } from '#engine/text.ts';
import { useWords } from '../words/use-words.ts';
import { ExampleLine } from './example-line.tsx';
import css from './practice-entry.module.css';

export interface PracticeEntryProps {
  readonly rubric: Rubric;
  readonly practice: Practice;
  /** Null while they are on their way; `missing` where they could not be fetched. */
  readonly lines: Lines | 'missing' | null;
}

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <div className={css.part}>
    <h3 className={css.partTitle}>{title}</h3>
    {children}
  </div>
);

const Evidence = ({ rubric, practice }: Omit<PracticeEntryProps, 'lines'>) => {
  const { locale } = useWords();
  return (
    <ul className={css.plain}>
      {practice.evidence.flatMap((id) => {
        const label = rubric.evidence.find((one) => one.id === id);
        return label
          ? [
              <li key={id}>
                <strong>{wordsIn(label.name, locale)}.</strong> {wordsIn(label.about, locale)}
              </li>,
            ]
          : [];
      })}
    </ul>
  );
};

const Sources = ({ rubric, practice }: Omit<PracticeEntryProps, 'lines'>) => (
  <ul className={css.plain}>
    {practice.sources.flatMap((id) => {
      const source = rubric.sources.find((one) => one.id === id);
      return source
        ? [
            <li key={id} lang="en">
              <strong>{source.short}.</strong> {source.cite}
            </li>,
          ]
        : [];
    })}
  </ul>
);

const Examples = ({ lines }: Pick<PracticeEntryProps, 'lines'>) => {
  const { t } = useWords();
  if (lines === 'missing') return <p role="status">{t('handbook.linesMissing')}</p>;
  return (
    <div className={css.lines} aria-busy={lines === null}>
      {lines === null ? null : (
        <>
          <ExampleLine sort="good" line={lines.good} />
          <ExampleLine sort="bad" line={lines.bad} />
        </>
      )}
    </div>
  );
};

/** A practice: what it asks, what breaks it, two lines, how strong the evidence is and where it comes from. */
export const PracticeEntry = ({ rubric, practice, lines }: PracticeEntryProps) => {
  const { t, locale } = useWords();
  return (
    <div className={css.entry}>
      <div className={css.pair}>
        <Part title={t('handbook.demands')}>
          <p className={css.demands}>{wordsIn(practice.demands, locale)}</p>
        </Part>
        <Part title={t('handbook.breaks')}>
          <p className={css.breaks}>{wordsIn(practice.violation, locale)}</p>
          {practice.red_line ? <p className={css.redLine}>{t('handbook.redLine')}</p> : null}
        </Part>
      </div>
      <Examples lines={lines} />
      <div className={css.pair}>
        <Part title={t('handbook.evidence')}>
          <Evidence rubric={rubric} practice={practice} />
        </Part>
        <Part title={t('handbook.source')}>
          <Sources rubric={rubric} practice={practice} />
        </Part>
      </div>
    </div>
  );
};
