import type { Finding } from '#engine/door/finding.ts';
import { prepare, type Script } from '#engine/script.ts';
import { loadRubrics } from './library.ts';

export type Opened =
  | { readonly ok: true; readonly script: Script; readonly text: string }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** More than any scenario; a file beyond it is not even read into memory. */
const MOST_BYTES = 16_000_000;

const decode = (bytes: ArrayBuffer): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Brings the text of a player's own file through the door, which is fetched only now. */
export const openText = async (text: string, locale: string): Promise<Opened> => {
  const [{ parseScenarioText }, rubrics] = await Promise.all([import('#engine/door/parse-scenario.ts'), loadRubrics(locale)]);
  const result = parseScenarioText(text, rubrics);
  if (!result.ok) return result;
  const rubric = rubrics.get(result.scenario.rubric);
  if (!rubric) throw new Error(`The door let a scenario through whose rubric ${result.scenario.rubric} is not there.`);
  return { ok: true, script: prepare(result.scenario, rubric), text };
};

/** The same from a file that was chosen or dropped. */
export const openFile = async (file: File, locale: string): Promise<Opened> => {
  const { finding } = await import('#engine/door/finding.ts');
  if (file.size > MOST_BYTES) return { ok: false, findings: [finding('too-large', [], { size: file.size, most: MOST_BYTES })] };
  const text = decode(await file.arrayBuffer());
  return text === null ? { ok: false, findings: [finding('not-utf8', [])] } : openText(text, locale);
};
