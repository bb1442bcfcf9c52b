import { writeFile } from 'node:fs/promises';
import { mend, written, type Mend } from '#analysis/lint/mend/mend.ts';
import { isRubricFile } from '#analysis/lint/rubric-rules.ts';
import { rubricSchema } from '#engine/door/parse-rubric.ts';
import { scenarioSchema } from '#engine/door/parse-scenario.ts';
import { readText } from '#engine/door/read.ts';
import { reasonOf } from './files.ts';
import { Wrong } from './wrong.ts';

/** A file's text after mending, and what was mended, in words; none where there was nothing to mend. */
export interface Fixed {
  readonly text: string;
  readonly did: readonly string[];
}

const counted = (count: number, one: string, many: string): readonly string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];

const inWords = (mends: readonly Mend[], isRelaid: boolean): readonly string[] => {
  const ids = mends.flatMap(({ what, from, to }) => (what === 'id' ? [`${from ?? ''} is now ${to ?? ''}`] : []));
  return [
    ...ids,
    ...counted(mends.filter(({ what }) => what === 'text').length, 'text with odd white space', 'texts with odd white space'),
    ...(mends.some(({ what }) => what === 'order') ? ['the order of keys'] : []),
    ...(isRelaid ? ['line breaks and indentation'] : []),
  ];
};

/** Mends the text of a file as far as that is mechanical. What is no JSON is left as it is. */
export const fixText = (text: string): Fixed => {
  const result = readText(text);
  if (!result.ok) return { text, did: [] };
  const { value } = result.read;
  const mended = mend(value, isRubricFile(value) ? rubricSchema() : scenarioSchema());
  const after = written(mended.value);
  return after === text ? { text, did: [] } : { text: after, did: inWords(mended.mends, written(value) !== text) };
};

/** Mends a file in place and gives its text as it then is. Says what it mended. */
export const fixFile = async (file: string, text: string, note: (text: string) => void): Promise<string> => {
  const fixed = fixText(text);
  if (fixed.text === text) return text;
  try {
    await writeFile(file, fixed.text);
  } catch (error) {
    throw new Wrong(`Cannot write ${file}: ${reasonOf(error)}.`);
  }
  note(`${file}: mended ${fixed.did.join('; ')}\n`);
  return fixed.text;
};
