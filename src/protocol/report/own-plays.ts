import { isSilent } from '#engine/scoring/judged.ts';
import { ownScore, type SideScore } from '../workshop/score.ts';
import { sideOf, type OwnPaceRound, type Workshop } from '../workshop/workshop.ts';
import { paperName, paperSide } from './wording.ts';

/** What one person did in a round in which each played alone. */
export interface SeatPlay {
  readonly seat: string;
  /** Empty for somebody who was removed. */
  readonly name: string;
  readonly side: string;
  readonly sideName: string;
  /** Prompts that were put, and those of them that were answered. */
  readonly asked: number;
  readonly answered: number;
  /** Null until the window has closed. */
  readonly score: SideScore | null;
}

/** The side that a play counts for: as it was when the window closed, till then as it is. */
export const sideOfPlay = ({ seats }: Workshop, round: OwnPaceRound, id: string): string => {
  const seat = seats.get(id);
  return round.sideOf.get(id) ?? (seat ? sideOf(seat) : id);
};

/** Every play of a round, in the order in which they were begun. */
export const playsOf = (workshop: Workshop, round: OwnPaceRound): readonly SeatPlay[] =>
  [...round.plays].map(([seat, { session }]) => {
    const side = sideOfPlay(workshop, round, seat);
    return {
      seat,
      name: paperName(workshop, seat),
      side,
      sideName: paperSide(workshop, side),
      asked: session.items.length,
      answered: session.items.filter((item) => !isSilent(item)).length,
      score: round.phase === 'over' ? ownScore(round, seat) : null,
    };
  });
