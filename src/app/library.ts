import type { Rubric } from '#engine/rubric.ts';
import type { Scenario } from '#engine/scenario.ts';
import { prepare, type Script } from '#engine/script.ts';
import { catalogue, filesOf, inLocale, once } from './files.ts';

/**
 * A scenario of the shelf, ready to play. It went through the door when the game was built, so what is fetched is plain,
 * checked data; only files that a player opens go through the door here.
 */
export const loadScript = async (id: string, locale: string): Promise<Script | null> => {
  const files = await filesOf(id, locale);
  if (!files) return null;
  const [scenario, rubric] = files;
  return prepare(scenario as Scenario, rubric as Rubric);
};

/** The rubrics, for a file of the player's own. */
export const loadRubrics = async (locale: string): Promise<ReadonlyMap<string, Rubric>> => {
  const files = new Map(catalogue.map(({ rubric, rubricFiles }) => [rubric, inLocale(rubricFiles, locale)]));
  const entries = await Promise.all([...files].map(async ([id, file]) => [id, (await once(file)) as Rubric] as const));
  return new Map(entries);
};

/** Starts fetching what a click would need. */
export const warm = (id: string, locale: string): void => {
  void loadScript(id, locale).catch(() => undefined);
};

export { catalogue };
