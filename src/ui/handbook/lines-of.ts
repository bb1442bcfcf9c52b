import type { Lines } from '#analysis/handbook/examples.ts';

/** Example lines by practice: null while they are on their way; `missing` where they could not be fetched. */
export type LinesHeld = Readonly<Record<string, Lines>> | 'missing' | null;

const NONE: Lines = { good: null, bad: null };

/** The lines of one practice, as far as they have come. */
export const linesOf = (held: LinesHeld, practice: string): Lines | 'missing' | null =>
  held === null || held === 'missing' ? held : (held[practice] ?? NONE);
