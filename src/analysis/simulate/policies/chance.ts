import { anyMove, playerOf, type Policy } from '../policy.ts';

/** What everybody else is held against: any answer, any hand, any blocks to any length. */
export const RANDOM: Policy = {
  name: 'random',
  sort: 'chance',
  reads: false,
  about: 'any answer, each as likely as the next',
  seat: ({ script }) => playerOf(script, { answer: anyMove }),
};
