import { begin } from '#engine/play.ts';
import type { Script } from '#engine/script.ts';
import type { Item, Move, Session } from '#engine/session.ts';
import { made } from './play-on.ts';

/** The sessions that a play went through from one answer to the next, the start first. */
export interface Trail {
  readonly stops: readonly Session[];
  /** By item: the stop at which it was on the floor, and the one just after it was answered. Often the next item's floor. */
  readonly turns: readonly { readonly before: number; readonly after: number }[];
}

/**
 * Plays a log again and stops where something is put and where it has been answered.
 *
 * @throws Error when the moves do not fit the script.
 */
export const trailOf = (script: Script, { seed, pace }: Session, moves: readonly Move[]): Trail => {
  const stops = [begin(script, seed, pace)];
  const turns: { before: number; after: number }[] = [];
  let session = begin(script, seed, pace);
  for (const move of moves) {
    const next = made(script, session, move);
    const isAnswered = next.items.length > session.items.length;
    if (isAnswered) turns.push({ before: stops.length - 1, after: stops.length });
    if (isAnswered || move.type === 'call') stops.push(next);
    session = next;
  }
  return { stops, turns };
};

/** Whether two items are the same words to the same question. */
export const isSameAnswer = (one: Pick<Item, 'response' | 'blocks'>, other: Pick<Item, 'response' | 'blocks'>): boolean =>
  one.response === other.response && one.blocks.join('+') === other.blocks.join('+');

/** The same, in whatever order a statement said it. */
export const isSameChoice = (one: Pick<Item, 'response' | 'blocks'>, other: Pick<Item, 'response' | 'blocks'>): boolean =>
  isSameAnswer({ ...one, blocks: one.blocks.toSorted() }, { ...other, blocks: other.blocks.toSorted() });

/** Whether a play that ended as `end` went through `stop`, both from the same start: the same words lead to the same session. */
export const wentThrough = (end: Session, { items, now }: Session): boolean =>
  items.every((item, index) => {
    const other = end.items[index];
    return other !== undefined && other.ask.key === item.ask.key && isSameAnswer(other, item);
  }) &&
  (now === null || end.items[items.length]?.ask.key === now.key);
