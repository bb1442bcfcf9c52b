import type { Answers } from '#protocol/view/verdict.ts';
import type { Shown } from '#protocol/view/shown.ts';
import { partsOfAnswer } from '#protocol/workshop/answer.ts';

/** One line of how the room answered. */
export interface SpreadRow {
  readonly option: string;
  readonly votes: number;
  readonly sides: number;
  /** Votes the first time, where the room has answered twice. */
  readonly before: number | null;
}

/** Who chose an option, alone or as a block of a statement. */
export const chosenIn = ({ spread }: Answers, option: string): { readonly votes: number; readonly sides: number } => {
  const having = spread.filter(({ answer }) => partsOfAnswer(answer).includes(option));
  return {
    votes: having.reduce((sum, { votes }) => sum + votes, 0),
    sides: having.reduce((sum, { sides }) => sum + sides, 0),
  };
};

/** The options in the order in which everybody saw them, also those that nobody chose. */
export const rowsOf = ({ options }: Pick<Shown, 'options'>, answers: Answers, before: Answers | null): readonly SpreadRow[] =>
  options.map(({ id }) => ({ option: id, ...chosenIn(answers, id), before: before && chosenIn(before, id).votes }));
