import type { Script } from '#engine/script.ts';
import type { SeatDeed, Settings } from '#protocol/messages.ts';
import { roomOf, type Room } from './room.ts';

type Move = Extract<SeatDeed, { readonly type: 'move' }>['move'];

const vote = (put: number, answer: string, sure?: boolean, again = false): SeatDeed => ({ type: 'vote', round: 0, put, again, answer, sure });

const moves = (room: Room, seat: string, made: readonly Move[]): void => {
  const round = room.workshop.rounds.length - 1;
  for (const [number, move] of made.entries()) room.by(seat, { type: 'move', round, number, move });
};

/** A statement, then a question that is answered again after a talk; a third question is still open at the end. */
const together = (room: Room, script: Script): void => {
  room.start(script);
  room.host({ type: 'open', seconds: 60 });
  room.by('an', vote(0, 'care+boil', true));
  room.by('binh', vote(0, 'care+boil', true));
  room.by('chi', vote(0, 'image+calm', true));
  room.host({ type: 'close' });
  room.host({ type: 'reveal' });
  room.host({ type: 'next' });
  room.host({ type: 'call', key: 'safe' });
  room.host({ type: 'open', seconds: 0 });
  room.by('an', vote(1, 'dodge', false));
  room.by('binh', vote(1, 'sure', true));
  room.by('chi', vote(1, 'sure', true));
  room.host({ type: 'close' });
  room.host({ type: 'again', seconds: 0 });
  for (const seat of ['an', 'binh', 'chi']) room.by(seat, vote(1, 'boil', true, true));
  room.host({ type: 'close' });
  room.host({ type: 'next', answer: 'boil' });
  room.host({ type: 'call', key: 'repair' });
  room.host({ type: 'open', seconds: 0 });
  room.by('an', vote(2, 'tonight'));
  room.host({ type: 'end_round' });
};

/** Somebody plays a little, and the window closes. */
const alone = (room: Room, script: Script): void => {
  room.start(script, 'race');
  moves(room, 'binh', [
    { type: 'say', block: 'care' },
    { type: 'say', block: 'boil' },
    { type: 'release', seconds: 0 },
    { type: 'call', key: 'safe' },
    { type: 'answer', response: 'boil', seconds: 0 },
  ]);
  room.host({ type: 'end_round' });
};

/** A workshop of two teams and three people that was there for both kinds of round; Dung, who never spoke, was removed. */
export const aDay = (script: Script, change: Partial<Settings> = {}): Room => {
  const room = roomOf([script], change);
  room.join('an', 't1');
  room.join('binh', 't1');
  room.join('chi', 't2');
  room.join('dung', 't2');
  room.host({ type: 'remove', seat: 'dung' });
  together(room, script);
  alone(room, script);
  return room;
};
