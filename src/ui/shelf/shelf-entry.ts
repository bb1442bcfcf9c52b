import type { Finding } from '#engine/door/finding.ts';
import type { Text } from '#engine/text.ts';
import type { Module } from '#engine/vocabulary.ts';

/** A scenario as the first page lists it: enough to choose by, light enough to come with the page. */
export interface ShelfEntry {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  readonly place: Text;
  /** Day of the story, `2026-08-14`. */
  readonly date: string;
  readonly minutes: number;
  readonly difficulty: number;
  readonly modules: readonly Module[];
  /** The reader's own best overall score in thousandths; null before the first finished play. */
  readonly best: number | null;
  readonly plays: number;
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
