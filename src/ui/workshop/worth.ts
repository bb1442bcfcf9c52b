import { RIGHT } from '#protocol/workshop/score.ts';

/** Whether an answer of this worth, in thousandths, counts as right. */
export const isRight = (worth: number): boolean => worth >= RIGHT;
