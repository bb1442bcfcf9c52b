import { useState } from 'react';
import type { OwnView } from '#protocol/view/mine.ts';
import { useSeat, type SeatView } from './seat-view.ts';

type Move = Parameters<SeatView['onMove']>[0]['move'];

/**
 * Makes moves in one's own play, one at a time: what comes next only the server knows. `waiting` while one is on its way. A move
 * that is pressed twice has the same number and is made once.
 */
export const useMove = ({ number }: OwnView): { readonly waiting: boolean; readonly make: (move: Move) => void } => {
  const { onMove, unsent } = useSeat();
  const [made, setMade] = useState(-1);
  const waiting = made === number && unsent > 0;
  const make = (move: Move): void => {
    if (waiting) return;
    setMade(number);
    onMove({ number, move });
  };
  return { waiting, make };
};
