import type { Expression, Table } from '#engine/condition.ts';
import { templateId, type Cue, type PlayedStage, type Script } from '#engine/script.ts';
import { toClock, type Clock } from '#engine/time.ts';
import { TRIGGERS } from '#engine/vocabulary.ts';
import { saidIn } from '../said.ts';
import { lossAt } from './patience.ts';

/** A prompt that may still be put, with what it can do that reaches beyond it. */
export interface Ahead {
  readonly id: string;
  readonly stage: number;
  /** The journalist who asks, where one does. */
  readonly from: string | undefined;
  /** Whether something other than its turn can put it: it then counts beside the prompts that a stage asks for. */
  readonly isLedTo: boolean;
  /** Whether its turn can put it. */
  readonly isOpen: boolean;
  /** Whether it is sure to be among those that can be put when its stage comes, unless its journalist has left. */
  readonly isSure: boolean;
  /** Whether an answer promises something. */
  readonly promises: boolean;
  /** Seconds that it can take at most: asking, the longest answer, time that the answer costs. */
  readonly seconds: number;
  /** Facts that an answer can claim, firmly or not. */
  readonly facts: readonly string[];
  /** By journalist: the most patience that it can cost. Those it cannot cost anything are left out. */
  readonly patience: ReadonlyMap<string, number>;
}

/** What the rest of a session, from one stage on, can still read. Anything else may differ between two sessions unseen. */
export interface Horizon {
  /** Names read by conditions of this stage's prompts and of later stages, by table. */
  readonly reads: ReadonlyMap<Table, ReadonlySet<string>>;
  readonly readsClock: boolean;
  /** Facts whose claims conditions read, and facts of which they read whether they are out. */
  readonly readFacts: ReadonlySet<string>;
  readonly readOut: ReadonlySet<string>;
  readonly ahead: readonly Ahead[];
  /** Facts of which something may still be claimed, or that may still come out. */
  readonly facts: ReadonlySet<string>;
  /** Facts of which two different things can be said firmly, or one that is not so. Nothing else is ever contradicted. */
  readonly contested: ReadonlySet<string>;
  /** Promises that can still be made. */
  readonly promises: number;
  /** Facts that come out on the arrival of a later stage, or because of an effect. */
  readonly surfacing: ReadonlySet<string>;
  /** Whether a lot that is drawn from here on can change what is put, and not only its order on the screen. */
  readonly chance: boolean;
  /** Prompts whose having been put can still matter. */
  readonly prompts: ReadonlySet<string>;
  /** Seconds that all templates of the rubric can take at most, each. */
  readonly template: number;
  /** When the next stage in the file begins; infinite after the last. */
  readonly next: Clock;
  /** The earliest time at which a promise that can be made in this stage falls due. */
  readonly due: Clock;
}

const collect = (expression: Expression, reads: Map<Table, Set<string>>): boolean => {
  if (typeof expression !== 'object') return false;
  if (expression[0] === 'clock') return true;
  if (expression[0] === 'score') return false;
  if (expression[0] === 'read') {
    reads.set(expression[1], (reads.get(expression[1]) ?? new Set()).add(expression[2]));
    return false;
  }
  const parts: readonly Expression[] = expression[0] === 'in' ? [expression[1], ...expression[2]] : (expression.slice(1) as Expression[]);
  return parts.map((part) => collect(part, reads)).some(Boolean);
};

/** As many hands and posts as `engine/schedule.ts` lets be up at once. A test compares. */
const MOST_HANDS = 4;
const MOST_POSTS = 8;

/** In a room that picks, the lot matters where more want the floor than get it, or one asker has two equal questions. */
const hasChance = ({ stage, cues }: PlayedStage): boolean => {
  if (stage.moderator !== 'player') return stage.form === 'conference' && cues.length > 1;
  const owners = cues.map(({ prompt, priority }) => `${prompt.from ?? prompt.id} ${priority}`);
  const askers = new Set(cues.map(({ prompt }) => prompt.from ?? prompt.id));
  return new Set(owners).size < owners.length || askers.size > (stage.form === 'feed' ? MOST_POSTS : MOST_HANDS);
};

const secondsAt = (cue: Cue): number => {
  const speaking = saidIn(cue).map(({ id, effects }) => (cue.seconds.speaking[id] ?? 0) + (effects?.minutes ?? 0) * 60);
  const all = cue.prompt.form === 'statement' ? speaking.reduce((a, b) => a + b, 0) : Math.max(0, ...speaking);
  return cue.seconds.asking + all;
};

const toAhead = (script: Script, cue: Cue, led: ReadonlySet<string>): Ahead => ({
  id: cue.prompt.id,
  stage: cue.stage,
  from: cue.prompt.from,
  isLedTo: cue.prompt.only_as_follow_up === true || led.has(cue.prompt.id),
  isOpen: cue.prompt.only_as_follow_up !== true,
  isSure: cue.prompt.only_as_follow_up !== true && cue.prompt.when === undefined,
  promises: saidIn(cue).some(({ promises }) => promises !== undefined),
  seconds: secondsAt(cue),
  facts: [...new Set(saidIn(cue).flatMap(({ claims }) => (claims ?? []).map(({ fact }) => fact)))],
  patience: new Map(
    [...script.journalists.keys()]
      .map((journalist) => [journalist, lossAt(script, cue, journalist)] as const)
      .filter(([, loss]) => loss > 0),
  ),
});

const surfacingIn = (script: Script, cues: readonly Cue[], stages: readonly PlayedStage[]): ReadonlySet<string> => {
  const facts = [...script.facts.values()];
  const effects = [
    ...cues.flatMap((cue) => saidIn(cue).map((one) => one.effects)),
    ...stages.map(({ stage }) => stage.enter),
    ...facts.flatMap(({ surfaces }) => [surfaces?.if_denied, surfaces?.if_disclosed, surfaces?.if_silent]),
  ];
  const later = new Set(stages.map(({ stage }) => stage.id));
  return new Set([
    ...effects.flatMap((one) => one?.reveals ?? []),
    ...facts.filter(({ surfaces }) => later.has(surfaces?.at ?? '')).map(({ id }) => id),
  ]);
};

/** Prompts that something other than their own turn can put: whether they have been is asked wherever that something is. */
const ledTo = (script: Script): ReadonlySet<string> =>
  new Set([
    ...[...script.facts.values()].flatMap(({ challenge }) => challenge ?? []),
    ...[...script.cues.values()].flatMap(({ prompt }) => [
      ...Object.values(prompt.follow_ups ?? {}).flatMap((id) => id ?? []),
      ...(prompt.responses ?? []).flatMap(({ follow_up }) => follow_up ?? []),
    ]),
  ]);

const contestedIn = (script: Script): ReadonlySet<string> => {
  const firm = [...script.cues.values()].flatMap((cue) =>
    saidIn(cue).flatMap(({ claims }) => (claims ?? []).filter(({ hold }) => hold === 'firm')),
  );
  const isContested = (fact: string): boolean => {
    const values = new Set(firm.filter((claim) => claim.fact === fact).map(({ value }) => value));
    return values.size > 1 || (values.size === 1 && !values.has(script.facts.get(fact)?.truth ?? ''));
  };
  return new Set([...script.facts.keys()].filter(isContested));
};

const horizonFrom = (script: Script, index: number): Horizon => {
  const [stages, later] = [script.stages.slice(index), script.stages.slice(index + 1)];
  const cues = [...script.cues.values()].filter(({ stage }) => stage >= index);
  const reads = new Map<Table, Set<string>>();
  const sources = [...later.map(({ stage }) => stage.when), ...cues.map(({ prompt }) => prompt.when)];
  const clocks = sources.map((when) => when !== undefined && collect(script.scenario.conditions[when] ?? false, reads));
  const here = cues.filter(({ stage }) => stage === index);
  const dues = here.flatMap((cue) => saidIn(cue).flatMap(({ promises }) => (promises ?? []).map(({ due }) => toClock(due))));
  const led = ledTo(script);
  const ahead = cues.map((cue) => toAhead(script, cue, led));
  const surfacing = surfacingIn(script, cues, later);
  return {
    reads,
    readsClock: clocks.some(Boolean),
    readFacts: new Set([...(reads.get('claimed') ?? []), ...(reads.get('firm') ?? [])]),
    readOut: reads.get('out') ?? new Set(),
    ahead,
    facts: new Set([...ahead.flatMap(({ facts }) => facts), ...surfacing]),
    contested: contestedIn(script),
    promises: ahead.filter(({ promises }) => promises).length,
    surfacing,
    chance: stages.some(hasChance),
    prompts: new Set([...cues.map(({ prompt }) => prompt.id), ...led, ...(reads.get('asked') ?? [])]),
    template: Math.max(0, ...TRIGGERS.flatMap((trigger) => script.cues.get(templateId(trigger)) ?? []).map(secondsAt)),
    next: script.stages[index + 1]?.at ?? Number.POSITIVE_INFINITY,
    due: Math.min(Number.POSITIVE_INFINITY, ...dues),
  };
};

const known = new WeakMap<Script, readonly Horizon[]>();

/** The horizon of a stage, by its index; worked out once a script. */
export const horizonOf = (script: Script, stage: number): Horizon => {
  const all = known.get(script) ?? script.stages.map((_, index) => horizonFrom(script, index));
  known.set(script, all);
  const horizon = all[stage];
  if (!horizon) throw new Error(`Scenario ${script.scenario.id} has ${all.length} stages; there is no number ${stage}.`);
  return horizon;
};
