import { firstMove, lastMove, playerOf, type Pick, type Policy } from '../policy.ts';

const byPlace = (name: string, about: string, pick: Pick): Policy => ({
  name,
  sort: 'test-wise',
  reads: false,
  about,
  seat: ({ script }) => playerOf(script, { answer: pick, call: pick }),
});

/** Those who go by the place in a list: of answers, of blocks, of raised hands. */
export const PLACE: readonly Policy[] = [
  byPlace('first', 'whatever is shown first', firstMove),
  byPlace('last', 'whatever is shown last', lastMove),
];
