import { wordsIn } from '#engine/text.ts';
import type { Locale } from '#protocol/messages.ts';
import { partsOfAnswer } from '#protocol/workshop/answer.ts';
import type { AnswerRow } from '#protocol/report/answers.ts';
import type { Choice, PromptReport } from '#protocol/report/prompts.ts';
import type { DimensionName, RoundReport, WorkshopReport } from '#protocol/report/report.ts';
import type { Standing } from '#protocol/workshop/board.ts';
import { headingsIn, type Headings } from './headings.ts';

type Cell = string | number | null;

/** A table: what stands over its columns, and its rows. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Thousandths as points. */
const points = (thousandths: number | null): number | null => (thousandths === null ? null : thousandths / 1000);
const whether = (h: Headings, is: boolean | null): string | null => (is === null ? null : is ? h.yes : h.no);

const standing = (
  dimensions: readonly DimensionName[],
  { place, name, overall, dimensions: by }: Standing,
  toBest: number | null,
): readonly Cell[] => [place, name, points(overall), points(toBest), ...dimensions.map(({ id }) => points(by[id] ?? null))];

const roundRows = (dimensions: readonly DimensionName[], locale: Locale, { number, title, board }: RoundReport) =>
  board.map((row) => [number, wordsIn(title, locale), ...standing(dimensions, row, row.toBest)]);

/** Places and scores, over all rounds and then by rounds. */
export const scoreboardTable = ({ board, rounds, dimensions }: WorkshopReport, locale: Locale): Table => {
  const h = headingsIn(locale);
  const names = dimensions.map(({ name }) => wordsIn(name, locale));
  return {
    head: [h.round, h.scenario, h.place, h.side, h.score, h.toBest, ...names],
    rows: [
      ...board.map((row) => [h.overall, null, ...standing(dimensions, row, null)]),
      ...rounds.flatMap((round) => roundRows(dimensions, locale, round)),
    ],
  };
};

const PROMPT_COLUMNS = [
  'round',
  'scenario',
  'prompt',
  'question',
  'option',
  'words',
  'votes',
  'sides',
  'votesAgain',
  'worth',
  'agreement',
  'right',
  'rightAgain',
] as const;

const choiceWords = ({ shown }: PromptReport, { answer }: Choice, locale: Locale): string =>
  partsOfAnswer(answer)
    .map((part) => wordsIn(shown.options.find(({ id }) => id === part)?.words ?? {}, locale))
    .join(' ');

const promptRows = ({ number, title }: RoundReport, prompt: PromptReport, locale: Locale) =>
  prompt.choices.map((choice) => [
    number,
    wordsIn(title, locale),
    prompt.number,
    wordsIn(prompt.shown.words, locale),
    choice.answer,
    choiceWords(prompt, choice, locale),
    choice.votes,
    choice.sides,
    choice.again?.votes ?? null,
    points(choice.worth),
    prompt.agreement,
    prompt.right?.first ?? null,
    prompt.right?.again ?? null,
  ]);

/** Each prompt that the room was asked, a row an option. */
export const promptTable = ({ rounds }: WorkshopReport, locale: Locale): Table => {
  const h = headingsIn(locale);
  return {
    head: PROMPT_COLUMNS.map((column) => h[column]),
    rows: rounds.flatMap((round) => round.prompts.flatMap((prompt) => promptRows(round, prompt, locale))),
  };
};

const ANSWER_COLUMNS = [
  'round',
  'mode',
  'scenario',
  'prompt',
  'question',
  'side',
  'person',
  'option',
  'words',
  'sure',
  'time',
  'counted',
  'worth',
] as const;

const answerRow = (h: Headings, locale: Locale, row: AnswerRow): readonly Cell[] => [
  row.round,
  h[row.mode],
  row.scenario,
  row.prompt,
  wordsIn(row.question, locale),
  row.side,
  row.person,
  row.answer ?? h.silence,
  wordsIn(row.words, locale),
  whether(h, row.sure),
  h[row.time],
  whether(h, row.counted),
  points(row.worth),
];

/** A row an answer. */
export const answerTable = (rows: readonly AnswerRow[], locale: Locale): Table => {
  const h = headingsIn(locale);
  return {
    head: ANSWER_COLUMNS.map((column) => h[column]),
    rows: rows.map((row) => answerRow(h, locale, row)),
  };
};

/** Practices by how many sides lost marks there. */
export const practiceTable = ({ missed }: WorkshopReport, locale: Locale): Table => {
  const h = headingsIn(locale);
  return {
    head: [h.practice, h.name, h.lost, h.of, h.times],
    rows: missed.map(({ practice, name, sides, of, times }) => [practice, wordsIn(name, locale), sides, of, times]),
  };
};
