import { readFile, readdir, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { TextDecoder } from 'node:util';
import { finding, type Finding } from '#engine/door/finding.ts';
import { parseRubricText } from '#engine/door/parse-rubric.ts';
import { parseScenarioText, type Rubrics, type ScenarioResult } from '#engine/door/parse-scenario.ts';
import { MOST_CHARACTERS } from '#engine/door/read.ts';
import { Wrong } from './wrong.ts';

const SCENARIOS = fileURLToPath(new URL('../../scenarios/', import.meta.url));
const RUBRICS = join(SCENARIOS, 'rubrics');

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a directory',
  EACCES: 'permission is denied',
  EROFS: 'it may not be written',
  ENOSPC: 'the disk is full',
};

export const reasonOf = (error: unknown): string => {
  const code = (error as { readonly code?: string }).code ?? '';
  return REASONS[code] ?? (code || String(error));
};

/** Bytes of a file, or a plain sentence why not. */
const bytesOf = async (path: string): Promise<Uint8Array> => {
  try {
    return await readFile(path);
  } catch (error) {
    throw new Wrong(`Cannot read ${path}: ${reasonOf(error)}.`);
  }
};

const sizeOf = async (path: string): Promise<number> => {
  try {
    return (await stat(path)).size;
  } catch {
    return 0;
  }
};

/** The text of a file; a finding where it is too large to be a scenario or is not UTF-8. */
export const textOf = async (path: string): Promise<string | Finding> => {
  const size = await sizeOf(path);
  if (size > MOST_CHARACTERS * 4) return finding('too-large', [], { size, most: MOST_CHARACTERS });
  const bytes = await bytesOf(path);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return finding('not-utf8', []);
  }
};

/** The rubrics that ship with the program. A fault in one is a fault of ours, not of the caller. */
export const shippedRubrics = async (): Promise<Rubrics> => {
  const names = (await readdir(RUBRICS)).filter((name) => name.endsWith('.json'));
  const rubrics = await Promise.all(
    names.map(async (name) => {
      const result = parseRubricText(await readFile(join(RUBRICS, name), 'utf8'));
      if (!result.ok) throw new Error(`Rubric ${name} does not come through the door: ${JSON.stringify(result.findings[0])}`);
      return result.rubric;
    }),
  );
  return new Map(rubrics.map((rubric) => [rubric.id, rubric]));
};

/** Paths of the scenarios that ship with the program, by name. */
export const shippedScenarios = async (): Promise<readonly string[]> =>
  (await readdir(SCENARIOS))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(SCENARIOS, name));

/** A scenario file brought through the door. */
export const scenarioAt = async (path: string, rubrics: Rubrics): Promise<ScenarioResult> => {
  const text = await textOf(path);
  return typeof text === 'string' ? parseScenarioText(text, rubrics) : { ok: false, findings: [text] };
};
