import type { Rubric } from '#engine/rubric.ts';
import type { Scenario } from '#engine/scenario.ts';
import { prepare, type Script } from '#engine/script.ts';
import { filesHere, filesOf, once, rubricFile, RUBRICS } from './files.ts';

type Files = Awaited<ReturnType<typeof filesOf>>;

/**
 * What is fetched went through the door when the game was built, so it is plain, checked data; only files that a player
 * opens go through the door here.
 */
const toScript = (files: Files): Script | null => files && prepare(files[0] as Scenario, files[1] as Rubric);

/** A scenario of the shelf, ready to play; or as the workshop in which it was played gives it out. */
export const loadScript = async (id: string, locale: string, workshop?: string): Promise<Script | null> =>
  toScript(await filesOf(id, locale, workshop));

/** The same at once, if its files have arrived already. */
export const scriptHere = (id: string, locale: string): Script | null => toScript(filesHere(id, locale));

/** The rubrics, for a file of the player's own. */
export const loadRubrics = async (locale: string): Promise<ReadonlyMap<string, Rubric>> => {
  const entries = await Promise.all(RUBRICS.map(async (id) => [id, (await once(rubricFile(id, locale))) as Rubric] as const));
  return new Map(entries);
};

/** Starts fetching what a click would need. */
export const warm = (id: string, locale: string): void => {
  void loadScript(id, locale).catch(() => undefined);
};
