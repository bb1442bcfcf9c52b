import type { Act } from '#protocol/messages.ts';
import type { Reply } from '#protocol/workshop/entry.ts';
import { currentPut, currentRound, type PacedRound } from '#protocol/workshop/workshop.ts';
import type { Room } from './room.ts';

export const pacedIn = ({ workshop }: Room): PacedRound => {
  const round = currentRound(workshop);
  if (round?.mode !== 'paced') throw new Error('No round is under way in which all meet the same prompt.');
  return round;
};

const actFor = (type: string, what: string | undefined): Exclude<Act, { readonly type: 'start_round' }> => {
  const seconds = Number(what ?? 30);
  if (type === 'open' || type === 'again' || type === 'extend') return { type, seconds };
  if (type === 'call') return { type, key: what ?? '' };
  if (type === 'next') return { type, answer: what };
  return { type } as Exclude<Act, { readonly type: 'start_round' }>;
};

/** `an>boil!`: somebody's answer to what is before the room, sure (`!`), unsure (`?`) or neither. */
const voteIn = (room: Room, [, seat = '', answer = '', sign]: RegExpExecArray): Reply => {
  const round = pacedIn(room);
  const again = (currentPut(round)?.again ?? null) !== null;
  return room.by(seat, {
    type: 'vote',
    round: room.workshop.rounds.length - 1,
    put: round.puts.length - 1,
    again,
    answer,
    ...(sign && { sure: sign === '!' }),
  });
};

const doIn = (room: Room, word: string): Reply => {
  const vote = /^(\w+)>([\w+]+?)([!?]?)$/.exec(word);
  if (vote) return voteIn(room, vote);
  const [type = '', what] = word.split(':');
  if (type === 'clock') return room.clock({ type: 'close' });
  return room.host(actFor(type, what));
};

const standsAt = (room: Room): string => {
  const { phase, puts } = pacedIn(room);
  return phase === 'put' ? `put ${puts.at(-1)?.ask.key}` : phase;
};

/**
 * Does what a line of words says and tells what became of each: where the round stands, or in brackets why not. The
 * facilitator: `open:30`, `call:safe`, `next:boil`, `pause`. The server's clock: `clock`. Somebody's vote: `an>boil!`.
 * Each takes a second; `+20` lets twenty more go by.
 */
export const tell = (room: Room, words: string): string =>
  words
    .split(' ')
    .flatMap((word) => {
      if (word.startsWith('+')) {
        room.at += Number(word.slice(1)) * 1000;
        return [];
      }
      const reply = doIn(room, word);
      return reply.done ? standsAt(room) : `(${reply.why})`;
    })
    .join(', ');
