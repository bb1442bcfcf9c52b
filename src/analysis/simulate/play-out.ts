import { begin, legalMoves, step } from '#engine/play.ts';
import { streamFor } from '#engine/random.ts';
import type { Script } from '#engine/script.ts';
import type { Session } from '#engine/session.ts';
import type { Player } from './policy.ts';

/**
 * Plays a session to its end. The player's stream is drawn from the seed under a name of its own, so that the engine's
 * streams are left alone.
 *
 * @throws Error when the player makes a move that is refused: a policy picks from the legal ones.
 */
export const playOut = (script: Script, player: Player, seed: number): Session => {
  let session = begin(script, seed);
  let random = streamFor(seed, 'policy');
  while (!session.ended) {
    const choice = player(session, legalMoves(script, session), random);
    random = choice.random;
    const next = step(script, session, choice.move);
    if (typeof next === 'string') throw new Error(`Seed ${seed}: ${JSON.stringify(choice.move)} was refused: ${next}.`);
    session = next;
  }
  return session;
};
