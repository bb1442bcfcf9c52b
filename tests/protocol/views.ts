import { boardView } from '#protocol/view/board.ts';
import { deskOf, tallyView } from '#protocol/view/desk.ts';
import { mineOf } from '#protocol/view/mine.ts';
import { sceneOf } from '#protocol/view/scene.ts';
import { boardOf } from '#protocol/workshop/board.ts';
import { sideOf, type Workshop } from '#protocol/workshop/workshop.ts';

/** Everything that anybody could be shown of a workshop now. */
export const allViews = (workshop: Workshop) => {
  const rows = new Map(boardOf(workshop).map((row) => [row.side, row]));
  return {
    scene: sceneOf(workshop),
    tally: tallyView(workshop),
    board: boardView(workshop, Infinity),
    desk: deskOf(workshop),
    mine: Object.fromEntries([...workshop.seats.values()].map((seat) => [seat.id, mineOf(workshop, seat, rows.get(sideOf(seat)) ?? null)])),
  };
};
