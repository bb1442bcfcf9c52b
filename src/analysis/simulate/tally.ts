import type { Script } from '#engine/script.ts';
import { FULL, scoreOf, type ItemScore, type Score } from '#engine/scoring/score.ts';
import type { Item, Session } from '#engine/session.ts';
import { NO_MOMENTS, together, type Moments } from './figures.ts';

/** What became of one prompt over many plays. */
export interface PromptTally {
  readonly prompt: string;
  /** How often it was put, a dodged question that came back counted again. */
  met: number;
  /** Times that each response or block was said, by its id; silence under `''`. */
  readonly chosen: Map<string, number>;
  /**
   * Item score against rest score, both thousandths: `x` is the share that was earned of what was to be had at the prompt,
   * `y` the share earned of all the rest. Where nothing was to be had, it was met but does not count here.
   */
  moments: Moments;
}

/** Many plays added up as they come. Grows while a simulation runs; nobody outside it sees it change. */
export interface Tally {
  readonly scores: number[];
  readonly dimensions: Map<string, { sum: number; times: number }>;
  readonly trust: Map<string, number>;
  readonly prompts: Map<string, PromptTally>;
}

export const newTally = (): Tally => ({ scores: [], dimensions: new Map(), trust: new Map(), prompts: new Map() });

const addDimensions = (tally: Tally, { dimensions }: Score): void => {
  for (const { dimension, score } of dimensions) {
    if (score === null) continue;
    const found = tally.dimensions.get(dimension) ?? { sum: 0, times: 0 };
    found.sum += score;
    found.times += 1;
    tally.dimensions.set(dimension, found);
  }
};

const addTrust = (tally: Tally, { trust }: Session): void => {
  for (const [name, value] of Object.entries(trust)) tally.trust.set(name, (tally.trust.get(name) ?? 0) + value);
};

const promptIn = (tally: Tally, prompt: string): PromptTally => {
  const found = tally.prompts.get(prompt) ?? { prompt, met: 0, chosen: new Map<string, number>(), moments: NO_MOMENTS };
  tally.prompts.set(prompt, found);
  return found;
};

const saidIn = ({ response, blocks }: Item): readonly string[] => (response !== null ? [response] : blocks.length > 0 ? blocks : ['']);

const momentsOf = (overall: number, { points, budget }: ItemScore): Moments => {
  if (budget === 0 || budget === FULL) return NO_MOMENTS;
  const x = Math.floor((points * FULL) / budget);
  const y = Math.floor(((overall - points) * FULL) / (FULL - budget));
  return { count: 1, x, y, xx: x * x, yy: y * y, xy: x * y };
};

const addItem = (tally: Tally, item: Item, score: ItemScore, overall: number): void => {
  const prompt = promptIn(tally, item.ask.prompt);
  prompt.met += 1;
  for (const id of saidIn(item)) prompt.chosen.set(id, (prompt.chosen.get(id) ?? 0) + 1);
  prompt.moments = together(prompt.moments, momentsOf(overall, score));
};

/** Adds a session that has ended. */
export const addSession = (tally: Tally, script: Script, session: Session): void => {
  const score = scoreOf(script, session);
  tally.scores.push(score.overall);
  addDimensions(tally, score);
  addTrust(tally, session);
  for (const itemScore of score.items) {
    const item = session.items[itemScore.item];
    if (item) addItem(tally, item, itemScore, score.overall);
  }
};
