import { describe, expect, it } from 'vitest';
import { act } from '#protocol/messages.ts';
import type { Doing } from '#protocol/workshop/entry.ts';
import { take } from '#protocol/workshop/take.ts';
import { smallScript } from '../fixtures/scripts.ts';
import { roomOf } from './room.ts';
import { pacedIn, tell } from './tell.ts';

const script = smallScript();

const begun = () => {
  const room = roomOf([script]);
  room.join('an', 't1');
  room.join('binh', 't2');
  room.start(script);
  return room;
};

const enter = (room: ReturnType<typeof begun>, by: string, doing: Doing, key = `forged-${room.workshop.seq}`) =>
  take(room.workshop, { at: (room.at += 1000), by, key, doing }, () => script);

const VOTE: Doing = { type: 'vote', round: 0, put: 0, again: false, answer: 'care+boil' };
const { id: scenario, hash, version } = script.scenario;

/** One of each thing that the facilitator may do. */
const ACTS: readonly Doing[] = [
  { type: 'start_round', scenario, hash, version, seed: 1, mode: 'paced' },
  { type: 'call', key: 'safe' },
  { type: 'open', seconds: 30 },
  { type: 'extend', seconds: 30 },
  { type: 'pause' },
  { type: 'resume' },
  { type: 'close' },
  { type: 'reveal' },
  { type: 'again', seconds: 30 },
  { type: 'next' },
  { type: 'end_round' },
  { type: 'end' },
  { type: 'add_team', name: 'x' },
  { type: 'rename_team', team: 't1', name: 'x' },
  { type: 'rename', seat: 'binh', name: 'x' },
  { type: 'move_seat', seat: 'binh', team: 't1' },
  { type: 'remove', seat: 'binh' },
  { type: 'show_ranking', on: false },
  { type: 'lock', on: true },
];

describe('a line of the log', () => {
  it('that comes twice is answered as before and done once', () => {
    const room = begun();
    tell(room, 'open');
    expect(enter(room, 'host', { type: 'pause' }, 'same-key')).toEqual({ done: true });
    expect(enter(room, 'host', { type: 'pause' }, 'same-key')).toEqual({ done: true });
    expect(enter(room, 'host', { type: 'pause' })).toEqual({ done: false, why: 'not_now' });
  });

  it('that was refused stays refused under its key', () => {
    const room = begun();
    expect(enter(room, 'an', VOTE, 'early-key')).toEqual({ done: false, why: 'too_late' });
    tell(room, 'open');
    expect(enter(room, 'an', VOTE, 'early-key')).toEqual({ done: false, why: 'too_late' });
    expect(enter(room, 'an', VOTE)).toEqual({ done: true });
  });

  it('that comes again late does not undo what came after it', () => {
    const room = begun();
    tell(room, 'open');
    enter(room, 'an', VOTE, 'first-key');
    enter(room, 'an', { ...VOTE, answer: 'image+calm' }, 'other-key');
    enter(room, 'an', VOTE, 'first-key');
    expect(pacedIn(room).puts[0]?.first?.sides.get('t1')?.agreed).toBe('image+calm');
  });

  it('gives whoever joins twice under one key one seat', () => {
    const room = begun();
    const join = (seat: string) => enter(room, 'door', { type: 'join', seat, name: 'Chi', team: 't1', locale: 'vi', pass: '' }, 'join-key');
    expect([join('chi'), join('chi-2')]).toEqual([
      { done: true, seat: 'chi' },
      { done: true, seat: 'chi' },
    ]);
    expect(room.workshop.seats.size).toBe(3);
  });

  it('of somebody else may have the same key', () => {
    const room = begun();
    tell(room, 'open');
    expect(['an', 'binh'].map((seat) => enter(room, seat, VOTE, 'same-key').done)).toEqual([true, true]);
    expect(pacedIn(room).puts[0]?.first?.sides.size).toBe(2);
  });

  it('is counted, refused or not', () => {
    const room = begun();
    const { seq } = room.workshop;
    enter(room, 'an', { type: 'end' });
    enter(room, 'host', { type: 'lock', on: true });
    expect(room.workshop.seq).toBe(seq + 2);
  });
});

describe('powers', () => {
  it('are looked at for each thing that the facilitator may do', () => {
    expect(ACTS.map(({ type }) => type).toSorted()).toEqual(act.options.map(({ shape }) => shape.type.value).toSorted());
  });

  it.each(ACTS.map((doing) => [doing.type, doing] as const))('of a seat do not reach so far as to %s', (_, doing) => {
    const room = begun();
    const before = JSON.stringify([room.workshop.rounds.length, ...room.workshop.seats, ...room.workshop.teams, pacedIn(room).phase]);
    for (const by of ['an', 'door', 'nobody']) expect(enter(room, by, doing)).toEqual({ done: false, why: 'not_yours' });
    expect(JSON.stringify([room.workshop.rounds.length, ...room.workshop.seats, ...room.workshop.teams, pacedIn(room).phase])).toBe(before);
  });

  it.each(['host', 'clock', 'door'])('of %s do not reach so far as to answer', (by) => {
    const room = begun();
    tell(room, 'open');
    expect(enter(room, by, VOTE)).toEqual({ done: false, why: 'not_yours' });
    expect(enter(room, by, { type: 'move', round: 0, number: 0, move: { type: 'fall_silent' } })).toEqual({
      done: false,
      why: 'not_yours',
    });
  });

  it.each(['host', 'clock', 'an'])('of %s do not reach so far as to seat somebody', (by) => {
    const join: Doing = { type: 'join', seat: 'chi', name: 'Chi', team: 't1', locale: 'vi', pass: '' };
    expect(enter(begun(), by, join)).toEqual({ done: false, why: 'not_yours' });
  });

  it.each(['nobody', 'constructor', '__proto__'])('are none for a seat that there is not: %s', (by) => {
    const room = begun();
    tell(room, 'open');
    expect(enter(room, by, VOTE)).toEqual({ done: false, why: 'no_such_seat' });
  });

  it('end when somebody is removed', () => {
    const room = begun();
    tell(room, 'open');
    room.host({ type: 'remove', seat: 'an' });
    expect(enter(room, 'an', VOTE)).toEqual({ done: false, why: 'no_such_seat' });
  });

  it('end for everybody when the workshop is over', () => {
    const room = begun();
    tell(room, 'open an>care+boil close');
    room.host({ type: 'end' });
    expect(pacedIn(room)).toMatchObject({ phase: 'over', puts: [{ judged: true }] });
    for (const doing of ACTS) expect(enter(room, 'host', doing)).toEqual({ done: false, why: 'over' });
    expect(enter(room, 'an', VOTE)).toEqual({ done: false, why: 'over' });
  });
});

describe('a round', () => {
  it('does not begin with a scenario that nobody has', () => {
    const room = roomOf([script]);
    const start: Doing = { type: 'start_round', scenario, hash: 'other', version, seed: 1, mode: 'paced' };
    expect(take(room.workshop, { at: 1, by: 'host', key: 'start-key', doing: start }, () => undefined)).toEqual({
      done: false,
      why: 'no_such_scenario',
    });
  });

  it('has to be under way for anything in it', () => {
    const room = roomOf([script]);
    room.join('an', 't1');
    expect(room.host({ type: 'open', seconds: 30 })).toEqual({ done: false, why: 'no_round' });
    expect(enter(room, 'an', VOTE)).toEqual({ done: false, why: 'too_late' });
  });

  it('in which each plays alone takes no directions of the other sort', () => {
    const room = roomOf([script]);
    room.start(script, 'race');
    for (const type of ['close', 'reveal', 'next'] as const) expect(room.host({ type })).toEqual({ done: false, why: 'not_now' });
  });
});
