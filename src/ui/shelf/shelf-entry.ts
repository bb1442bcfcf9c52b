import type { Wanted } from '#analysis/curriculum/find.ts';
import type { Listed } from '#analysis/curriculum/listed.ts';
import type { Best } from '#analysis/curriculum/results.ts';
import type { Section } from '#analysis/curriculum/sections.ts';
import type { Suggestion } from '#analysis/curriculum/suggest.ts';
import type { Finding } from '#engine/door/finding.ts';
import type { Text } from '#engine/text.ts';

/** The library as the first page shows it to this player. */
export interface ShelfLibrary {
  readonly total: number;
  readonly sections: readonly Section[];
  readonly suggestion: Suggestion | null;
  /** By scenario. */
  readonly results: ReadonlyMap<string, Best>;
  /** Short names of dimensions, by id. */
  readonly dimensions: Readonly<Record<string, string>>;
  readonly wanted: Wanted;
  /** What answers to it; null where nothing in particular is wanted. */
  readonly found: readonly Listed[] | null;
}

/** A play that was left in the middle. */
export interface Interrupted {
  readonly id: string;
  readonly title: Text;
  readonly answered: number;
  /** ISO moment. */
  readonly savedAt: string;
}

/** A file of the trainer's that did not come through the door. */
export interface RefusedFile {
  readonly name: string;
  readonly findings: readonly Finding[];
}
