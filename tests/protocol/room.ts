import type { Script } from '#engine/script.ts';
import type { Act, SeatDeed, Settings } from '#protocol/messages.ts';
import type { Reply } from '#protocol/workshop/entry.ts';
import { take } from '#protocol/workshop/take.ts';
import { found, type Workshop } from '#protocol/workshop/workshop.ts';

const SETTINGS: Settings = { title: 'Hội trường', locale: 'vi', sides: 'votes', confidence: true, ranking: true, days: 7 };

/** A workshop to try things in: a clock that one sets, keys by number, and scripts at hand. */
export interface Room {
  readonly workshop: Workshop;
  /** Milliseconds; goes up by itself a second at a time. */
  at: number;
  readonly join: (seat: string, team?: string) => Reply;
  readonly joinAs: (seat: string, name: string, team?: string) => Reply;
  readonly host: (act: Exclude<Act, { readonly type: 'start_round' }>) => Reply;
  readonly start: (script: Script, mode?: 'paced' | 'race' | 'homework', minutes?: number) => Reply;
  readonly by: (seat: string, deed: SeatDeed, key?: string) => Reply;
  readonly clock: (act: Extract<Act, { readonly type: 'close' | 'end_round' }>) => Reply;
  readonly woke: (seconds: number) => Reply;
}

export const SEED = 11;

export const roomOf = (scripts: readonly Script[], change: Partial<Settings> = {}, teams: readonly string[] = ['Tổ 1', 'Tổ 2']): Room => {
  const workshop = found({ code: 'TESTROOM', settings: { ...SETTINGS, ...change }, teams });
  const lookUp = (scenario: string, hash: string) => scripts.find(({ scenario: one }) => one.id === scenario && one.hash === hash);
  let number = 0;
  const enter = (by: string, doing: Parameters<typeof take>[1]['doing'], key?: string): Reply => {
    room.at += 1000;
    number += 1;
    return take(workshop, { at: room.at, by, key: key ?? `key-${number}`, doing }, lookUp);
  };
  const room: Room = {
    workshop,
    at: 0,
    join: (seat, team) => room.joinAs(seat, seat, team),
    joinAs: (seat, name, team) => enter('door', { type: 'join', seat, name, team, locale: 'vi', pass: `pass-${seat}` }),
    host: (act) => enter('host', act),
    start: ({ scenario: { id, hash, version } }, mode = 'paced', minutes) =>
      enter('host', { type: 'start_round', scenario: id, hash, version, seed: SEED, mode, minutes }),
    by: (seat, deed, key) => enter(seat, deed, key),
    clock: (act) => enter('clock', act),
    woke: (given) => enter('clock', { type: 'woke', seconds: given }),
  };
  return room;
};
