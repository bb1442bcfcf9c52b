import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseRubricText } from '#engine/door/parse-rubric.ts';
import { parseScenarioText } from '#engine/door/parse-scenario.ts';
import { prepare, type Script } from '#engine/script.ts';

/** A scenario and its rubric as texts, and both ready to play. */
export interface Opened {
  readonly source: string;
  readonly script: Script;
}

interface Source {
  readonly scenario: string;
  readonly rubric: string;
}

const isName = (name: string): boolean => /^[a-z][a-z0-9-]{0,59}$/.test(name);

const readText = (path: string): Promise<string | undefined> => readFile(path, 'utf8').catch(() => undefined);

/** Brings what was kept through the door again; undefined where it no longer comes through. */
export const scriptFrom = (source: string): Script | undefined => {
  const texts = JSON.parse(source) as Source;
  const rubric = parseRubricText(texts.rubric);
  if (!rubric.ok) return undefined;
  const scenario = parseScenarioText(texts.scenario, new Map([[rubric.rubric.id, rubric.rubric]]));
  return scenario.ok ? prepare(scenario.scenario, rubric.rubric) : undefined;
};

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
  const source = JSON.stringify({ scenario, rubric } satisfies Source);
  const script = scriptFrom(source);
  return script && { source, script };
};
