import { cueOf, type Cue, type Script } from '../script.ts';
import type { Item } from '../session.ts';
import { isSilent, judgedItem, rangesOf, type Judged, type Range } from './judged.ts';

/** A whole score, and each dimension's: thousandths of a point. */
export const FULL = 100_000;

/** How much of what could be had something got in one dimension: 0 to `FULL`. */
export interface Part {
  readonly dimension: string;
  /** Index of the dimension among the rubric's. */
  readonly place: number;
  readonly part: number;
}

const between = (value: number, { low, high }: Range): number => Math.max(low, Math.min(high, value));

/** Where the marks of an answer lie between the worst and the best that its prompt allows in a dimension. */
const partIn = (dimension: string, range: Range, judged: readonly Judged[]): number => {
  const raw = judged.reduce((sum, one) => (one.dimension === dimension ? sum + one.raw : sum), 0);
  return Math.floor((FULL * (between(raw, range) - range.low)) / (range.high - range.low));
};

/** What each answer to a prompt as it was put got, by the answer's name, as far as anybody has given it. */
type Sheet = Map<string | number, readonly Part[]>;

const worked = (script: Script, item: Item): readonly Part[] => {
  const judged = judgedItem(script, item);
  const isNought = isSilent(item) || judged.some(({ redLine }) => redLine);
  return [...rangesOf(script, item)].map(([dimension, range]) => ({
    dimension,
    place: script.rubric.dimensions.findIndex(({ id }) => id === dimension),
    part: isNought ? 0 : partIn(dimension, range, judged),
  }));
};

/** The sheets of a prompt, by the responses that were left (empty for all of them), and the bit that stands for each of its blocks. */
interface Sheets {
  readonly byLeft: Map<string, Sheet>;
  readonly bits: ReadonlyMap<string, number>;
}

const known = new WeakMap<Cue, Sheets>();

const sheetsFor = (cue: Cue): Sheets => {
  const before = known.get(cue);
  if (before) return before;
  const now = { byLeft: new Map<string, Sheet>(), bits: new Map([...cue.blocks.keys()].map((id, index) => [id, 1 << index])) };
  known.set(cue, now);
  return now;
};

const sheetFor = ({ byLeft }: Sheets, item: Item): Sheet => {
  const left = item.ask.left?.join('/') ?? '';
  const before = byLeft.get(left);
  if (before) return before;
  const now: Sheet = new Map();
  byLeft.set(left, now);
  return now;
};

/** A name for what was said. A statement's is a number, since it earns the same in whatever order its blocks come. */
const nameOf = ({ bits }: Sheets, { response, blocks }: Item): string | number => {
  if (response !== null || blocks.length === 0) return response ?? '';
  let name = 0;
  for (const id of blocks) name |= bits.get(id) ?? 0;
  return name;
};

/**
 * What an item got in each dimension in which its prompt tells its responses apart. Silence and a red line get nothing.
 * Depends on what was asked, which responses were left and what was said, and on nothing else; worked out once for each.
 */
export const partsOf = (script: Script, item: Item): readonly Part[] => {
  const sheets = sheetsFor(cueOf(script, item.ask));
  const sheet = sheetFor(sheets, item);
  const name = nameOf(sheets, item);
  const before = sheet.get(name);
  if (before) return before;
  const now = worked(script, item);
  sheet.set(name, now);
  return now;
};
