import { useState } from 'react';
import type { OwnView } from '#protocol/view/mine.ts';
import { useSeat, type SeatView } from './seat-view.ts';

type Move = Parameters<SeatView['onMove']>[0]['move'];

/**
 * Whether the move made at `made` is still on its way. The server's word that it has the move may be here before what the move led
 * to: only the next number, or a refusal, ends the waiting. `refused`: the last letter if it was, null if it was taken.
 */
export const isWaiting = (
  made: number,
  { number }: Pick<OwnView, 'number'>,
  { unsent, refused }: Pick<SeatView, 'unsent' | 'refused'>,
): boolean => made === number && (unsent > 0 || refused === null);

/**
 * Makes moves in one's own play, one at a time: what comes next only the server knows. `waiting` while one is on its way. A move
 * that is pressed twice has the same number and is made once.
 */
export const useMove = (own: OwnView): { readonly waiting: boolean; readonly make: (move: Move) => void } => {
  const { onMove, ...seat } = useSeat();
  const [made, setMade] = useState(-1);
  const { number } = own;
  const waiting = isWaiting(made, own, seat);
  const make = (move: Move): void => {
    if (waiting) return;
    setMade(number);
    onMove({ number, move });
  };
  return { waiting, make };
};
