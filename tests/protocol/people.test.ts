import { describe, expect, it } from 'vitest';
import { MOST_SEATS } from '#protocol/workshop/people.ts';
import { sidesOf, sideOf, type Workshop } from '#protocol/workshop/workshop.ts';
import { roomOf } from './room.ts';

/** Who sits where: `an@t1 binh@t2`; whoever was removed in brackets. */
const seated = ({ seats }: Workshop): string =>
  [...seats.values()]
    .map((seat) => `${seat.name}@${sideOf(seat)}`)
    .map((line, index) => ([...seats.values()][index]?.removed ? `(${line})` : line))
    .join(' ');

describe('to join', () => {
  it('takes a seat in a team', () => {
    const room = roomOf([]);
    expect(room.join('an', 't1')).toEqual({ done: true, seat: 'an' });
    expect(seated(room.workshop)).toBe('an@t1');
  });

  it.each([
    ['no team', undefined],
    ['a team that there is not', 't9'],
    ['a name that every object has', 'constructor'],
  ])('with %s is refused where there are teams', (_, team) => {
    expect(roomOf([]).join('an', team)).toEqual({ done: false, why: 'no_such_team' });
  });

  it('needs no team where everybody plays for themselves, and takes none', () => {
    const room = roomOf([], { sides: 'solo' }, []);
    room.join('an');
    room.join('binh', 't1');
    expect(seated(room.workshop)).toBe('an@an binh@binh');
  });

  it('is refused while the door is locked', () => {
    const room = roomOf([]);
    room.host({ type: 'lock', on: true });
    expect(room.join('an', 't1')).toEqual({ done: false, why: 'locked' });
    room.host({ type: 'lock', on: false });
    expect(room.join('binh', 't1').done).toBe(true);
  });

  it('is refused once the workshop is over', () => {
    const room = roomOf([]);
    room.host({ type: 'end' });
    expect(room.join('an', 't1')).toEqual({ done: false, why: 'over' });
  });

  it('is refused when all seats are taken', () => {
    const room = roomOf([], { sides: 'solo' }, []);
    const one = { name: 'x', team: null, locale: 'vi', removed: false, pass: '' } as const;
    for (let number = 0; number < MOST_SEATS - 1; number += 1) room.workshop.seats.set(`s${number}`, { ...one, id: `s${number}` });
    expect(room.join('last').done).toBe(true);
    expect(room.join('one-more')).toEqual({ done: false, why: 'full' });
  });

  it('with a name that shows nothing is refused', () => {
    expect(roomOf([]).join('\u200b', 't1')).toEqual({ done: false, why: 'bad_name' });
  });

  it('makes a doubled name unlike the first, also that of somebody who was removed', () => {
    const room = roomOf([]);
    for (const [seat, name] of [
      ['a', 'An'],
      ['b', 'An '],
      ['c', 'A\u200bn'],
    ] as const)
      room.joinAs(seat, name, 't1');
    room.host({ type: 'remove', seat: 'a' });
    room.joinAs('d', 'An', 't1');
    expect(seated(room.workshop)).toBe('(An@t1) An 2@t1 An 3@t1 An 4@t1');
  });
});

describe('a team with one shared device', () => {
  it('is taken by the first, and free when that one is removed', () => {
    const room = roomOf([], { sides: 'shared' });
    expect(room.join('an', 't1').done).toBe(true);
    expect(room.join('binh', 't1')).toEqual({ done: false, why: 'team_taken' });
    room.host({ type: 'remove', seat: 'an' });
    expect(room.join('chi', 't1').done).toBe(true);
  });

  it('cannot be moved to while another holds it', () => {
    const room = roomOf([], { sides: 'shared' });
    room.join('an', 't1');
    room.join('binh', 't2');
    expect(room.host({ type: 'move_seat', seat: 'an', team: 't2' })).toEqual({ done: false, why: 'team_taken' });
    expect(seated(room.workshop)).toBe('an@t1 binh@t2');
  });
});

describe('the facilitator', () => {
  const full = () => {
    const room = roomOf([]);
    room.join('an', 't1');
    room.join('binh', 't2');
    return room;
  };

  it('moves somebody to another team', () => {
    const room = full();
    expect(room.host({ type: 'move_seat', seat: 'an', team: 't2' })).toEqual({ done: true });
    expect(seated(room.workshop)).toBe('an@t2 binh@t2');
    expect(sidesOf(room.workshop)).toEqual(['t2']);
  });

  it('removes somebody, who is then no side any more', () => {
    const room = full();
    room.host({ type: 'remove', seat: 'an' });
    expect(seated(room.workshop)).toBe('(an@t1) binh@t2');
    expect(sidesOf(room.workshop)).toEqual(['t2']);
  });

  it('renames somebody; the new name is cleaned and unlike the others', () => {
    const room = full();
    room.host({ type: 'rename', seat: 'an', name: ' \u202eBích  Hà' });
    expect(seated(room.workshop)).toBe('Bích Hà@t1 binh@t2');
    room.host({ type: 'rename', seat: 'an', name: 'binh' });
    expect(seated(room.workshop)).toBe('binh 2@t1 binh@t2');
  });

  it('may give somebody the name that they have', () => {
    const room = full();
    room.host({ type: 'rename', seat: 'an', name: 'an' });
    expect(seated(room.workshop)).toBe('an@t1 binh@t2');
  });

  it('adds a team with the next number and a name of its own, and renames it', () => {
    const room = full();
    room.host({ type: 'add_team', name: 'Tổ 1' });
    expect([...room.workshop.teams.values()].at(-1)).toEqual({ id: 't3', name: 'Tổ 1 2' });
    room.host({ type: 'rename_team', team: 't3', name: 'Tổ 3' });
    expect(room.workshop.teams.get('t3')?.name).toBe('Tổ 3');
  });

  it('cannot give two teams one name', () => {
    const room = full();
    room.host({ type: 'rename_team', team: 't2', name: 'Tổ 1' });
    expect([...room.workshop.teams.values()].map(({ name }) => name)).toEqual(['Tổ 1', 'Tổ 1 2']);
    room.host({ type: 'rename_team', team: 't1', name: 'Tổ 1' });
    expect(room.workshop.teams.get('t1')?.name).toBe('Tổ 1');
  });

  it.each([
    [{ type: 'rename', seat: 'nobody', name: 'x' }, 'no_such_seat'],
    [{ type: 'rename', seat: 'an', name: '\u200b' }, 'bad_name'],
    [{ type: 'remove', seat: 'nobody' }, 'no_such_seat'],
    [{ type: 'move_seat', seat: 'nobody', team: 't1' }, 'no_such_seat'],
    [{ type: 'move_seat', seat: 'an', team: 't9' }, 'no_such_team'],
    [{ type: 'rename_team', team: 't9', name: 'x' }, 'no_such_team'],
    [{ type: 'rename_team', team: 't1', name: ' ' }, 'bad_name'],
    [{ type: 'add_team', name: '' }, 'bad_name'],
  ] as const)('is refused %j: %s', (act, why) => {
    const room = full();
    expect(room.host(act)).toEqual({ done: false, why });
    expect(seated(room.workshop)).toBe('an@t1 binh@t2');
  });

  it('can do nothing to somebody who was removed', () => {
    const room = full();
    room.host({ type: 'remove', seat: 'an' });
    for (const act of [
      { type: 'remove', seat: 'an' },
      { type: 'rename', seat: 'an', name: 'x' },
      { type: 'move_seat', seat: 'an', team: 't2' },
    ] as const)
      expect(room.host(act)).toEqual({ done: false, why: 'no_such_seat' });
  });

  it('has no teams to add or move to where everybody plays for themselves', () => {
    const room = roomOf([], { sides: 'solo' }, []);
    room.join('an');
    expect(room.host({ type: 'add_team', name: 'x' })).toEqual({ done: false, why: 'not_now' });
    expect(room.host({ type: 'move_seat', seat: 'an', team: 't1' })).toEqual({ done: false, why: 'no_such_team' });
  });

  it('adds teams up to sixty', () => {
    const room = roomOf([]);
    const replies = Array.from({ length: 59 }, (_, index) => room.host({ type: 'add_team', name: `Tổ ${index + 3}` }));
    expect(replies.filter(({ done }) => done)).toHaveLength(58);
    expect(replies.at(-1)).toEqual({ done: false, why: 'full' });
  });
});

describe('somebody who leaves a side while answers are open', () => {
  const asked = (): Room => {
    const room = roomOf([smallScript()]);
    for (const [seat, team] of [
      ['an', 't1'],
      ['binh', 't1'],
      ['chi', 't2'],
    ] as const)
      room.join(seat, team);
    room.start(smallScript());
    room.host({ type: 'open', seconds: 60 });
    room.by('an', { type: 'vote', round: 0, put: 0, again: false, answer: 'care+boil' });
    room.by('binh', { type: 'vote', round: 0, put: 0, again: false, answer: 'care+calm' });
    room.by('an', { type: 'vote', round: 0, put: 0, again: false, answer: 'care+calm' });
    room.by('an', { type: 'vote', round: 0, put: 0, again: false, answer: 'care+boil' });
    return room;
  };
  const votesOf = ({ workshop }: Room, side: string) => {
    const round = workshop.rounds[0];
    const votes = round?.mode === 'paced' ? round.puts[0]?.first?.sides.get(side) : undefined;
    return votes && { by: [...votes.by.keys()], agreed: votes.agreed };
  };

  it('takes their answer along when they are moved', () => {
    const room = asked();
    room.host({ type: 'move_seat', seat: 'binh', team: 't2' });
    expect([votesOf(room, 't1'), votesOf(room, 't2')]).toEqual([{ by: ['an'], agreed: 'care+boil' }, undefined]);
  });

  it('takes it along when they are removed, and the last one leaves the side silent', () => {
    const room = asked();
    room.host({ type: 'remove', seat: 'an' });
    expect(votesOf(room, 't1')).toEqual({ by: ['binh'], agreed: 'care+calm' });
    room.host({ type: 'remove', seat: 'binh' });
    expect(votesOf(room, 't1')).toBeUndefined();
  });
});
