import { catalogue } from 'virtual:catalogue';

const loaded = new Map<string, Promise<unknown>>();
const here = new Map<string, unknown>();

const fetched = async (file: string): Promise<unknown> => {
  const response = await fetch(new URL(file, document.baseURI));
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

type Pair<T> = readonly [scenario: T, rubric: T];

const namesOf = (id: string, locale: string): Pair<string> | null => {
  const listed = catalogue.find((entry) => entry.id === id);
  return listed ? [inLocale(listed.files, locale), inLocale(listed.rubricFiles, locale)] : null;
};

/** A scenario and its rubric as they were built, or null where the shelf has none of that name. */
export const filesOf = (id: string, locale: string): Promise<Pair<unknown>> | null => {
  const names = namesOf(id, locale);
  return names && Promise.all([once(names[0]), once(names[1])]);
};

/** The same if both have arrived already. */
export const filesHere = (id: string, locale: string): Pair<unknown> | null => {
  const names = namesOf(id, locale);
  return names && here.has(names[0]) && here.has(names[1]) ? [here.get(names[0]), here.get(names[1])] : null;
};

export { catalogue };
