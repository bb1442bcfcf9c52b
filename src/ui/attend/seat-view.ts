import { createContext, useContext } from 'react';
import type { Board } from '#protocol/view/board.ts';
import type { Tally } from '#protocol/view/desk.ts';
import type { Mine } from '#protocol/view/mine.ts';
import type { Scene } from '#protocol/view/scene.ts';
import type { SeatDeed } from '#protocol/messages.ts';
import type { PlayLog } from '#engine/play-log.ts';
import type { Line, Refused } from '#store/workshop.ts';

type Deed<Type extends SeatDeed['type']> = Omit<Extract<SeatDeed, { readonly type: Type }>, 'type'>;

/** What every part of a seat's screen reads. */
export interface SeatView {
  readonly scene: Scene;
  readonly mine: Mine;
  readonly board: Board | null;
  readonly tally: Tally | null;
  readonly line: Line;
  /** Answers and moves that wait on this phone. */
  readonly unsent: number;
  /** The last answer or move, if it was refused; null if it was taken, or there was none. */
  readonly refused: Refused | null;
  /** The server's time, in milliseconds since 1970. The same function at every drawing. */
  readonly now: () => number;
  /** Both of the round that is before the room. */
  readonly onVote: (vote: Omit<Deed<'vote'>, 'round'>) => void;
  readonly onMove: (move: Omit<Deed<'move'>, 'round'>) => void;
  /** What was picked for a statement and not given, by the screen on which it was; null where nothing is kept. */
  readonly draftOf: (screen: string) => string | null;
  /** Keeps it, or forgets it with null. */
  readonly onDraft: (screen: string, draft: string | null) => void;
  readonly onOpenLog: (log: PlayLog) => void;
}

/** Why the seat's answer to a prompt was refused; null where it was not. */
export const refusalOf = ({ refused }: Pick<SeatView, 'refused'>, put: number, again: boolean): Refused['why'] | null =>
  refused?.deed.type === 'vote' && refused.deed.put === put && refused.deed.again === again ? refused.why : null;

export const SeatContext = createContext<SeatView | null>(null);

export const useSeat = (): SeatView => {
  const view = useContext(SeatContext);
  if (!view) throw new Error('useSeat needs a SeatContext above it.');
  return view;
};

/** The name of this seat's team; null where everybody plays for themselves. */
export const teamName = ({ scene, mine }: Pick<SeatView, 'scene' | 'mine'>): string | null =>
  scene.teams.find(({ id }) => id === mine.team)?.name ?? null;
