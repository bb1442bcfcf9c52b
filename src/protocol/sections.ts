import type { Board } from './view/board.ts';
import type { Desk, Tally } from './view/desk.ts';
import type { Mine } from './view/mine.ts';
import type { Scene } from './view/scene.ts';

/**
 * What the server sends, by name. Each section is whole and replaces the one before, so that whoever missed some gets the
 * last of each and is as far as everybody else. An event of the stream bears the section's name; its id is the number of
 * the last line of the log that the browser has now seen, and it asks for what came after.
 */
export interface Sections {
  readonly hello: Hello;
  readonly scene: Scene;
  readonly tally: Tally;
  readonly board: Board;
  /** With who is in touch, and when everything will be deleted, in milliseconds since 1970: both only the server knows. */
  readonly desk: Desk & { readonly connected: readonly string[]; readonly until: number };
  readonly mine: Mine;
}
export type SectionName = keyof Sections;

/** The first thing that a browser hears, each time that it comes back. */
export interface Hello {
  readonly protocol: number;
  /** Milliseconds since 1970 on the server's clock. */
  readonly now: number;
}

/** Who is looking: what they are sent depends on it. */
export const ROLES = ['seat', 'host', 'screen'] as const;
export type Role = (typeof ROLES)[number];

/** The sections that each role is sent. */
export const SECTIONS_OF: Readonly<Record<Role, readonly Exclude<SectionName, 'hello'>[]>> = {
  seat: ['scene', 'board', 'mine'],
  host: ['scene', 'tally', 'board', 'desk'],
  screen: ['scene', 'tally', 'board'],
};
