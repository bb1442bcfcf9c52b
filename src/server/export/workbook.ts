import writeXlsxFile, { type Sheet } from 'write-excel-file/node';
import type { Locale } from '#protocol/messages.ts';
import { answersOf } from '#protocol/report/answers.ts';
import { reportOf } from '#protocol/report/report.ts';
import type { Workshop } from '#protocol/workshop/workshop.ts';
import { headingsIn } from './headings.ts';
import { answerTable, practiceTable, promptTable, scoreboardTable, type Table } from './tables.ts';

const WIDEST = 60;
const NARROWEST = 8;

/** As wide as its longest cell, within reason. */
const widthOf = ({ head, rows }: Table, column: number): number => {
  const longest = [head, ...rows].reduce((most, row) => Math.max(most, String(row[column] ?? '').length), 0);
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
};

/** Text is written as text: a name that looks like a formula is a name. */
const sheet = (name: string, table: Table): Sheet<never> => ({
  sheet: name,
  data: [
    table.head.map((value) => ({ value, fontWeight: 'bold' as const })),
    ...table.rows.map((row) => row.map((value) => (value === '' ? null : value))),
  ],
  columns: table.head.map((_, column) => ({ width: widthOf(table, column) })),
  stickyRowsCount: 1,
});

/** A workshop as a spreadsheet: scoreboard, prompts, answers, practices. */
export const workbookOf = (workshop: Workshop, locale: Locale): Promise<Buffer> => {
  const h = headingsIn(locale);
  const report = reportOf(workshop);
  return writeXlsxFile([
    sheet(h.scoreboard, scoreboardTable(report, locale)),
    sheet(h.prompts, promptTable(report, locale)),
    sheet(h.answers, answerTable(answersOf(workshop), locale)),
    sheet(h.practices, practiceTable(report, locale)),
  ]).toBuffer();
};
