import { isTemplate, type Script } from '#engine/script.ts';
import { FULL } from '#engine/scoring/parts.ts';
import { answersAt, testedBy, type Answer } from './answers.ts';
import type { Prospect } from './prospect.ts';

/** Which way a search goes: to the highest score or to the lowest. */
export type Goal = 'best' | 'worst';

/** What a part costs on the way to a goal: what is missing of it, or what it has. */
export const costOf = (goal: Goal, part: number): number => (goal === 'best' ? FULL - part : part);

/** An answer that brings questions, beyond the cheapest one that does not. */
export interface Dear {
  readonly cost: readonly number[];
  /** How many questions it can bring. */
  readonly extra: number;
}

/** An answer that costs a journalist patience, beyond the cheapest one that does not. */
export interface Lossy {
  readonly cost: readonly number[];
  readonly loss: number;
}

/** What a prompt can cost and add. Costs are given for the dimensions that it tests, in the order of `tests`. */
export interface Price {
  /** A number of its own, from nought. */
  readonly index: number;
  /** Whether it can be put again and again: the rubric's own questions. */
  readonly again: boolean;
  /** The dimensions that it tests, by their place in the rubric. */
  readonly tests: readonly number[];
  /** By dimension: parts that it adds, with those of the questions that its free answers bring. */
  readonly shares: readonly number[];
  /** The costs of its answers, without those that another undercuts everywhere. */
  readonly answers: readonly (readonly number[])[];
  readonly dear: readonly Dear[];
  /** By journalist: the most patience that its free answers cost, and what the others cost. */
  readonly freeLoss: readonly number[];
  readonly lossy: readonly (readonly Lossy[])[];
}

/** What a stage can still put. */
export interface Turns {
  readonly prices: readonly Price[];
  /** How many of them are sure to be put, and how many at most. */
  readonly sure: number;
  readonly asks: number;
}

/** What the rest of a session can cost and add: `bound.ts` says how it is put together. */
export interface Outlook {
  /** The prompt on the floor, where it is one of the scenario's own. */
  readonly now: Price | undefined;
  readonly turns: readonly Turns[];
  /** By dimension: parts that questions about the record and rules of the session can add. */
  readonly beside: readonly number[];
  /** By dimension: how many more parts there can be at most, without those that dear answers bring. */
  readonly shares: readonly number[];
  /** How many questions dear answers can still bring, where, and how many parts one can add. */
  readonly extra: number;
  readonly dear: readonly Price[];
  readonly brings: readonly number[];
  /** Everything that can still be put, the rubric's own questions too; by journalist: the most patience that free answers cost. */
  readonly all: readonly Price[];
  /** How many prompts have an index. */
  readonly prices: number;
  readonly freeLoss: readonly number[];
}

export interface Room {
  readonly prospect: Prospect;
  readonly stage: number;
  readonly now: string | undefined;
  /** Journalists who may walk out: their questions are not sure to be put. */
  readonly risky: ReadonlySet<string>;
  /** Journalists who have left: their questions are not put any more. */
  readonly gone: readonly string[];
  /** Whether this stage is sure to put all it asks for before its time is up. */
  readonly timely: boolean;
  /** Parts that questions about the record can add, for what was said so far. */
  readonly record: readonly number[];
}

/**
 * Below this part of a full score, beyond the cheapest answer, an answer counts as free: the questions that it brings as sure
 * to come, the patience that it costs as lost. Every dimension is worth about as much as in a session of so many parts. Any
 * line gives a true bound; this one a close one.
 */
const FREE = FULL / 400;
const USUAL_PARTS = 10;

interface Priced extends Price {
  readonly extra: number;
  readonly brings: readonly number[];
}

const most = (script: Script, all: readonly (readonly number[])[]): readonly number[] =>
  script.rubric.dimensions.map((_, index) => Math.max(0, ...all.map((one) => one[index] ?? 0)));

const costsOf = (goal: Goal, { parts }: Answer, tests: readonly number[]): readonly number[] =>
  tests.map((place) => costOf(goal, parts[place] ?? 0));

const undercuts = (one: readonly number[], other: readonly number[]): boolean => one.every((cost, index) => cost <= (other[index] ?? 0));

const undercutByNone = (all: readonly (readonly number[])[]): readonly (readonly number[])[] =>
  all.filter((one, place) => !all.some((other, at) => at !== place && undercuts(other, one) && (at < place || !undercuts(one, other))));

const usualCost = (script: Script, costs: readonly number[], tests: readonly number[]): number => {
  const { dimensions } = script.rubric;
  const whole = dimensions.reduce((sum, { weight }) => sum + weight, 0);
  return tests.reduce((sum, place, at) => sum + ((dimensions[place]?.weight ?? 0) * (costs[at] ?? 0)) / (whole * USUAL_PARTS), 0);
};

interface Option extends Answer {
  readonly cost: readonly number[];
  readonly isFree: boolean;
}

const optionsAt = (script: Script, goal: Goal, prompt: string, tests: readonly number[]): readonly Option[] => {
  const answers = answersAt(script, prompt).map((answer) => ({ ...answer, cost: costsOf(goal, answer, tests) }));
  const usual = answers.map(({ cost }) => usualCost(script, cost, tests));
  const least = Math.min(...usual);
  return answers.map((answer, index) => ({ ...answer, isFree: ((usual[index] ?? 0) - least) / Math.max(1, answer.extra) < FREE }));
};

const dearAmong = (options: readonly Option[]): readonly Dear[] => {
  const all = options.filter(({ isFree, extra }) => extra > 0 && !isFree);
  return all
    .filter((one, place) => !all.some((other, at) => at !== place && replaces(other, one, at < place)))
    .map(({ cost, extra }) => ({ cost, extra }));
};

/** An answer that costs no more and brings no less makes another superfluous; of two alike, the first stays. */
const replaces = (one: Dear, other: Dear, isFirst: boolean): boolean =>
  one.extra >= other.extra && undercuts(one.cost, other.cost) && (isFirst || one.extra > other.extra || !undercuts(other.cost, one.cost));

const lossyFor = (options: readonly Option[], journalist: number): readonly Lossy[] => {
  const all = options.flatMap(({ isFree, losses, cost }) => {
    const loss = losses[journalist] ?? 0;
    return isFree || loss === 0 ? [] : [{ cost, loss }];
  });
  return all.filter((one) => !all.some((other) => other !== one && other.loss >= one.loss && undercuts(other.cost, one.cost)));
};

const priceOf = (script: Script, goal: Goal, prompt: string, index: number): Priced => {
  const tested = testedBy(script, prompt);
  const tests = tested.flatMap((count, place) => (count > 0 ? [place] : []));
  const options = optionsAt(script, goal, prompt, tests);
  const free = options.filter(({ isFree }) => isFree);
  const dear = options.filter(({ isFree, extra }) => extra > 0 && !isFree);
  const journalists = [...script.journalists.keys()];
  const brings = most(
    script,
    free.map((option) => option.brings),
  );
  return {
    index,
    again: isTemplate(prompt),
    tests,
    shares: tested.map((count, place) => count + (brings[place] ?? 0)),
    answers: undercutByNone(options.map(({ cost }) => cost)),
    dear: dearAmong(options),
    freeLoss: journalists.map((_, place) => Math.max(0, ...free.map(({ losses }) => losses[place] ?? 0))),
    lossy: journalists.map((_, place) => lossyFor(options, place)),
    extra: Math.max(0, ...dear.map(({ extra }) => extra)),
    brings: most(
      script,
      dear.map((option) => option.brings.map((count) => Math.ceil(count / option.extra))),
    ),
  };
};

/** Works out outlooks for one script and goal. */
export interface Forecast {
  readonly outlook: (room: Room) => Outlook;
}

const sureCount = (script: Script, { prospect, risky, gone, stage, timely }: Room, index: number): number => {
  const played = script.stages[stage + index];
  if (!played || (index > 0 && played.stage.when !== undefined)) return 0;
  const sure = prospect.left.filter(
    (ahead) =>
      ahead.stage === stage + index && ahead.isSure && (ahead.from === undefined || !(risky.has(ahead.from) || gone.includes(ahead.from))),
  );
  const inTime = index === 0 ? timely : prospect.timely[index] === true;
  return Math.min(prospect.asks[index] ?? 0, sure.length, inTime ? Number.POSITIVE_INFINITY : index === 0 ? 0 : 1);
};

const rulesIn = (script: Script): readonly number[] =>
  script.rubric.dimensions.map(
    ({ id }) => script.rubric.rules.filter(({ practice }) => script.practices.get(practice)?.dimension === id).length,
  );

/** The most of something that a stage's turns can come to. */
const mostIn = ({ prices, asks }: Turns, worth: (price: Price) => number): number =>
  prices
    .map(worth)
    .sort((a, b) => b - a)
    .slice(0, asks)
    .reduce((sum, one) => sum + one, 0);

interface Ahead {
  readonly now: Priced | undefined;
  readonly turns: readonly Turns[];
  /** Prompts that something else than their turn can put. */
  readonly led: readonly Priced[];
  /** All of these, and beside them the rubric's own questions. */
  readonly own: readonly Priced[];
  readonly templates: readonly Priced[];
}

const totalOf = ({ now, turns, led }: Ahead, worth: (price: Price) => number): number =>
  turns.reduce((sum, one) => sum + mostIn(one, worth), 0) + [...led, ...(now ? [now] : [])].reduce((sum, price) => sum + worth(price), 0);

const sharesOf = (ahead: Ahead, beside: readonly number[]): readonly number[] =>
  beside.map((count, place) => count + totalOf({ ...ahead, led: [] }, ({ shares }) => shares[place] ?? 0));

const aheadIn = (script: Script, prices: ReadonlyMap<string, Priced>, room: Room): Ahead => {
  const { stage, now, gone, prospect } = room;
  const left = prospect.left.filter(({ from }) => from === undefined || !gone.includes(from));
  const pricesOf = (prompts: Prospect['left']): readonly Priced[] => prompts.flatMap(({ id }) => prices.get(id) ?? []);
  const floor = now === undefined || isTemplate(now) ? undefined : prices.get(now);
  const templates = [...prices].flatMap(([prompt, price]) => (isTemplate(prompt) ? [price] : []));
  return {
    now: floor,
    turns: prospect.asks.map((asks, index) => ({
      prices: pricesOf(left.filter((ahead) => ahead.stage === stage + index && ahead.isOpen)),
      sure: sureCount(script, room, index),
      asks,
    })),
    led: pricesOf(left.filter(({ isLedTo }) => isLedTo)),
    own: [...pricesOf(left), ...(floor ? [floor] : [])],
    templates,
  };
};

/** Makes what works outlooks out. */
export const forecastFor = (script: Script, goal: Goal): Forecast => {
  const prices = new Map([...script.cues.keys()].map((prompt, index) => [prompt, priceOf(script, goal, prompt, index)]));
  const rules = rulesIn(script);
  return {
    outlook: (room) => {
      const ahead = aheadIn(script, prices, room);
      const beside = rules.map((count, place) => count + (room.record[place] ?? 0));
      const { now, turns, own } = ahead;
      return {
        now,
        turns,
        beside,
        shares: sharesOf(ahead, beside),
        extra: own.reduce((sum, { extra }) => sum + extra, 0),
        dear: own.filter(({ dear }) => dear.length > 0),
        brings: most(
          script,
          own.map(({ brings }) => brings),
        ),
        all: [...own, ...ahead.templates],
        prices: prices.size,
        freeLoss: [...script.journalists.keys()].map((_, index) => totalOf(ahead, ({ freeLoss }) => freeLoss[index] ?? 0)),
      };
    },
  };
};
