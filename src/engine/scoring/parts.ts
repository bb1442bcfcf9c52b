import { cueOf, type Cue, type Script } from '../script.ts';
import type { Item } from '../session.ts';
import { isSilent, judgedItem, rangesOf, type Judged, type Range } from './judged.ts';

/** A whole score, and each dimension's: thousandths of a point. */
export const FULL = 100_000;

/** How much of what could be had something got in one dimension: 0 to `FULL`. */
export interface Part {
  readonly dimension: string;
  readonly part: number;
}

const between = (value: number, { low, high }: Range): number => Math.max(low, Math.min(high, value));

/** Where the marks of an answer lie between the worst and the best that its prompt allows in a dimension. */
const partIn = (dimension: string, range: Range, judged: readonly Judged[]): number => {
  const raw = judged.reduce((sum, one) => (one.dimension === dimension ? sum + one.raw : sum), 0);
  return Math.floor((FULL * (between(raw, range) - range.low)) / (range.high - range.low));
};

const worked = (script: Script, item: Item): readonly Part[] => {
  const judged = judgedItem(script, item);
  const isNought = isSilent(item) || judged.some(({ redLine }) => redLine);
  return [...rangesOf(script, item)].map(([dimension, range]) => ({ dimension, part: isNought ? 0 : partIn(dimension, range, judged) }));
};

const known = new WeakMap<Cue, Map<string, readonly Part[]>>();

/**
 * What an item got in each dimension in which its prompt tells its responses apart. Silence and a red line get nothing.
 * Depends on what was asked, which responses were left and what was said, and on nothing else; worked out once for each.
 */
export const partsOf = (script: Script, item: Item): readonly Part[] => {
  const cue = cueOf(script, item.ask);
  const parts = known.get(cue) ?? new Map<string, readonly Part[]>();
  if (parts.size === 0) known.set(cue, parts);
  const said = item.response ?? item.blocks.join('+');
  const name = item.ask.left === undefined ? said : `${said}/${item.ask.left.join('/')}`;
  const before = parts.get(name);
  if (before) return before;
  const now = worked(script, item);
  parts.set(name, now);
  return now;
};
