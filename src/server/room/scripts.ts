import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Script } from '#engine/script.ts';
import { scriptFrom, type Source } from '#protocol/report/source.ts';

/** A scenario and its rubric as texts, and both ready to play. */
export interface Opened {
  readonly source: string;
  readonly script: Script;
}

const isName = (name: string): boolean => /^[a-z][a-z0-9-]{0,59}$/.test(name);

const readText = (path: string): Promise<string | undefined> => readFile(path, 'utf8').catch(() => undefined);

const rubricOf = (scenario: string): string => {
  const named = (JSON.parse(scenario) as { readonly rubric?: unknown }).rubric;
  return typeof named === 'string' ? named : '';
};

/** Reads a scenario of the library with its rubric; undefined where there is none by that name, or it is at fault. */
export const openScenario = async (folder: string, id: string): Promise<Opened | undefined> => {
  const scenario = isName(id) ? await readText(join(folder, `${id}.json`)) : undefined;
  if (scenario === undefined) return undefined;
  const named = rubricOf(scenario);
  const rubric = isName(named) ? await readText(join(folder, 'rubrics', `${named}.json`)) : undefined;
  if (rubric === undefined) return undefined;
  const source: Source = { scenario, rubric };
  const script = scriptFrom(source);
  return script && { source: JSON.stringify(source), script };
};
