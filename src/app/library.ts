import { catalogue } from 'virtual:catalogue';
import type { Rubric } from '#engine/rubric.ts';
import type { Scenario } from '#engine/scenario.ts';
import { prepare, type Script } from '#engine/script.ts';

const loaded = new Map<string, Promise<unknown>>();

const fetched = async (file: string): Promise<unknown> => {
  const response = await fetch(new URL(file, document.baseURI));
  if (!response.ok) throw new Error(`${file}: HTTP ${response.status}`);
  return response.json();
};

/** A file of the build, fetched once; a failed fetch may be tried again. */
const once = (file: string): Promise<unknown> => {
  const running = loaded.get(file) ?? fetched(file).catch((error: unknown) => {
    loaded.delete(file);
    throw error;
  });
  loaded.set(file, running);
  return running;
};

const inLocale = (files: Readonly<Record<string, string>>, locale: string): string => files[locale] ?? Object.values(files)[0] ?? '';

/**
 * A scenario of the shelf, ready to play. It went through the door when the game was built, so what is fetched is plain,
 * checked data; only files that a player opens go through the door here.
 */
export const loadScript = async (id: string, locale: string): Promise<Script | null> => {
  const listed = catalogue.find((entry) => entry.id === id);
  if (!listed) return null;
  const [scenario, rubric] = await Promise.all([once(inLocale(listed.files, locale)), once(inLocale(listed.rubricFiles, locale))]);
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
