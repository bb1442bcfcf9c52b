import { isRubricFile } from '../rubric-rules.ts';
import { mendIds } from './ids.ts';
import { orderKeys, type Schema } from './order.ts';
import { mendTexts } from './texts.ts';

/** One thing that was put right. */
export interface Mend {
  readonly what: 'id' | 'text' | 'order';
  /** Where: a path in the file as it was. Empty for the file as a whole. */
  readonly path: string;
  readonly from?: string;
  readonly to?: string;
}

/** A value after mending, and what was mended in it. */
export interface Mended {
  readonly value: unknown;
  readonly mends: readonly Mend[];
}

/**
 * Puts right what needs no judgement: ids and all that points to them, white space and composition of texts, the order of
 * keys. Whatever goes in comes out whole: what is not understood is left as it is. Mending twice mends nothing more.
 * `schema` is the JSON Schema of the format. The ids of a rubric are names of the literature and stay as they are.
 */
export const mend = (value: unknown, schema: Schema): Mended => {
  const named = isRubricFile(value) ? { value, mends: [] } : mendIds(value);
  const worded = mendTexts(named.value);
  const ordered = orderKeys(worded.value, schema);
  return { value: ordered.value, mends: [...named.mends, ...worded.mends, ...ordered.mends] };
};

/** A file as mending leaves it: two spaces, a line break at the end. */
export const written = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
