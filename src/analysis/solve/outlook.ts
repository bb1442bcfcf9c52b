import type { Script } from '#engine/script.ts';
import { FULL } from '#engine/scoring/parts.ts';
import { answersAt, testedBy, type Answer } from './answers.ts';
import type { Prospect } from './prospect.ts';

/** Which way a search goes: to the highest score or to the lowest. */
export type Goal = 'best' | 'worst';

/** What a part costs on the way to a goal: what is missing of it, or what it has. */
export const costOf = (goal: Goal, part: number): number => (goal === 'best' ? FULL - part : part);

/** What a part of each dimension weighs, in the rubric's order. */
export type Weights = readonly number[];

/** Bounds of what the rest of a session can add: `bound.ts` says how they are put together. */
export interface Outlook {
  /** By dimension: how many more parts there can be at most, without those that dear answers bring. */
  readonly shares: readonly number[];
  /** By number of questions that dear answers brought: the least cost of the prompts that are sure to be put. */
  readonly cost: readonly number[];
  /** How many questions dear answers can still bring, what each costs at least, and how many parts one can add. */
  readonly extra: number;
  readonly perExtra: number;
  readonly brings: readonly number[];
}

export interface Room {
  readonly prospect: Prospect;
  readonly stage: number;
  readonly now: string | undefined;
  /** Journalists who may walk out: their questions are not sure to be put. */
  readonly risky: ReadonlySet<string>;
  /** Whether this stage is sure to put all it asks for before its time is up. */
  readonly timely: boolean;
  /** Parts that questions about the record can add, for what was said so far. */
  readonly record: readonly number[];
}

/** Below this part of a full score an answer that brings a question counts as free, and its questions as sure to come. */
const FREE = FULL / 400;

const weighed = (goal: Goal, { parts }: Answer, weights: Weights): number => {
  let sum = 0;
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] ?? -1;
    if (part >= 0) sum += costOf(goal, part) * (weights[index] ?? 0);
  }
  return sum;
};

/** What is worked out once for each prompt. */
interface Cost {
  /** By number of questions brought: the least that it costs to answer it. */
  readonly least: readonly number[];
  readonly shares: readonly number[];
  readonly extra: number;
  readonly perExtra: number;
  readonly brings: readonly number[];
}

const most = (script: Script, all: readonly (readonly number[])[]): readonly number[] =>
  script.rubric.dimensions.map((_, index) => Math.max(0, ...all.map((one) => one[index] ?? 0)));

const costAt = (script: Script, goal: Goal, prompt: string, weights: readonly Weights[]): Cost => {
  const answers = answersAt(script, prompt);
  const least = weights.map((one) => Math.min(...answers.map((answer) => weighed(goal, answer, one))));
  const last = weights.at(-1) ?? [];
  const over = (answer: Answer): number => (weighed(goal, answer, last) - (least.at(-1) ?? 0)) / answer.extra;
  const bringing = answers.filter(({ extra }) => extra > 0);
  const dear = bringing.filter((answer) => over(answer) >= FREE);
  const free = most(
    script,
    bringing.filter((answer) => over(answer) < FREE).map(({ brings }) => brings),
  );
  return {
    least,
    shares: testedBy(script, prompt).map((tested, index) => tested + (free[index] ?? 0)),
    extra: Math.max(0, ...dear.map(({ extra }) => extra)),
    perExtra: Math.min(Number.POSITIVE_INFINITY, ...dear.map(over)),
    brings: most(
      script,
      dear.map(({ brings, extra }) => brings.map((count) => Math.ceil(count / extra))),
    ),
  };
};

/** Works out outlooks for one script and goal; `weights` by number of questions brought. */
export interface Forecast {
  readonly outlook: (room: Room) => Outlook;
}

const smallest = (costs: readonly number[], count: number): number => {
  const sorted = [...costs].sort((a, b) => a - b);
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += sorted[index] ?? 0;
  return sum;
};

const sureCount = (script: Script, { prospect, risky, stage, timely }: Room, index: number): number => {
  const played = script.stages[stage + index];
  if (!played || (index > 0 && played.stage.when !== undefined)) return 0;
  const sure = prospect.left.filter(
    (ahead) => ahead.stage === stage + index && ahead.isSure && (ahead.from === undefined || !risky.has(ahead.from)),
  );
  const inTime = index === 0 ? timely : prospect.timely[index] === true;
  return Math.min(prospect.asks[index] ?? 0, sure.length, inTime ? Number.POSITIVE_INFINITY : index === 0 ? 0 : 1);
};

const rulesIn = (script: Script): readonly number[] =>
  script.rubric.dimensions.map(
    ({ id }) => script.rubric.rules.filter(({ practice }) => script.practices.get(practice)?.dimension === id).length,
  );

/** Makes what works outlooks out. */
export const forecastFor = (script: Script, goal: Goal, weights: readonly Weights[]): Forecast => {
  const costs = new Map([...script.cues.keys()].map((prompt) => [prompt, costAt(script, goal, prompt, weights)]));
  const rules = rulesIn(script);
  const costsOf = (prompts: readonly string[]): readonly Cost[] => prompts.flatMap((prompt) => costs.get(prompt) ?? []);
  const open = ({ prospect, stage }: Room, index: number): readonly Cost[] =>
    costsOf(prospect.left.filter((ahead) => ahead.stage === stage + index && ahead.isOpen).map(({ id }) => id));
  const sharesIn = (room: Room, now: readonly Cost[]): readonly number[] =>
    script.rubric.dimensions.map((_, place) => {
      const stages = room.prospect.asks.map(
        (asks, index) =>
          -smallest(
            open(room, index).map(({ shares }) => -(shares[place] ?? 0)),
            asks,
          ),
      );
      return [...stages, ...now.map(({ shares }) => shares[place] ?? 0), room.record[place] ?? 0, rules[place] ?? 0].reduce(
        (a, b) => a + b,
        0,
      );
    });
  return {
    outlook: (room) => {
      const now = room.now === undefined || room.now.startsWith('~') ? [] : costsOf([room.now]);
      const sure = room.prospect.asks.map((_, index) => sureCount(script, room, index));
      const here = room.prospect.asks.map((_, index) => open(room, index));
      const all = [...costsOf(room.prospect.left.map(({ id }) => id)), ...now];
      return {
        shares: sharesIn(room, now),
        cost: weights.map((_, extra) =>
          here.reduce(
            (sum, ahead, index) =>
              sum +
              smallest(
                ahead.map(({ least }) => least[extra] ?? 0),
                sure[index] ?? 0,
              ),
            now[0]?.least[extra] ?? 0,
          ),
        ),
        extra: all.reduce((sum, { extra }) => sum + extra, 0),
        perExtra: Math.min(Number.POSITIVE_INFINITY, ...all.map(({ perExtra }) => perExtra)),
        brings: most(
          script,
          all.map(({ brings }) => brings),
        ),
      };
    },
  };
};
