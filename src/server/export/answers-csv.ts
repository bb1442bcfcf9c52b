import { writeCsv } from '#analysis/csv.ts';
import type { Locale } from '#protocol/messages.ts';
import { answersOf } from '#protocol/report/answers.ts';
import type { Workshop } from '#protocol/workshop/workshop.ts';
import { answerTable } from './tables.ts';

/** Every answer of a workshop as comma-separated values. */
export const answersCsv = (workshop: Workshop, locale: Locale): string => {
  const { head, rows } = answerTable(answersOf(workshop), locale);
  return writeCsv([head, ...rows.map((row) => row.map((cell) => String(cell ?? '')))]);
};
