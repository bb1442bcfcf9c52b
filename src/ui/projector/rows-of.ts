import type { Answers } from '#protocol/view/verdict.ts';
import type { Shown } from '#protocol/view/shown.ts';

/** One line of how the room answered. */
export interface SpreadRow {
  readonly answer: string;
  /** Index of the option; null for a statement, which is made of several. */
  readonly option: number | null;
  readonly votes: number;
  readonly sides: number;
  /** Votes the first time, where the room has answered twice. */
  readonly before: number | null;
}

/** Statements that are shown; the rest were given by few. */
const MOST_STATEMENTS = 6;

const namesIn = (shown: Shown, answers: Answers): readonly string[] =>
  shown.use ? answers.spread.slice(0, MOST_STATEMENTS).map(({ answer }) => answer) : shown.options.map(({ id }) => id);

const votesIn = ({ spread }: Answers, name: string) => spread.find(({ answer }) => answer === name) ?? { votes: 0, sides: 0 };

/** The options in the order in which everybody saw them, also those that nobody chose; of statements, the most given. */
export const rowsOf = (shown: Shown, answers: Answers, before: Answers | null): readonly SpreadRow[] =>
  namesIn(shown, answers).map((answer) => {
    const { votes, sides } = votesIn(answers, answer);
    const option = shown.use ? null : shown.options.findIndex(({ id }) => id === answer);
    return { answer, option, votes, sides, before: before && votesIn(before, answer).votes };
  });
