import { library } from 'virtual:library';
import type { Index } from '#analysis/curriculum/listed.ts';

const loaded = new Map<string, Promise<unknown>>();
const here = new Map<string, unknown>();

/** While a round of a workshop runs, the server keeps its scenario, which holds the marks, to itself. */
export class HeldBack extends Error {}

const fetched = async (file: string): Promise<unknown> => {
  const response = await fetch(new URL(file, document.baseURI));
  if (response.status === 423) throw new HeldBack(file);
  if (!response.ok) throw new Error(`${file}: HTTP ${response.status}`);
  const value: unknown = await response.json();
  here.set(file, value);
  return value;
};

/** A file of the build, fetched once; a failed fetch may be tried again. */
export const once = (file: string): Promise<unknown> => {
  const running =
    loaded.get(file) ??
    fetched(file).catch((error: unknown) => {
      loaded.delete(file);
      throw error;
    });
  loaded.set(file, running);
  return running;
};

export const inLocale = (files: Readonly<Record<string, string>>, locale: string): string => files[locale] ?? Object.values(files)[0] ?? '';

const indexFile = (locale: string): string => inLocale(library.index, locale);

/** What the library holds: fetched for the first page, and not before a play. */
export const loadIndex = async (locale: string): Promise<Index> => (await once(indexFile(locale))) as Index;

/** The same if it has arrived already. */
export const indexHere = (locale: string): Index | null => (here.get(indexFile(locale)) as Index | undefined) ?? null;

/** Ids of the rubrics that the library has, and the file of one. */
export const RUBRICS: readonly string[] = Object.keys(library.rubrics);
export const rubricFile = (id: string, locale: string): string => inLocale(library.rubrics[id] ?? {}, locale);

/** Nearly every scenario is judged by it, so it is asked for before the scenario has said so. */
const USUAL = 'default';

/** As the door demands it: what else an address may say is no name of a file. */
const isId = (id: string): boolean => /^[a-z][a-z0-9-]{0,59}$/.test(id) && id !== 'own-file';
const scenarioFile = (id: string, locale: string): string => `scenarios/${id}.${locale}.${library.version}.json`;

type Pair = readonly [scenario: unknown, rubric: unknown];
const rubricOf = (scenario: unknown): string => (scenario as { readonly rubric: string }).rubric;

/** Held back while a round of it runs, a scenario is still given to whoever has finished it, at their workshop's own address. */
const scenarioAt = (file: string, workshop: string | undefined): Promise<unknown> =>
  workshop === undefined ? once(file) : once(file).catch(() => once(`api/workshops/${workshop}/${file}`));

const fetchBoth = async (id: string, locale: string, workshop?: string): Promise<Pair> => {
  const [scenario] = await Promise.all([scenarioAt(scenarioFile(id, locale), workshop), once(rubricFile(USUAL, locale))]);
  return [scenario, await once(rubricFile(rubricOf(scenario), locale))];
};

const isListed = async (id: string, locale: string): Promise<boolean> =>
  (await loadIndex(locale)).scenarios.some((listed) => listed.id === id);

/**
 * A scenario and its rubric as they were built. Null where the library has none of that name, which only the index can tell from
 * a file that could not be reached; so it is asked when the fetch has failed, and never before.
 */
export const filesOf = async (id: string, locale: string, workshop?: string): Promise<Pair | null> => {
  if (!isId(id)) return null;
  try {
    return await fetchBoth(id, locale, workshop);
  } catch (error) {
    if (await isListed(id, locale)) throw error;
    return null;
  }
};

/** The same if both have arrived already. */
export const filesHere = (id: string, locale: string): Pair | null => {
  const scenario = here.get(scenarioFile(id, locale));
  const rubric = scenario === undefined ? undefined : here.get(rubricFile(rubricOf(scenario), locale));
  return rubric === undefined ? null : [scenario, rubric];
};
