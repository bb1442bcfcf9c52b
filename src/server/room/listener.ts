import type { Role, SectionName } from '#protocol/sections.ts';

/** A section on its way: its name, and its value written as JSON once for all who get it. */
export interface Frame {
  readonly name: SectionName;
  readonly json: string;
}

/** Somebody who is looking at a workshop, over whatever line. */
export interface Listener {
  readonly role: Role;
  /** Which seat; nothing for the others. */
  readonly seat: string | null;
  /** Number of the last line of the log that they have seen; −1 for nothing yet. */
  seen: number;
  /** Sends sections that belong together; `seq` goes with the last one. */
  readonly send: (frames: readonly Frame[], seq: number) => void;
  readonly close: () => void;
}
