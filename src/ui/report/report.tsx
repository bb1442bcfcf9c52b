import type { ReactNode } from 'react';
import type { WorkshopReport } from '#protocol/report/report.ts';
import { Button } from '../kit/button.tsx';
import { momentIn } from '../kit/figures.ts';
import { ScreenTitle } from '../kit/screen-title.tsx';
import { useWords } from '../words/use-words.ts';
import { Board, DimensionTable } from './board.tsx';
import { CalibrationTable, MissedTable } from './findings.tsx';
import css from './report.module.css';
import { Round } from './round.tsx';

interface ReportProps {
  readonly report: WorkshopReport;
}

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}

const Section = ({ id, title, note, children }: SectionProps) => (
  <section className={css.section} aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
    {note === undefined ? null : <p className={css.note}>{note}</p>}
  </section>
);

const Front = ({ report }: ReportProps) => {
  const { t, locale } = useWords();
  const { code, title, began, people, board, rounds, over } = report;
  const when = momentIn(new Date(began).toISOString(), locale);
  return (
    <header className={css.head}>
      <div>
        <ScreenTitle>{t('report.title', { title: title || t('report.untitled', { code }) })}</ScreenTitle>
        <p>{t('report.about', { when, people, sides: board.length, rounds: rounds.length, code })}</p>
        {over ? null : <p className={css.note}>{t('report.underWay')}</p>}
      </div>
      <Button className="no-print" onClick={() => window.print()}>
        {t('report.print')}
      </Button>
    </header>
  );
};

const Standings = ({ report: { board, dimensions } }: ReportProps) => {
  const { t } = useWords();
  if (board.length === 0) return <p>{t('report.noBoard')}</p>;
  return (
    <>
      <Section id="report-board" title={t('report.board')} note={t('report.byJudgement')}>
        <Board board={board} best={null} />
      </Section>
      <Section id="report-dimensions" title={t('report.dimensions')}>
        <DimensionTable board={board} dimensions={dimensions} />
      </Section>
    </>
  );
};

/** What a trainer takes home of a workshop, on a screen to read and on paper to keep. */
export const Report = ({ report }: ReportProps) => {
  const { t } = useWords();
  const { rounds, missed, calibration } = report;
  return (
    <main className={css.report}>
      <Front report={report} />
      <Standings report={report} />
      {rounds.map((round) => (
        <Round key={round.number} round={round} />
      ))}
      {missed.length === 0 ? null : (
        <Section id="report-missed" title={t('report.missed')}>
          <MissedTable missed={missed} />
        </Section>
      )}
      {calibration.length === 0 ? null : (
        <Section id="report-calibration" title={t('report.calibration')} note={t('report.calibrationHow')}>
          <CalibrationTable calibration={calibration} />
        </Section>
      )}
    </main>
  );
};
