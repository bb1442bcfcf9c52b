/** Made by the build from scenarios/: what the shelf shows, and where the checked files are. */
declare module 'virtual:catalogue' {
  import type { ShelfEntry } from '#ui/shelf/shelf-entry.ts';

  interface Listed extends Omit<ShelfEntry, 'best' | 'plays'> {
    readonly hash: string;
    readonly rubric: string;
    /** Addresses of the checked scenario and of its rubric, by language. */
    readonly files: Readonly<Record<string, string>>;
    readonly rubricFiles: Readonly<Record<string, string>>;
  }
  export const catalogue: readonly Listed[];
}

/** Made by the build from scenarios/: where the handbook's lines are, and the questions that drill each practice, by language. */
declare module 'virtual:handbook' {
  export const handbook: {
    readonly lines: Readonly<Record<string, string>>;
    readonly drills: Readonly<Record<string, Readonly<Record<string, string>>>>;
  };
}
