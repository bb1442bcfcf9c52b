import { catalogue } from 'virtual:catalogue';

const loaded = new Map<string, Promise<unknown>>();

const fetched = async (file: string): Promise<unknown> => {
  const response = await fetch(new URL(file, document.baseURI));
  if (!response.ok) throw new Error(`${file}: HTTP ${response.status}`);
  return response.json();
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

/** A scenario and its rubric as they were built, or null where the shelf has none of that name. */
export const filesOf = (id: string, locale: string): Promise<readonly [scenario: unknown, rubric: unknown]> | null => {
  const listed = catalogue.find((entry) => entry.id === id);
  return listed ? Promise.all([once(inLocale(listed.files, locale)), once(inLocale(listed.rubricFiles, locale))]) : null;
};

export { catalogue };
