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
  ENOTDIR: 'there is no such file',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EIO: 'it cannot be read',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links lead round in a circle',
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

/** The text of a file; a finding where it is too large, by the measure of a scenario unless another is given, or is not UTF-8. */
export const textOf = async (path: string, most = MOST_CHARACTERS): Promise<string | Finding> => {
  const size = await sizeOf(path);
  if (size > most * 4) return finding('too-large', [], { size, most });
  const bytes = await bytesOf(path);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return finding('not-utf8', []);
  }
};

const readRubrics = async (): Promise<Rubrics> => {
  const names = (await readdir(RUBRICS)).filter((name) => name.endsWith('.json'));
  const all = await Promise.all(
    names.map(async (name) => {
      const result = parseRubricText(await readFile(join(RUBRICS, name), 'utf8'));
      if (!result.ok) throw new Error(`Rubric ${name} does not come through the door: ${JSON.stringify(result.findings[0])}`);
      return result.rubric;
    }),
  );
  return new Map(all.map((rubric) => [rubric.id, rubric]));
};

let rubrics: Promise<Rubrics> | undefined;
/** The rubrics that ship with the program, read once. A fault in one is a fault of ours, not of the caller. */
export const shippedRubrics = (): Promise<Rubrics> => (rubrics ??= readRubrics());

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
