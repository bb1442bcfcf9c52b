import { cueOf, responsesTo, type Script } from '../script.ts';
import type { Item } from '../session.ts';
import { isSilent, judgedItem, type Judged } from './judged.ts';

/** Practices with their shares of what was lost. */
export type Blame = readonly (readonly [practice: string, weight: number])[];

const rawSum = (judged: readonly Judged[], dimension: string): number =>
  judged.filter((one) => one.dimension === dimension).reduce((sum, { raw }) => sum + raw, 0);

/** What could have been said: each other response, or all blocks that were left out. */
const alternatives = (script: Script, item: Item): readonly (readonly Judged[])[] => {
  const { prompt, blocks } = cueOf(script, item.ask);
  if (prompt.form !== 'statement')
    return responsesTo(script, item.ask).map(({ id }) => judgedItem(script, { ...item, response: id, blocks: [] }));
  return [judgedItem(script, { ...item, response: null, blocks: [...blocks.keys()].filter((id) => !item.blocks.includes(id)) })];
};

/** Where nothing said was wrong: the practices that the best at this prompt showed in the dimension. */
const missing = (script: Script, item: Item, dimension: string): Blame => {
  const best = [...alternatives(script, item)].sort((a, b) => rawSum(b, dimension) - rawSum(a, dimension))[0] ?? [];
  return best.filter((one) => one.dimension === dimension && one.raw > 0).map(({ mark, raw }) => [mark.practice, raw] as const);
};

/**
 * Which practices pay for what an item lost in a dimension: lapses for theirs, a red line for its whole item, silence for
 * all it left unsaid, and where nothing was wrong, those that the best answer would have shown. The item must have lost something.
 */
export const blameFor = (script: Script, item: Item, dimension: string): Blame => {
  if (isSilent(item)) return [[script.rubric.silence.practice, 1]];
  const judged = judgedItem(script, item);
  const crossed = judged.filter(({ redLine }) => redLine);
  if (crossed.length > 0) return crossed.map(({ mark }) => [mark.practice, 1] as const);
  const lapses = judged.filter((one) => one.dimension === dimension && one.raw < 0);
  return lapses.length > 0 ? lapses.map(({ mark, raw }) => [mark.practice, -raw] as const) : missing(script, item, dimension);
};
