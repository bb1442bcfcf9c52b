import type { Role, SectionName, Sections } from '#protocol/sections.ts';
import { topOf, wholeBoard, withoutRanking, type Board } from '#protocol/view/board.ts';
import { deskOf, tallyView } from '#protocol/view/desk.ts';
import { mineOf } from '#protocol/view/mine.ts';
import { sceneOf } from '#protocol/view/scene.ts';
import type { Standing } from '#protocol/workshop/board.ts';
import { sideOf, type Workshop } from '#protocol/workshop/workshop.ts';
import type { Frame } from './listener.ts';
import type { Kind, News } from './news.ts';

export const frame = <Name extends SectionName>(name: Name, value: Sections[Name]): Frame => ({ name, json: JSON.stringify(value) });

/** The scoreboard, and everybody's row of it. */
interface Ranked {
  readonly at: number;
  readonly board: Board;
  readonly rows: ReadonlyMap<string, Standing>;
}

/** Writes sections of a workshop as it is now. */
export interface Views {
  readonly shared: (kind: Kind, role: Role, connected: () => readonly string[]) => Frame | undefined;
  readonly mine: (seat: string) => Frame | undefined;
}

export const viewsOf = (workshop: Workshop, news: News, until: number): Views => {
  let last: Ranked | undefined;
  /** Ranked anew only when marks were shown or somebody came: not for every answer. */
  const ranked = (): Ranked => {
    const at = news.since('board');
    if (last?.at === at) return last;
    const whole = wholeBoard(workshop);
    last = { at, board: topOf(whole), rows: new Map(whole.overall.map((row) => [row.side, row])) };
    return last;
  };
  const board = (role: Role): Board => (workshop.ranking || role === 'host' ? ranked().board : withoutRanking(ranked().board));
  return {
    shared: (kind, role, connected) => {
      switch (kind) {
        case 'scene':
          return frame('scene', sceneOf(workshop));
        case 'tally':
          return frame('tally', tallyView(workshop));
        case 'desk':
          return frame('desk', { ...deskOf(workshop), connected: connected(), until });
        case 'board':
          return frame('board', board(role));
        default:
          return undefined;
      }
    },
    mine: (id) => {
      const seat = workshop.seats.get(id);
      if (!seat) return undefined;
      const isRanked = workshop.ranking && ranked().board.rounds > 0;
      return frame('mine', mineOf(workshop, seat, isRanked ? (ranked().rows.get(sideOf(seat)) ?? null) : null));
    },
  };
};
