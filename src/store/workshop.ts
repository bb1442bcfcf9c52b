import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SeatDeed } from '#protocol/messages.ts';
import type { Unwilling } from '#protocol/workshop/entry.ts';
import type { SectionName, Sections } from '#protocol/sections.ts';
import { PROTOCOL } from '#protocol/version.ts';

/** How the line to the server is. `old`: the page is older than the server. `gone`: there is no such workshop, or no seat in it, any more. */
export type Line = 'connecting' | 'live' | 'lost' | 'old' | 'gone';

/** A deed that the server would not take, and why. */
export interface Refused {
  readonly deed: SeatDeed;
  readonly why: Unwilling;
}

type Heard = { readonly [Name in Exclude<SectionName, 'hello'>]: Sections[Name] | null };

/** What this browser knows of a workshop: the last of each section that it was sent, and how the line is. */
export interface Attendance extends Heard {
  readonly line: Line;
  /** Milliseconds by which the server's clock is ahead of this one. */
  readonly ahead: number;
  /** Answers that wait to be sent. */
  readonly unsent: number;
  /** What the server last refused; null after the next thing that was done. */
  readonly refused: Refused | null;
}
export type AttendanceStore = StoreApi<Attendance>;

const NOTHING: Attendance = {
  scene: null,
  tally: null,
  board: null,
  desk: null,
  mine: null,
  line: 'connecting',
  ahead: 0,
  unsent: 0,
  refused: null,
};

export const createAttendance = (): AttendanceStore => createStore(() => NOTHING);

/** Takes a section in. Sections are whole: the last one counts. `now` is this machine's clock, in milliseconds. */
export const hear = <Name extends SectionName>(store: AttendanceStore, name: Name, value: Sections[Name], now: number): void => {
  if (name !== 'hello') return store.setState({ [name]: value });
  const hello = value as Sections['hello'];
  store.setState({ line: hello.protocol === PROTOCOL ? 'live' : 'old', ahead: hello.now - now });
};
