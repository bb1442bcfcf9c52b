import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Move } from '#engine/session.ts';
import type { Pace } from '#engine/vocabulary.ts';

/** What `moves.json` holds: a game to be replayed, and the language in which it is told. */
export interface GoldenGame {
  readonly scenario: string;
  readonly seed: number;
  readonly pace: Pace;
  readonly locale: 'vi' | 'en';
  readonly moves: readonly Move[];
}

const foldersIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map(({ name }) => name)
    .toSorted();

/** Every golden game, by the folder that holds it: `<scenario>/<name>`. */
export const goldenGames = (): ReadonlyMap<string, GoldenGame> =>
  new Map(
    foldersIn(import.meta.dirname).flatMap((scenario) =>
      foldersIn(join(import.meta.dirname, scenario)).map((name) => {
        const path = `${scenario}/${name}`;
        return [path, JSON.parse(readFileSync(join(import.meta.dirname, path, 'moves.json'), 'utf8')) as GoldenGame] as const;
      }),
    ),
  );
