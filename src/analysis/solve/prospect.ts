import type { Script } from '#engine/script.ts';
import type { Session } from '#engine/session.ts';
import { horizonOf, type Ahead, type Horizon } from './horizon.ts';
import { costOf, lossByArrivals, lossByRecord, lossBySpeakingUp, perContradiction } from './patience.ts';

/**
 * What can still be put from here on, with the bounds that depend on nothing else: the stage, how many prompts it has put,
 * which prompts were put, which one is on the floor. Worked out once for each such combination.
 */
export interface Prospect {
  readonly name: string;
  readonly horizon: Horizon;
  /** Prompts of this and later stages that were not put and are not on the floor. */
  readonly left: readonly Ahead[];
  /** How many prompts each stage from this one on still puts, at most. */
  readonly asks: readonly number[];
  /** Seconds that prompts of this stage can still take, at most, with what may come back to each of them. */
  readonly seconds: number;
  /** By stage from this one on: whether it is sure to put all it asks for before its time is up. */
  readonly timely: readonly boolean[];
  /** By journalist: the most patience that these prompts can cost, and the words that may yet be given to them, when broken. */
  readonly patience: ReadonlyMap<string, number>;
  /** By contested fact: how often its claims can still be contradicted, by a prompt that can claim it and by its coming out. */
  readonly chances: ReadonlyMap<string, number>;
  /** Contested facts that an answer can still claim. */
  readonly claimable: ReadonlySet<string>;
}

const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);

/** The largest of those that wait for their turn, as many as there are asks, and all that something can lead to. */
const most = (here: readonly Ahead[], asks: number, worth: (ahead: Ahead) => number): readonly number[] => {
  const open = here.filter(({ isLedTo }) => !isLedTo).map(worth);
  const led = here.filter(({ isLedTo }) => isLedTo).map(worth);
  return [...open.sort((a, b) => b - a).slice(0, asks), ...led];
};

/** As many prompts as the stage still puts, the longest; each of them and the one on the floor may come back once. */
const secondsLeft = (left: readonly Ahead[], asks: number, now: Ahead | undefined, { template }: Horizon, stage: number): number => {
  const longest = most(
    left.filter((ahead) => ahead.stage === stage),
    asks,
    ({ seconds }) => seconds,
  );
  const back = Math.max(template, now?.seconds ?? 0, ...longest);
  return sum(longest) + (now?.seconds ?? template) + (longest.length + 1) * back;
};

/** All its prompts, their coming back and every subject of the record fit into a stage's minutes. */
const isTimely = (script: Script, horizon: Horizon, asks: number, stage: number): boolean => {
  const here = horizon.ahead.filter((ahead) => ahead.stage === stage);
  const subjects = horizon.contested.size + script.promises.size;
  return secondsLeft(here, asks, undefined, horizon, stage) + subjects * horizon.template < (script.stages[stage]?.stage.minutes ?? 0) * 60;
};

const chancesIn = (horizon: Horizon, reach: readonly Ahead[]): Prospect['chances'] =>
  new Map(
    [...horizon.contested].map((fact) => [
      fact,
      reach.filter(({ facts }) => facts.includes(fact)).length + (horizon.surfacing.has(fact) ? 1 : 0),
    ]),
  );

/** What words that may yet be given to a journalist can cost when they are broken. */
const lossByWords = (script: Script, reach: readonly Ahead[], chances: Prospect['chances'], journalist: string): number => {
  const mine = reach.filter(({ from }) => from === journalist);
  const facts = [...new Set(mine.flatMap((ahead) => ahead.facts))];
  const each = perContradiction(script);
  return (
    sum(facts.map((fact) => each * (chances.get(fact) ?? 0))) +
    mine.filter(({ promises }) => promises).length * costOf(script, 'promise_due')
  );
};

const made = (script: Script, session: Session, name: string): Prospect => {
  const horizon = horizonOf(script, session.stage);
  const put = new Set(session.items.map(({ ask }) => ask.prompt));
  const left = horizon.ahead.filter(({ id }) => !put.has(id) && id !== session.now?.prompt);
  const now = horizon.ahead.find(({ id }) => id === session.now?.prompt);
  const asks = script.stages
    .slice(session.stage)
    .map(({ stage }, index) => Math.max(0, stage.asks - (index === 0 ? session.stageAsked : 0)));
  const costs = (journalist: string): number =>
    sum(
      asks.flatMap((count, index) =>
        most(
          left.filter(({ stage }) => stage === session.stage + index),
          count,
          ({ patience }) => patience.get(journalist) ?? 0,
        ),
      ),
    ) + (now?.patience.get(journalist) ?? 0);
  const reach = now ? [...left, now] : left;
  const chances = chancesIn(horizon, reach);
  return {
    name,
    horizon,
    left,
    asks,
    seconds: secondsLeft(left, asks[0] ?? 0, now, horizon, session.stage),
    timely: asks.map((count, index) => index > 0 && isTimely(script, horizon, count, session.stage + index)),
    patience: new Map(
      [...script.journalists.keys()].map((id) => [id, costs(id) + lossByWords(script, reach, chances, id) + lossByArrivals(script, id)]),
    ),
    chances,
    claimable: new Set(reach.flatMap(({ facts }) => facts).filter((fact) => horizon.contested.has(fact))),
  };
};

const known = new WeakMap<Script, Map<string, Prospect>>();

/** What was put, as far as it could be put, led to or asked about again; a subject of the record is raised once. */
const putIn = (session: Session, { prompts }: Horizon): string => {
  const put = new Set<string>();
  for (const { ask } of session.items) {
    if (prompts.has(ask.prompt)) put.add(ask.prompt);
    if (ask.key !== ask.prompt && (ask.fact !== undefined || ask.promise !== undefined || prompts.has(ask.prompt))) put.add(ask.key);
  }
  return [...put].sort().join(',');
};

/** The prospect of a session that has not ended. */
export const prospectOf = (script: Script, session: Session): Prospect => {
  const horizon = horizonOf(script, session.stage);
  const name = `${session.stage}|${session.stageAsked}|${putIn(session, horizon)}|${session.now?.prompt ?? ''}`;
  const all = known.get(script) ?? new Map<string, Prospect>();
  if (all.size === 0) known.set(script, all);
  const before = all.get(name);
  if (before) return before;
  const now = made(script, session, name);
  all.set(name, now);
  return now;
};

/** How many subjects of the record may still be raised: contested facts said firmly or sayable, promises, what waits. */
export const subjects = (session: Session, { horizon, claimable }: Prospect): number => {
  const facts = new Set(claimable);
  for (const { fact, hold, withdrawn } of session.claims) if (hold === 'firm' && !withdrawn && horizon.contested.has(fact)) facts.add(fact);
  const raised = session.items.filter(({ ask }) => ask.fact !== undefined).length;
  const promises = session.promises.filter(({ state }) => state === 'open').length + horizon.promises;
  return Math.max(0, facts.size - raised) + promises + session.waiting.length + (session.now?.trigger === undefined ? 0 : 1);
};

const forceOf = (script: Script, id: string): number => {
  const pressure = script.journalists.get(id)?.pressure;
  return (pressure?.adversarialness ?? 0) + (pressure?.assertiveness ?? 0);
};

const isAlwaysThere = (script: Script, from: number, journalist: string): boolean =>
  script.stages.every(({ present }, index) => index < from || present.includes(journalist));

const ordered = new WeakMap<Script, readonly string[]>();
/** Journalists, whoever presses hardest first; equals in file order, as the schedule has it. */
const byForce = (script: Script): readonly string[] => {
  const order = ordered.get(script) ?? [...script.journalists.keys()].sort((a, b) => forceOf(script, b) - forceOf(script, a));
  ordered.set(script, order);
  return order;
};

/**
 * Journalists who may yet walk out: their patience matters to the point. Whoever presses hardest speaks up for the room, and
 * somebody else only when those who press harder have gone; so as soon as one who is always there is sure to stay, nobody
 * after them does.
 */
export const mayWalkOut = (script: Script, session: Session, prospect: Prospect): ReadonlySet<string> => {
  const speakingUp = subjects(session, prospect) * lossBySpeakingUp(script);
  const risky = new Set<string>();
  let mayLead = true;
  for (const id of byForce(script)) {
    if (session.gone.includes(id)) continue;
    const record = lossByRecord(script, session, id, (fact) => prospect.chances.get(fact) ?? 0);
    const loss = (prospect.patience.get(id) ?? 0) + record + (mayLead ? speakingUp : 0);
    if (loss >= (session.patience[id] ?? 0)) risky.add(id);
    else if (isAlwaysThere(script, session.stage, id)) mayLead = false;
  }
  return risky;
};

/** Seconds that the rest of this stage can take at most. */
export const secondsLeftIn = (session: Session, { horizon, seconds }: Prospect): number =>
  seconds +
  (session.waiting.length + horizon.contested.size + horizon.promises + session.promises.filter(({ state }) => state === 'open').length) *
    horizon.template;
