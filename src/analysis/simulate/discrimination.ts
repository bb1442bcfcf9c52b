import { correlation, NO_MOMENTS, together } from './figures.ts';
import { SKILLS } from './policies/skill.ts';
import type { PromptFate, Plays } from './simulate.ts';

/** How well a prompt tells those who know from those who do not. */
export interface Discrimination {
  readonly prompt: string;
  /** How often learners of all skills met it. */
  readonly met: number;
  /**
   * Mean share earned by the most skilled less that by the least skilled, thousandths of a hundred; nothing where one of
   * the two never met it.
   */
  readonly difference?: number;
  /** Correlation of the share earned here with that of all the rest, thousandths, over learners of all skills. */
  readonly withRest?: number;
}

const fateIn = (plays: Plays | undefined, prompt: string): PromptFate | undefined => plays?.prompts.find((one) => one.prompt === prompt);

const learnerIn = (all: readonly Plays[], skill: number | undefined): Plays | undefined =>
  all.find(({ policy }) => policy === `learner-${skill}`);

const differenceAt = (all: readonly Plays[], prompt: string): number | undefined => {
  const top = fateIn(learnerIn(all, SKILLS.at(-1)), prompt)?.earned;
  const bottom = fateIn(learnerIn(all, SKILLS[0]), prompt)?.earned;
  return top === undefined || bottom === undefined ? undefined : top - bottom;
};

const discriminationAt = (learners: readonly Plays[], prompt: string): Discrimination => {
  const fates = learners.flatMap((plays) => fateIn(plays, prompt) ?? []);
  const difference = differenceAt(learners, prompt);
  const withRest = correlation(fates.reduce((all, { moments }) => together(all, moments), NO_MOMENTS));
  return {
    prompt,
    met: fates.reduce((sum, { met }) => sum + met, 0),
    ...(difference === undefined ? {} : { difference }),
    ...(withRest === undefined ? {} : { withRest }),
  };
};

/**
 * Which prompts tell skilled from unskilled, the best at it first; those that cannot be compared come last. Looks at the
 * learners among the plays only; empty where there are none. Simulated learners show that the marks tell answers apart,
 * not that the prompt measures anything in people.
 */
export const discriminations = (all: readonly Plays[]): readonly Discrimination[] => {
  const learners = all.filter(({ policy }) => policy.startsWith('learner-'));
  const prompts = new Set(learners.flatMap((plays) => plays.prompts.map(({ prompt }) => prompt)));
  const rank = ({ difference }: Discrimination): number => difference ?? Number.NEGATIVE_INFINITY;
  return [...prompts]
    .map((prompt) => discriminationAt(learners, prompt))
    .sort((a, b) => (rank(b) > rank(a) ? 1 : rank(b) < rank(a) ? -1 : 0));
};
