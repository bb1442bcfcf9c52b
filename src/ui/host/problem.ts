import type { Unwilling } from '#protocol/workshop/entry.ts';

/** Why something that the facilitator asked for was not done. */
export type Problem = Unwilling | 'unreachable' | 'bad_token' | 'too_often' | 'refused';
