import type { Mark } from '../scenario.ts';
import { cueOf, responsesTo, type Cue, type Script } from '../script.ts';
import type { Item } from '../session.ts';

/** A mark with what it is worth: its weight, level and whether the prompt was meant to test it. Whole numbers. */
export interface Judged {
  readonly mark: Mark;
  /** Index of the mark in its response or block. */
  readonly index: number;
  readonly block?: string;
  readonly dimension: string;
  /** Practice weight × level × 2, × 1 where the practice is not among the prompt's targets. */
  readonly raw: number;
  readonly redLine: boolean;
}

/** The range of raw sums that a prompt's responses span in a dimension. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

const judge = (script: Script, targets: readonly string[], mark: Mark, index: number, block?: string): Judged => {
  const practice = script.practices.get(mark.practice);
  if (!practice) throw new Error(`Rubric ${script.rubric.id} has no practice ${mark.practice}.`);
  return {
    mark,
    index,
    ...(block === undefined ? {} : { block }),
    dimension: practice.dimension,
    raw: practice.weight * mark.level * (targets.includes(mark.practice) ? 2 : 1),
    redLine: mark.red_line !== undefined || (practice.red_line && mark.level === -2),
  };
};

type Marked = { readonly id: string; readonly marks: readonly Mark[] };

const judgeAll = (script: Script, { prompt }: Cue, said: Marked, block = false): readonly Judged[] =>
  said.marks.map((mark, index) => judge(script, prompt.targets, mark, index, block ? said.id : undefined));

/** The marks on what was said to an item; none for silence. */
export const judgedItem = (script: Script, item: Item): readonly Judged[] => {
  const cue = cueOf(script, item.ask);
  const response = item.response === null ? undefined : cue.responses.get(item.response);
  if (response) return judgeAll(script, cue, response);
  return item.blocks.flatMap((id) => judgeAll(script, cue, cue.blocks.get(id) ?? { id, marks: [] }, true));
};

const sumsBy = (judged: readonly Judged[]): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const { dimension, raw } of judged) sums.set(dimension, (sums.get(dimension) ?? 0) + raw);
  return sums;
};

const spanOf = (sums: readonly ReadonlyMap<string, number>[], dimension: string): Range => {
  const values = sums.map((sum) => sum.get(dimension) ?? 0);
  return { low: Math.min(...values), high: Math.max(...values) };
};

/** A statement may hold `least` to `most` blocks: its best is the best such choice, its worst the worst. */
const spanOfBlocks = (sums: readonly ReadonlyMap<string, number>[], dimension: string, least: number, most: number): Range => {
  const values = sums.map((sum) => sum.get(dimension) ?? 0).sort((a, b) => b - a);
  const pick = (sorted: readonly number[], better: (value: number) => boolean) =>
    sorted.slice(0, most).reduce((sum, value, index) => (index < least || better(value) ? sum + value : sum), 0);
  return { low: pick([...values].reverse(), (value) => value < 0), high: pick(values, (value) => value > 0) };
};

const rangesAmong = (script: Script, item: Item): ReadonlyMap<string, Range> => {
  const cue = cueOf(script, item.ask);
  const blocks = [...cue.blocks.values()];
  const isStatement = cue.prompt.form === 'statement';
  const choices = isStatement ? blocks : responsesTo(script, item.ask);
  const sums = choices.map((said) => sumsBy(judgeAll(script, cue, said)));
  const { least = 1, most = blocks.length } = cue.prompt.use ?? {};
  const span = (dimension: string) => (isStatement ? spanOfBlocks(sums, dimension, least, most) : spanOf(sums, dimension));
  const dimensions = new Set(sums.flatMap((sum) => [...sum.keys()]));
  return new Map([...dimensions].map((dimension) => [dimension, span(dimension)] as const).filter(([, { low, high }]) => high > low));
};

/** Of prompts that were put with all their responses. */
const known = new WeakMap<Cue, ReadonlyMap<string, Range>>();

/** Dimensions in which the prompt tells its responses apart, with the range they span. */
export const rangesOf = (script: Script, item: Item): ReadonlyMap<string, Range> => {
  if (item.ask.left !== undefined) return rangesAmong(script, item);
  const cue = cueOf(script, item.ask);
  const ranges = known.get(cue) ?? rangesAmong(script, item);
  known.set(cue, ranges);
  return ranges;
};

/** Whether nothing was said. */
export const isSilent = (item: Item): boolean => item.response === null && item.blocks.length === 0;
