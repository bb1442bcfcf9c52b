import { anyMove, type Policy } from '../policy.ts';

/** Says nothing at all: what silence comes to. It still calls on raised hands, since there is no other move then. */
export const SILENT: Policy = {
  name: 'silent',
  sort: 'silent',
  reads: false,
  about: 'nothing, whatever is asked',
  seat: () => (session, legal, random) =>
    session.now ? { move: { type: 'fall_silent' }, random } : anyMove(session, legal, legal.length, random),
};
