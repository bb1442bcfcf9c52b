import type { Rubric } from './rubric.ts';
import type { Mark } from './scenario.ts';
import { TRIGGERS } from './vocabulary.ts';

/** Triggers that a mark sets off, in the order of their claim on the floor. */
export const MARK_TRIGGERS = TRIGGERS.filter((trigger) => trigger === 'dodged' || trigger === 'overreassured' || trigger === 'guessed');
export type MarkTrigger = (typeof MARK_TRIGGERS)[number];

/** Something that words show of whoever says them: it is counted, and all but a red line brings the asker back. */
export interface Lapse {
  readonly count: MarkTrigger | 'red_lines';
  /** Index of the mark that shows it first. */
  readonly mark: number;
}

const setOff = ({ follow_ups }: Rubric, trigger: MarkTrigger, marks: readonly Mark[]): number => {
  const follow = follow_ups.findLast((one) => one.trigger === trigger);
  return marks.findIndex(({ practice, level }) => practice === follow?.practice && level <= (follow.at_most ?? -1));
};

const isRedLine = ({ practices }: Rubric, { practice, level, red_line }: Mark): boolean =>
  red_line !== undefined || (level === -2 && practices.findLast(({ id }) => id === practice)?.red_line === true);

/** The lapses in some marks: a dodge before an over-reassurance before a guess, a red line last. */
export const lapsesIn = (rubric: Rubric, marks: readonly Mark[]): readonly Lapse[] => {
  const all: readonly Lapse[] = [
    ...MARK_TRIGGERS.map((count): Lapse => ({ count, mark: setOff(rubric, count, marks) })),
    { count: 'red_lines', mark: marks.findIndex((mark) => isRedLine(rubric, mark)) },
  ];
  return all.filter(({ mark }) => mark >= 0);
};
