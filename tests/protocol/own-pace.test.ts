import { describe, expect, it } from 'vitest';
import { begin, legalMoves, step } from '#engine/play.ts';
import { scoreOf } from '#engine/scoring/score.ts';
import type { Move } from '#engine/session.ts';
import { tallyView } from '#protocol/view/desk.ts';
import { mineOf, type OwnView } from '#protocol/view/mine.ts';
import { sceneOf } from '#protocol/view/scene.ts';
import { GRACE } from '#protocol/workshop/paced.ts';
import { roundScore } from '#protocol/workshop/score.ts';
import { currentRound, type OwnPaceRound } from '#protocol/workshop/workshop.ts';
import { smallScript } from '../fixtures/scripts.ts';
import { roomOf, SEED, type Room } from './room.ts';

const script = smallScript();
const MINUTE = 60_000;

const begun = (mode: 'race' | 'homework' = 'race', minutes?: number): Room => {
  const room = roomOf([script], { sides: 'solo' }, []);
  room.join('an');
  room.join('binh');
  room.start(script, mode, minutes);
  return room;
};

const ownIn = ({ workshop }: Room): OwnPaceRound => {
  const round = currentRound(workshop);
  if (!round || round.mode === 'paced') throw new Error('No round is under way in which each plays alone.');
  return round;
};

const viewOf = ({ workshop }: Room, id: string): OwnView => {
  const seat = workshop.seats.get(id);
  const own = seat && mineOf(workshop, seat, null).own;
  if (!own) throw new Error(`${id} has no play.`);
  return own;
};

const move = (room: Room, seat: string, number: number, what: Move, round = 0) =>
  room.by(seat, { type: 'move', round, number, move: what as never });

const CARE: Move = { type: 'say', block: 'care' };
const BOIL: Move = { type: 'say', block: 'boil' };

/** The first legal move each time, to the end. */
const wholePlay = (): readonly Move[] => {
  const moves: Move[] = [];
  let session = begin(script, SEED, 0);
  while (!session.ended) {
    const [first] = legalMoves(script, session);
    const next = first && step(script, session, first);
    if (!first || !next || typeof next === 'string') throw new Error('No move.');
    moves.push(first);
    session = next;
  }
  return moves;
};

const playAll = (room: Room, seat: string): void => {
  for (const [number, one] of wholePlay().entries()) move(room, seat, number, one);
};

describe('a play of one’s own', () => {
  it('takes moves number for number', () => {
    const room = begun();
    expect(move(room, 'an', 1, CARE)).toEqual({ done: false, why: 'out_of_step' });
    expect(move(room, 'an', 0, CARE)).toEqual({ done: true });
    expect(move(room, 'an', 0, BOIL)).toEqual({ done: false, why: 'out_of_step' });
    expect(move(room, 'an', 1, BOIL)).toEqual({ done: true });
    expect(ownIn(room).plays.get('an')?.moves).toEqual([CARE, BOIL]);
  });

  it('refuses what the rules refuse', () => {
    const room = begun();
    expect(move(room, 'an', 0, { type: 'say', block: 'nothing' })).toEqual({ done: false, why: 'no_such_answer' });
    expect(move(room, 'an', 0, { type: 'call', key: 'safe' })).toEqual({ done: false, why: 'no_such_answer' });
    expect(ownIn(room).plays.size).toBe(0);
  });

  it.each([-1, 1])('takes no move for round %i while round 0 is played', (round) => {
    expect(move(begun(), 'an', 0, CARE, round)).toEqual({ done: false, why: 'too_late' });
  });

  it('is nobody else’s', () => {
    const room = begun();
    move(room, 'an', 0, CARE);
    expect(move(room, 'binh', 1, BOIL)).toEqual({ done: false, why: 'out_of_step' });
    expect(viewOf(room, 'binh').number).toBe(0);
  });

  it('begins with the same hands for everybody', () => {
    const room = begun();
    move(room, 'binh', 0, CARE);
    expect(viewOf(room, 'an').shown).toEqual(viewOf(room, 'binh').shown);
  });

  it('takes no votes', () => {
    expect(begun().by('an', { type: 'vote', round: 0, put: 0, again: false, answer: 'care+boil' })).toEqual({
      done: false,
      why: 'too_late',
    });
  });
});

describe('the window', () => {
  it.each([
    ['race', undefined, 20],
    ['homework', undefined, 3 * 24 * 60],
    ['race', 5, 5],
  ] as const)('of a %s of %s minutes is open for %i', (mode, minutes, lasts) => {
    const round = ownIn(begun(mode, minutes));
    expect(round.until - round.opened).toBe(lasts * MINUTE);
  });

  it('takes moves until it closes, and a little after for those on their way', () => {
    const room = begun('race', 1);
    room.at = ownIn(room).until + GRACE - 1000;
    expect(move(room, 'an', 0, CARE).done).toBe(true);
    expect(move(room, 'an', 1, BOIL)).toEqual({ done: false, why: 'too_late' });
  });

  it('is longer for whoever was granted more', () => {
    const room = begun('race', 1);
    room.host({ type: 'extend', seconds: 60, seat: 'an' });
    room.at = ownIn(room).until + 30_000;
    expect(move(room, 'binh', 0, CARE)).toEqual({ done: false, why: 'too_late' });
    expect(move(room, 'an', 0, CARE).done).toBe(true);
    expect(room.clock({ type: 'end_round' })).toEqual({ done: false, why: 'not_now' });
    expect([viewOf(room, 'an'), viewOf(room, 'binh')].map(({ clock }) => (clock.closes ?? 0) - ownIn(room).until)).toEqual([60_000, 0]);
  });

  it('is closed by the clock when whoever has most time has had it', () => {
    const room = begun('race', 1);
    room.at = ownIn(room).until + GRACE - 2000;
    expect(room.clock({ type: 'end_round' })).toEqual({ done: false, why: 'not_now' });
    expect(room.clock({ type: 'end_round' })).toEqual({ done: true });
    expect(ownIn(room).phase).toBe('over');
  });

  it('stands while paused, and nothing is late that was not', () => {
    const room = begun('race', 1);
    const { until } = ownIn(room);
    room.host({ type: 'pause' });
    expect(ownIn(room).left).toBe(until - room.at);
    room.at += 10 * MINUTE;
    expect(room.clock({ type: 'end_round' })).toEqual({ done: false, why: 'not_now' });
    expect(move(room, 'an', 0, CARE).done).toBe(true);
    room.host({ type: 'resume' });
    expect(ownIn(room).until - room.at).toBe(until - ownIn(room).opened - 1000);
  });

  describe('paused in somebody’s extra minutes', () => {
    /** A race of ten minutes in which An was granted five more, at the given minute. */
    const at = (minute: number): Room => {
      const room = begun('race', 10);
      room.host({ type: 'extend', seconds: 300, seat: 'an' });
      room.at = ownIn(room).opened + minute * MINUTE - 1000;
      return room;
    };
    const leftOf = (room: Room, seat: string) => viewOf(room, seat).clock.left;
    const LATE = { done: false, why: 'too_late' };

    it.each([
      ['for both in time', 4, [{ done: true }, { done: true }], [660_000, 360_000]],
      ['for one in her extra time', 14, [{ done: true }, LATE], [60_000, 0]],
      ['for nobody, whose time is over', 16, [LATE, LATE], [0, 0]],
    ])('stays open %s', (_, minute, replies, left) => {
      const room = at(minute);
      room.host({ type: 'pause' });
      room.at += 30 * MINUTE;
      expect(['an', 'binh'].map((seat) => leftOf(room, seat))).toEqual(left);
      expect(sceneOf(room.workshop).round?.own?.clock.left).toBe(left[0]);
      expect(['an', 'binh'].map((seat) => move(room, seat, 0, CARE))).toEqual(replies);
    });

    it.each([4, 9, 11, 14])('in minute %i leaves everybody what they had, however often', (minute) => {
      const room = at(minute);
      const rest = () => ['an', 'binh'].map((seat) => (viewOf(room, seat).clock.closes ?? 0) - room.workshop.at);
      for (const pause of [2, 30]) {
        room.host({ type: 'pause' });
        const before = rest();
        room.at += pause * MINUTE;
        room.host({ type: 'resume' });
        expect(rest()).toEqual(before);
      }
    });

    it('is over for her when she has had what was left', () => {
      const room = at(14);
      room.host({ type: 'pause' });
      room.at += 2 * MINUTE;
      room.host({ type: 'resume' });
      expect(move(room, 'binh', 0, CARE)).toEqual(LATE);
      room.at += MINUTE + GRACE - 2000;
      expect(move(room, 'an', 0, CARE).done).toBe(true);
      expect(move(room, 'an', 1, BOIL)).toEqual(LATE);
      expect(room.clock({ type: 'end_round' }).done).toBe(true);
    });

    it('takes what is on its way within the grace, as it would have been', () => {
      const room = at(10);
      room.at += GRACE - 500;
      room.host({ type: 'pause' });
      room.at += 5 * MINUTE;
      expect([leftOf(room, 'binh'), move(room, 'binh', 0, CARE).done]).toEqual([0, true]);
    });

    it('is longer for whoever is granted more meanwhile', () => {
      const room = at(14);
      room.host({ type: 'pause' });
      room.host({ type: 'extend', seconds: 360, seat: 'binh' });
      expect(['an', 'binh'].map((seat) => leftOf(room, seat))).toEqual([60_000, 120_000]);
      expect(move(room, 'binh', 0, CARE).done).toBe(true);
    });
  });

  it('is extended for all, also while paused', () => {
    const room = begun('race', 1);
    const { until } = ownIn(room);
    room.host({ type: 'extend', seconds: 60 });
    expect(ownIn(room).until).toBe(until + MINUTE);
    room.host({ type: 'pause' });
    const left = ownIn(room).left ?? 0;
    room.host({ type: 'extend', seconds: 60 });
    expect(ownIn(room).left).toBe(left + MINUTE);
  });

  it.each(['pause', 'resume', 'end_round'] as const)('that has closed is not closed twice, paused or resumed: %s', (type) => {
    const room = begun();
    room.host({ type: 'end_round' });
    expect(room.host({ type })).toEqual({ done: false, why: 'no_round' });
  });

  it('gets time back from a server that was away in a race, not in homework', () => {
    const race = begun('race', 1);
    race.at += 10 * MINUTE;
    race.woke(20);
    expect(ownIn(race).until).toBe(race.at + 20_000);
    expect(begun('homework').woke(20)).toEqual({ done: false, why: 'not_now' });
  });
});

describe('the count of those who have finished', () => {
  /** An and Bình in one team, Chi in another; An and Bình have finished, Chi has begun. */
  const counted = (mode: 'race' | 'homework'): Room => {
    const room = roomOf([script]);
    room.join('an', 't1');
    room.join('binh', 't1');
    room.join('chi', 't2');
    room.start(script, mode);
    for (const seat of ['an', 'binh']) playAll(room, seat);
    move(room, 'chi', 0, CARE);
    return room;
  };

  it.each([
    ['is of people, and of sides in which somebody has', [], { seats: 3, answered: 2, sides: 2, sidesAnswered: 1 }],
    ['leaves out who was removed', ['binh'], { seats: 2, answered: 1, sides: 2, sidesAnswered: 1 }],
    ['leaves out a side of which nobody is there', ['an', 'binh'], { seats: 1, answered: 0, sides: 1, sidesAnswered: 0 }],
    ['keeps what stands when somebody goes who has not', ['chi'], { seats: 2, answered: 2, sides: 1, sidesAnswered: 1 }],
    ['is none of none where all were removed', ['an', 'binh', 'chi'], { seats: 0, answered: 0, sides: 0, sidesAnswered: 0 }],
  ])('%s', (_, removed, tally) => {
    for (const mode of ['race', 'homework'] as const) {
      const room = counted(mode);
      for (const seat of removed) room.host({ type: 'remove', seat });
      expect(tallyView(room.workshop), mode).toEqual(tally);
    }
  });
});

describe('the result of a play of one’s own', () => {
  it('in a race is not told before the window closes', () => {
    const room = begun('race');
    playAll(room, 'an');
    expect(viewOf(room, 'an')).toMatchObject({ done: true, result: null });
    room.host({ type: 'end_round' });
    expect(viewOf(room, 'an').result?.log.moves).toEqual(wholePlay());
  });

  it('in homework is told to whoever has finished, and to nobody else', () => {
    const room = begun('homework');
    playAll(room, 'an');
    move(room, 'binh', 0, CARE);
    expect(viewOf(room, 'an').result?.log.moves).toEqual(wholePlay());
    expect(viewOf(room, 'binh').result).toBeNull();
    expect(roundScore(ownIn(room), 'an')).toBeNull();
  });

  it('is what the game itself would give for these moves', () => {
    const room = begun('homework');
    playAll(room, 'an');
    const { session } = ownIn(room).plays.get('an') ?? {};
    expect(viewOf(room, 'an').result?.overall).toBe(session && scoreOf(script, session).overall);
  });

  it('of a play that was left is silence to the end', () => {
    const room = begun('race');
    move(room, 'an', 0, CARE);
    room.host({ type: 'end_round' });
    const { session } = ownIn(room).plays.get('an') ?? {};
    expect(session?.ended).toBe(true);
    expect(session?.items.every(({ response, blocks }) => response === null && blocks.length === 0)).toBe(true);
    expect(roundScore(ownIn(room), 'an')?.overall).toBe(session && scoreOf(script, session).overall);
  });

  it('of whoever never began is none', () => {
    const room = begun('race');
    playAll(room, 'an');
    room.host({ type: 'end_round' });
    expect(roundScore(ownIn(room), 'binh')).toBeNull();
  });

  it('of a team is the mean of those of its members who played', () => {
    const room = roomOf([script], { sides: 'votes' });
    for (const seat of ['an', 'binh', 'chi']) room.join(seat, 't1');
    room.start(script, 'race');
    playAll(room, 'an');
    move(room, 'binh', 0, CARE);
    room.host({ type: 'end_round' });
    const [one = 0, two = 0] = ['an', 'binh'].map((seat) => viewOf(room, seat).result?.overall ?? 0);
    expect(roundScore(ownIn(room), 't1')?.overall).toBe(Math.floor((one + two) / 2));
  });

  it('stays with the team in which it was played', () => {
    const room = roomOf([script], { sides: 'votes' });
    room.join('an', 't1');
    room.start(script, 'race');
    playAll(room, 'an');
    room.host({ type: 'end_round' });
    room.host({ type: 'move_seat', seat: 'an', team: 't2' });
    expect([roundScore(ownIn(room), 't1')?.overall, roundScore(ownIn(room), 't2')]).toEqual([viewOf(room, 'an').result?.overall, null]);
  });
});
