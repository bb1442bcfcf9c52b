import { cueOf, responsesTo, type Script } from '../script.ts';
import type { Item } from '../session.ts';
import { judgedItem } from './judged.ts';
import { partsOf } from './parts.ts';

/** How good a response is at its prompt, all dimensions by weight: thousandths, 0 to `FULL`. */
export const worthOf = (script: Script, item: Item): number => {
  const parts = partsOf(script, item);
  if (judgedItem(script, item).length === 0) return 0;
  const weightOf = (dimension: string): number => script.rubric.dimensions.find(({ id }) => id === dimension)?.weight ?? 0;
  const whole = parts.reduce((sum, { dimension }) => sum + weightOf(dimension), 0);
  const worth = parts.reduce((sum, { dimension, part }) => sum + weightOf(dimension) * part, 0);
  return whole === 0 ? 0 : Math.floor(worth / whole);
};

/** The responses that could have been given to an item, the best first; equals in file order. Empty for a statement. */
export const ranked = (script: Script, item: Item): readonly { readonly response: string; readonly worth: number }[] => {
  if (cueOf(script, item.ask).prompt.form === 'statement') return [];
  return responsesTo(script, item.ask)
    .map(({ id }) => ({ response: id, worth: worthOf(script, { ...item, response: id, blocks: [] }) }))
    .sort((a, b) => b.worth - a.worth);
};
