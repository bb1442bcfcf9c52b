import { calibrationOf, type Calibration } from '../workshop/calibration.ts';
import { votesIn } from '../workshop/poll.ts';
import { currentPoll, currentPut, currentRound, guestsIn, sideOf, sidesOf, type Seat, type Workshop } from '../workshop/workshop.ts';

/** Somebody in the room, as the facilitator sees them. */
export interface Guest {
  readonly id: string;
  readonly name: string;
  readonly team: string | null;
  /** Whether they have answered what is before the room; in a race, whether they have finished. */
  readonly answered: boolean;
  /** Answers of their own play so far; 0 where the room answers together. */
  readonly progress: number;
}

/** What only the facilitator sees, besides what all see. Who is connected the server adds. */
export interface Desk {
  readonly guests: readonly Guest[];
  readonly calibration: Readonly<Record<string, Calibration>>;
}

const guestIn = (workshop: Workshop, id: string, name: string, team: string | null): Guest => {
  const round = currentRound(workshop);
  const put = round?.mode === 'paced' ? currentPut(round) : undefined;
  const poll = put && currentPoll(put);
  const play = round && round.mode !== 'paced' ? round.plays.get(id) : undefined;
  const answered = poll ? poll.sides.get(team ?? id)?.by.has(id) === true : play?.session.ended === true;
  return { id, name, team, answered, progress: play?.session.items.length ?? 0 };
};

export const deskOf = (workshop: Workshop): Desk => ({
  guests: guestsIn(workshop).map(({ id, name, team }) => guestIn(workshop, id, name, team)),
  calibration: Object.fromEntries(
    sidesOf(workshop).flatMap((side) => {
      const calibration = workshop.settings.confidence ? calibrationOf(workshop.rounds, side) : null;
      return calibration ? [[side, calibration]] : [];
    }),
  ),
});

/** How far the room is with the prompt that is open, or with its own plays. */
export interface Tally {
  readonly seats: number;
  readonly answered: number;
  readonly sides: number;
  readonly sidesAnswered: number;
}

const sidesAmong = (seats: readonly Seat[]): number => new Set(seats.map(sideOf)).size;

/** Counts for the projector: how many of those who are there have answered, never what. */
export const tallyView = (workshop: Workshop): Tally => {
  const round = currentRound(workshop);
  const seats = guestsIn(workshop);
  const sides = sidesAmong(seats);
  if (round && round.mode !== 'paced') {
    // The round keeps the plays of people who were removed, so it is the people who are gone through.
    const done = seats.filter(({ id }) => round.plays.get(id)?.session.ended === true);
    return { seats: seats.length, answered: done.length, sides, sidesAnswered: sidesAmong(done) };
  }
  const put = round && currentPut(round);
  const poll = put && currentPoll(put);
  return { seats: seats.length, answered: poll ? votesIn(poll) : 0, sides, sidesAnswered: poll?.sides.size ?? 0 };
};
