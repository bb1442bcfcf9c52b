import type { Shown } from '#protocol/view/shown.ts';
import type { Verdict } from '#protocol/view/verdict.ts';
import { partsOfAnswer } from '#protocol/workshop/answer.ts';
import { gains } from '../workshop/gains.ts';
import type { OwnAnswers } from './own-answers.ts';

type Judged = Verdict['options'][number];

/** An option with its marks, at its place among the letters. */
export interface ToldOption extends Judged {
  readonly index: number;
}

/** The marks in the order in which somebody wants them: what was said, what would have been best, and the rest. */
export interface Told {
  readonly mine: readonly ToldOption[];
  /** What of the team's answer this seat did not say. */
  readonly team: readonly ToldOption[];
  /** The best answer not given; of a statement, the blocks that lose nothing and were left out. */
  readonly best: readonly ToldOption[];
  readonly others: readonly ToldOption[];
}

const isSpotless = ({ reasons }: Judged): boolean => reasons.length > 0 && reasons.every(({ level }) => level > 0);

const bestWorth = (all: readonly ToldOption[]): number => Math.max(...all.map(({ worth }) => worth));

/** Whether an option is the best answer that there is; no block of a statement is. */
export const isBest = (all: readonly ToldOption[], option: ToldOption): boolean => option.worth === bestWorth(all);

export const toldOptions = (shown: Pick<Shown, 'options'>, verdict: Verdict): readonly ToldOption[] =>
  shown.options.flatMap(({ id }, index) => {
    const judged = verdict.options.find((one) => one.id === id);
    return judged ? [{ ...judged, index }] : [];
  });

/** Whether an option is an answer, or a part of it. */
export const isPart = (answer: string | null, option: string): boolean => answer !== null && partsOfAnswer(answer).includes(option);

export const toldOf = (form: Shown['form'], all: readonly ToldOption[], own: OwnAnswers): Told => {
  const mine = all.filter(({ id }) => isPart(own.mine, id));
  const team = all.filter((one) => isPart(own.team, one.id) && !mine.includes(one));
  const left = all.filter((one) => !mine.includes(one) && !team.includes(one));
  const best = left.filter((one) => (form === 'statement' ? isSpotless(one) : isBest(all, one)));
  const others = left.filter((one) => !best.includes(one)).sort((a, b) => (form === 'statement' ? gains(b) - gains(a) : b.worth - a.worth));
  return { mine, team, best, others };
};
