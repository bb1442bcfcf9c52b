import type { Act } from '../messages.ts';
import { DONE, not, type Join, type Reply } from './entry.ts';
import { cleanName, nameAmong } from './name.ts';
import type { Seat, Workshop } from './workshop.ts';

/** Most people and teams that a workshop takes. */
export const MOST_SEATS = 3000;
const MOST_TEAMS = 60;

type To<Type extends Act['type']> = Extract<Act, { readonly type: Type }>;

const isHeld = ({ seats }: Workshop, team: string): boolean => [...seats.values()].some((seat) => seat.team === team && !seat.removed);

const teamFor = (workshop: Workshop, team: string | undefined): string | null | Reply => {
  const { settings, teams } = workshop;
  if (settings.sides === 'solo') return null;
  if (team === undefined || !teams.has(team)) return not('no_such_team');
  return settings.sides === 'shared' && isHeld(workshop, team) ? not('team_taken') : team;
};

/** Takes a seat. Names are shown as they are, made unlike each other by a number. */
export const join = (workshop: Workshop, { seat, name, team, locale, pass }: Join): Reply => {
  const { seats, locked } = workshop;
  const shown = cleanName(name);
  if (locked) return not('locked');
  if (seats.size >= MOST_SEATS) return not('full');
  if (shown === null) return not('bad_name');
  const side = teamFor(workshop, team);
  if (side !== null && typeof side === 'object') return side;
  const taken = [...seats.values()].map((other) => other.name);
  seats.set(seat, { id: seat, name: nameAmong(taken, shown), team: side, locale, removed: false, pass });
  return { done: true, seat };
};

const withSeat = ({ seats }: Workshop, id: string, change: (seat: Seat) => Reply): Reply => {
  const seat = seats.get(id);
  return seat && !seat.removed ? change(seat) : not('no_such_seat');
};

export const rename = (workshop: Workshop, { seat, name }: To<'rename'>): Reply =>
  withSeat(workshop, seat, (one) => {
    const shown = cleanName(name);
    if (shown === null) return not('bad_name');
    const taken = [...workshop.seats.values()].filter((other) => other !== one).map((other) => other.name);
    one.name = nameAmong(taken, shown);
    return DONE;
  });

export const remove = (workshop: Workshop, { seat }: To<'remove'>): Reply =>
  withSeat(workshop, seat, (one) => {
    one.removed = true;
    return DONE;
  });

export const moveSeat = (workshop: Workshop, { seat, team }: To<'move_seat'>): Reply =>
  withSeat(workshop, seat, (one) => {
    const side = teamFor(workshop, team);
    if (side === null) return not('no_such_team');
    if (typeof side === 'object') return side;
    one.team = side;
    return DONE;
  });

export const addTeam = ({ teams, settings }: Workshop, { name }: To<'add_team'>): Reply => {
  const shown = cleanName(name);
  if (shown === null) return not('bad_name');
  if (settings.sides === 'solo') return not('not_now');
  if (teams.size >= MOST_TEAMS) return not('full');
  const id = `t${teams.size + 1}`;
  const taken = [...teams.values()].map((other) => other.name);
  teams.set(id, { id, name: nameAmong(taken, shown) });
  return DONE;
};

export const renameTeam = ({ teams }: Workshop, { team, name }: To<'rename_team'>): Reply => {
  const shown = cleanName(name);
  const one = teams.get(team);
  if (!one) return not('no_such_team');
  if (shown === null) return not('bad_name');
  const taken = [...teams.values()].filter((other) => other !== one).map((other) => other.name);
  one.name = nameAmong(taken, shown);
  return DONE;
};
