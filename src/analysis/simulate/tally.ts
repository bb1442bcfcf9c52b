import type { Script } from '#engine/script.ts';
import { partsOf, type Part } from '#engine/scoring/parts.ts';
import { overallFrom, tallyOf, type Tally as ScoreTally } from '#engine/scoring/tally.ts';
import type { Item, Session } from '#engine/session.ts';
import type { Moments } from './figures.ts';

type Growing<T> = { -readonly [Key in keyof T]: T[Key] };

/** What became of one prompt over many plays. */
export interface PromptTally {
  readonly prompt: string;
  /** How often it was put, a dodged question that came back counted again. */
  met: number;
  /** Times that each response or block was said, by its id; silence under `''`. */
  readonly chosen: Map<string, number>;
  /** Sum of the shares earned of what was to be had, and over how many meetings: those where something was to be had. */
  earned: number;
  counted: number;
  /** Item score `x` against rest score `y`: the share earned here, and the mean of those earned at the play's other prompts. */
  readonly moments: Growing<Moments>;
}

/** Many plays added up as they come. Grows while a simulation runs; nobody outside it sees it change. */
export interface Tally {
  readonly script: Script;
  readonly scores: number[];
  /** By the rubric's dimensions in their order. */
  readonly dimensions: { sum: number; times: number }[];
  readonly trust: Map<string, number>;
  readonly prompts: Map<string, PromptTally>;
  /** Shares that were worked out before, by the parts that they are the mean of; −1 where nothing was to be had. */
  readonly shares: Map<readonly Part[], number>;
}

export const newTally = (script: Script): Tally => ({
  script,
  scores: [],
  dimensions: script.rubric.dimensions.map(() => ({ sum: 0, times: 0 })),
  trust: new Map(),
  prompts: new Map(),
  shares: new Map(),
});

const addDimensions = ({ dimensions }: Tally, { shares, parts }: ScoreTally): void => {
  dimensions.forEach((dimension, index) => {
    const count = shares[index] ?? 0;
    if (count === 0) return;
    dimension.sum += Math.floor((parts[index] ?? 0) / count);
    dimension.times += 1;
  });
};

const addTrust = ({ trust }: Tally, session: Session): void => {
  for (const [name, value] of Object.entries(session.trust)) trust.set(name, (trust.get(name) ?? 0) + value);
};

const promptIn = ({ prompts }: Tally, prompt: string): PromptTally => {
  const found = prompts.get(prompt);
  if (found) return found;
  const moments = { count: 0, x: 0, y: 0, xx: 0, yy: 0, xy: 0 };
  const made = { prompt, met: 0, chosen: new Map<string, number>(), earned: 0, counted: 0, moments };
  prompts.set(prompt, made);
  return made;
};

/** The mean of some parts by the weight of their dimensions, 0 to 100 000; −1 of none. */
const meanOf = ({ rubric }: Script, parts: readonly Part[]): number => {
  let [sum, whole] = [0, 0];
  for (const { dimension, part } of parts) {
    const weight = rubric.dimensions.find(({ id }) => id === dimension)?.weight ?? 0;
    sum += weight * part;
    whole += weight;
  }
  return whole === 0 ? -1 : Math.floor(sum / whole);
};

/** What an item earned of what was to be had: 0 to 100 000; −1 where nothing was. */
const shareOf = ({ script, shares }: Tally, item: Item): number => {
  const parts = partsOf(script, item);
  const known = shares.get(parts);
  if (known !== undefined) return known;
  const share = meanOf(script, parts);
  shares.set(parts, share);
  return share;
};

const addPair = (moments: PromptTally['moments'], x: number, y: number): void => {
  moments.count += 1;
  moments.x += x;
  moments.y += y;
  moments.xx += x * x;
  moments.yy += y * y;
  moments.xy += x * y;
};

const say = ({ chosen }: PromptTally, id: string): void => void chosen.set(id, (chosen.get(id) ?? 0) + 1);

const addItem = (prompt: PromptTally, { response, blocks }: Item): void => {
  prompt.met += 1;
  if (response !== null || blocks.length === 0) say(prompt, response ?? '');
  else for (const block of blocks) say(prompt, block);
};

const addItems = (tally: Tally, { items }: Session): void => {
  const shares = items.map((item) => shareOf(tally, item));
  const whole = shares.reduce((sum, share) => sum + Math.max(0, share), 0);
  const others = shares.reduce((count, share) => (share < 0 ? count : count + 1), -1);
  items.forEach((item, index) => {
    const prompt = promptIn(tally, item.ask.prompt);
    addItem(prompt, item);
    const share = shares[index] ?? -1;
    if (share < 0) return;
    prompt.earned += share;
    prompt.counted += 1;
    if (others > 0) addPair(prompt.moments, share, Math.floor((whole - share) / others));
  });
};

/** Adds a session that has ended. */
export const addSession = (tally: Tally, session: Session): void => {
  const score = tallyOf(tally.script, session);
  tally.scores.push(overallFrom(tally.script, score));
  addDimensions(tally, score);
  addTrust(tally, session);
  addItems(tally, session);
};
