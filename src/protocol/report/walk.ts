import { begin, step } from '#engine/play.ts';
import type { Script } from '#engine/script.ts';
import type { Item, Move, Session } from '#engine/session.ts';

/** An item of a play, with the session in which it was asked: texts that quote the player quote from there. */
export interface Asked {
  readonly item: Item;
  readonly session: Session;
}

/** Goes through a play again and gives everything that was asked, with what was said to it. */
export const askedIn = (script: Script, seed: number, moves: readonly Move[]): readonly Asked[] => {
  const asked: Asked[] = [];
  let session = begin(script, seed, 0);
  for (const move of moves) {
    const next = step(script, session, move);
    if (typeof next === 'string') throw new Error(`${script.scenario.id}, seed ${seed}: ${JSON.stringify(move)} was refused: ${next}.`);
    for (const item of next.items.slice(session.items.length)) asked.push({ item, session });
    session = next;
  }
  return asked;
};

/** An item's answer by name; null for silence. */
export const answerOf = ({ response, blocks }: Item): string | null => response ?? (blocks.length === 0 ? null : blocks.join('+'));
