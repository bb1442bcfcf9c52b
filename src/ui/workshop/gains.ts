import type { Verdict } from '#protocol/view/verdict.ts';

/** What a block of a statement brings: the sum of its marks' levels. By itself it has no worth, only the statement has. */
export const gains = ({ reasons }: Pick<Verdict['options'][number], 'reasons'>): number =>
  reasons.reduce((sum, { level }) => sum + level, 0);
