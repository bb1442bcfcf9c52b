import type { Answers, Verdict } from '#protocol/view/verdict.ts';
import { gains } from '../workshop/gains.ts';
import { isRight } from '../workshop/worth.ts';
import { chosenIn } from './rows-of.ts';

type Judged = Verdict['options'][number];

/** The options that are worth a talk. */
export interface Talk {
  readonly best: Judged | null;
  /** What most people chose of what was not right; null where all were right or nobody spoke. */
  readonly tempting: Judged | null;
}

/** How many votes stood behind an option, alone or as part of a statement. */
export const votesFor = (answers: Answers, option: string): number => chosenIn(answers, option).votes;

const most = (options: readonly Judged[], worth: (option: Judged) => number): Judged | null =>
  options.reduce<Judged | null>((top, one) => (top === null || worth(one) > worth(top) ? one : top), null);

/** Which reasons are shown to the room: those for the best option, and for the wrong one that drew most people. */
export const talkOf = ({ options }: Verdict, answers: Answers, isStatement = false): Talk => {
  const value = (one: Judged): number => (isStatement ? gains(one) : one.worth);
  const isWrong = (one: Judged): boolean => (isStatement ? gains(one) < 0 : !isRight(one.worth));
  const chosen = options.filter((one) => isWrong(one) && votesFor(answers, one.id) > 0);
  return { best: most(options, value), tempting: most(chosen, ({ id }) => votesFor(answers, id)) };
};
