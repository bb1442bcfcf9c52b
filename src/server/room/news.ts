import type { SectionName } from '#protocol/sections.ts';
import type { Doing } from '#protocol/workshop/entry.ts';
import { sideOf, type Workshop } from '#protocol/workshop/workshop.ts';
import type { Listener } from './listener.ts';

export type Kind = Exclude<SectionName, 'hello'>;
const KINDS: readonly Kind[] = ['scene', 'tally', 'board', 'desk', 'mine'];

const UNRANKED: readonly Kind[] = ['scene', 'tally', 'desk', 'mine'];
const TOUCHED: Partial<Record<Doing['type'], readonly Kind[]>> = {
  vote: ['tally', 'desk'],
  move: ['tally', 'desk'],
  join: ['tally', 'desk', 'board'],
  call: UNRANKED,
  open: UNRANKED,
  extend: UNRANKED,
  pause: UNRANKED,
  resume: UNRANKED,
  close: UNRANKED,
  again: UNRANKED,
  start_round: UNRANKED,
  lock: UNRANKED,
};

/** What an entry may have changed for everybody. */
const touchedBy = ({ type }: Doing): readonly Kind[] => TOUCHED[type] ?? KINDS;

/** Remembers since which line of the log each section is as it is. */
export interface News {
  readonly note: (by: string, doing: Doing) => void;
  readonly isNew: (kind: Kind, to: Listener) => boolean;
  /** Number of the line that last changed a section for everybody. */
  readonly since: (kind: Kind) => number;
}

/** A process that has just opened a workshop cannot know what is old: everything counts as new to whoever has seen less. */
export const newsOf = (workshop: Workshop): News => {
  const changed = new Map<Kind, number>(KINDS.map((kind) => [kind, workshop.seq]));
  const changedFor = new Map<string, number>();
  const sideIn = (id: string): string => {
    const seat = workshop.seats.get(id);
    return seat ? sideOf(seat) : '';
  };
  return {
    note: (by, doing) => {
      for (const kind of touchedBy(doing)) changed.set(kind, workshop.seq);
      // Members of a team see what the others of it have said.
      if (doing.type === 'vote' || doing.type === 'move') changedFor.set(sideIn(by), workshop.seq);
    },
    since: (kind) => changed.get(kind) ?? 0,
    isNew: (kind, { seen, seat }) =>
      (changed.get(kind) ?? 0) > seen || (kind === 'mine' && seat !== null && (changedFor.get(sideIn(seat)) ?? 0) > seen),
  };
};
