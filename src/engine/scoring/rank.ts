import { cueOf, responsesTo, type Script } from '../script.ts';
import type { Item } from '../session.ts';
import { judgedItem, rangesOf } from './judged.ts';
import { FULL } from './score.ts';

/** How good a response is at its prompt, all dimensions by weight: thousandths, 0 to `FULL`. */
export const worthOf = (script: Script, item: Item): number => {
  const ranges = rangesOf(script, item);
  const judged = judgedItem(script, item);
  if (judged.length === 0 || judged.some(({ redLine }) => redLine)) return 0;
  const weights = script.rubric.dimensions.filter(({ id }) => ranges.has(id));
  const whole = weights.reduce((sum, { weight }) => sum + weight, 0);
  const worth = weights.reduce((sum, { id, weight }) => {
    const { low, high } = ranges.get(id) ?? { low: 0, high: 1 };
    const raw = judged.filter(({ dimension }) => dimension === id).reduce((all, one) => all + one.raw, 0);
    return sum + Math.floor((FULL * weight * (Math.max(low, Math.min(high, raw)) - low)) / (high - low));
  }, 0);
  return whole === 0 ? 0 : Math.floor(worth / whole);
};

/** The responses that could have been given to an item, the best first; equals in file order. Empty for a statement. */
export const ranked = (script: Script, item: Item): readonly { readonly response: string; readonly worth: number }[] => {
  if (cueOf(script, item.ask).prompt.form === 'statement') return [];
  return responsesTo(script, item.ask)
    .map(({ id }) => ({ response: id, worth: worthOf(script, { ...item, response: id, blocks: [] }) }))
    .sort((a, b) => b.worth - a.worth);
};
