import { playThrough } from '#engine/play.ts';
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
  let random = streamFor(seed, 'policy');
  return playThrough(script, seed, (session, legal) => {
    const choice = player(session, legal, random);
    ({ random } = choice);
    return choice.move;
  });
};
