import type { Role, SectionName } from '#protocol/sections.ts';

/** A section on its way: its name, and its value written as JSON once for all who get it. */
export interface Frame {
  readonly name: SectionName;
  readonly json: string;
}

/** Who looks at a workshop, and what they know already. */
export interface Looking {
  readonly role: Role;
  /** Which seat; nothing for the others. */
  readonly seat: string | null;
  /** Number of the last line of the log that they have seen; −1 for nothing yet. */
  seen: number;
  /** Number of the last coming or going of a seat that they have been told of; −1 for none. */
  crowd: number;
}

/** Somebody who is looking at a workshop, over whatever line. */
export interface Listener extends Looking {
  /** Sends sections that belong together; `seq` goes with the last one. */
  readonly send: (frames: readonly Frame[], seq: number) => void;
  readonly close: () => void;
}
