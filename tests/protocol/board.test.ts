import { describe, expect, it } from 'vitest';
import { boardView, withoutRanking } from '#protocol/view/board.ts';
import { boardOf, type Standing } from '#protocol/workshop/board.ts';
import { smallScript } from '../fixtures/scripts.ts';
import { roomOf, type Room } from './room.ts';
import { pacedIn, tell } from './tell.ts';

const script = smallScript();
const TEAMS = ['One', 'Two', 'Three', 'Four'];

/** Four teams of one each: `one` to `four`, who answer by their place in the list. */
const begun = (): Room => {
  const room = roomOf([script], { sides: 'votes' }, TEAMS);
  for (const [index, seat] of ['one', 'two', 'three', 'four'].entries()) room.join(seat, `t${index + 1}`);
  room.start(script);
  return room;
};

const GOOD = 'care+boil';
const BAD = 'image+calm';

/** `1 Two +1, 2 One −1`: place, name, places won. */
const told = (standings: readonly Standing[]): string =>
  standings.map(({ place, name, moved }) => `${place} ${name}${moved === null ? '' : ` ${moved}`}`).join(', ');

describe('the board', () => {
  it('is empty before anything has been judged', () => {
    const room = begun();
    tell(room, `open one>${GOOD} close`);
    expect(boardView(room.workshop)).toMatchObject({ rounds: 0, overall: [], round: [], best: null, hardest: null });
  });

  it('lets equal scores share a place and leaves out the next', () => {
    const room = begun();
    tell(room, `open one>${BAD} two>${GOOD} three>${GOOD} four>care+image close reveal`);
    expect(boardOf(room.workshop).map(({ place, name }) => `${place} ${name}`)).toEqual(['1 Two', '1 Three', '3 Four', '4 One']);
  });

  it('puts equals in the order in which they came', () => {
    const room = begun();
    tell(room, `open four>${GOOD} one>${GOOD} close reveal`);
    expect(
      boardOf(room.workshop)
        .map(({ name }) => name)
        .slice(0, 2),
    ).toEqual(['One', 'Four']);
  });

  it('does not ask who was first', () => {
    const scores = [`one>${GOOD} two>${GOOD}`, `two>${GOOD} +20 one>${GOOD}`].map((votes) => {
      const room = begun();
      tell(room, `open:60 ${votes} close reveal`);
      return boardOf(room.workshop).map(({ side, overall }) => [side, overall]);
    });
    expect(scores[0]).toEqual(scores[1]);
  });

  it('says who moved since the board before', () => {
    const room = begun();
    tell(room, `open one>${GOOD} two>care+image close reveal`);
    expect(told(boardOf(room.workshop))).toBe('1 One, 2 Two, 3 Three, 3 Four');
    tell(room, 'next call:safe open one>sure two>boil close reveal');
    expect(told(boardOf(room.workshop))).toBe('1 Two 1, 2 One -1, 3 Three 0, 3 Four 0');
  });

  it('does not move when marks are shown that were judged before', () => {
    const room = begun();
    tell(room, `open one>${GOOD} close reveal`);
    const before = boardOf(room.workshop);
    tell(room, 'again two>care+boil close next');
    expect(boardOf(room.workshop)).toEqual(before);
  });

  it('has whoever came late last, and says nothing of how far they moved', () => {
    const room = begun();
    room.host({ type: 'add_team', name: 'Five' });
    tell(room, `open one>${GOOD} close reveal next`);
    room.join('five', 't5');
    tell(room, 'call:safe open one>boil five>dodge close reveal');
    expect(boardOf(room.workshop).find(({ name }) => name === 'Five')).toMatchObject({ moved: null });
  });

  it('leaves out teams without anybody in them', () => {
    const room = begun();
    tell(room, `open one>${GOOD} close reveal`);
    room.host({ type: 'remove', seat: 'two' });
    expect(boardOf(room.workshop).map(({ name }) => name)).toEqual(['One', 'Three', 'Four']);
  });

  it('is per round and overall; a round in which a side said nothing counts as nothing', () => {
    const room = begun();
    tell(room, `open one>${GOOD} two>${GOOD} close end_round`);
    const first = boardOf(room.workshop)[0]?.overall ?? 0;
    room.start(script);
    tell(room, `open two>${GOOD} close end_round`);
    const { rounds, overall, round } = boardView(room.workshop);
    const of = (standings: readonly Standing[]) => Object.fromEntries(standings.map(({ name, overall: got }) => [name, got]));
    const silent = of(round)['One'] ?? 0;
    expect(rounds).toBe(2);
    expect(of(round)['Two']).toBe(first);
    expect(of(overall)).toMatchObject({ Two: first, One: Math.floor((first + silent) / 2) });
    expect(silent).toBeLessThan(first);
  });

  it('tells places won by the board that it stands on: a round alone has none before it', () => {
    const room = begun();
    tell(room, `open one>${GOOD} two>${BAD} close end_round`);
    room.start(script);
    tell(room, `open two>${GOOD} close reveal`);
    const { round } = boardView(room.workshop);
    expect(round.map(({ moved }) => moved)).toEqual([null, null, null, null]);
  });

  it('leaves out a round in which nothing has been judged', () => {
    const room = begun();
    tell(room, `open one>${GOOD} close end_round`);
    const before = boardView(room.workshop);
    room.start(script);
    tell(room, `open two>${GOOD} close`);
    expect(boardView(room.workshop)).toEqual(before);
  });

  it('names the prompt at which the room did worst', () => {
    const room = begun();
    tell(room, `open one>${GOOD} two>${GOOD} three>${BAD} close next call:safe open one>boil two>sure three>sure close reveal`);
    expect(boardView(room.workshop).hardest).toMatchObject({ words: { en: 'Is the water safe to drink?' }, right: 1, of: 3 });
  });

  it('is cut to the rows that are wanted, and says how many sides there are', () => {
    const room = begun();
    tell(room, `open one>${GOOD} close reveal`);
    const { sides, overall, round } = boardView(room.workshop, 2);
    expect([sides, overall.length, round.length]).toEqual([4, 2, 2]);
  });

  it('without ranking says how far the room is, and names nobody', () => {
    const room = begun();
    tell(room, `open one>${GOOD} close reveal`);
    const hidden = withoutRanking(boardView(room.workshop));
    expect(hidden).toMatchObject({ rounds: 1, overall: [], round: [] });
    expect(JSON.stringify(hidden)).not.toMatch(/One|Two|Three|Four|"t[1-4]"/);
  });
});

describe('the best line', () => {
  it('is what a side has that answers best', () => {
    const room = begun();
    tell(room, `open one>${GOOD} close reveal next call:safe open one>boil close reveal`);
    const { best, round } = boardView(room.workshop);
    expect(best).toBe(round[0]?.overall);
    expect(pacedIn(room).puts).toHaveLength(2);
  });
});
