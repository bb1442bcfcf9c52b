import type { Script } from '../script.ts';
import type { Item, Session } from '../session.ts';
import { apportion } from './apportion.ts';
import { FULL, partsOf } from './parts.ts';
import { outcomesOf, type Outcome } from './session-rules.ts';

/** What a session has shown, by the rubric's dimensions in their order: how much was judged, and what it got in sum. */
export interface Tally {
  /** Prompts and rules that tested the dimension. */
  readonly shares: readonly number[];
  /** Sum of their parts: 0 to `FULL` each. */
  readonly parts: readonly number[];
}

interface Places {
  readonly ofRule: ReadonlyMap<string, number>;
  /** By the dimensions in play, each a bit. */
  readonly budgets: Map<number, readonly number[]>;
}
const places = new WeakMap<Script['rubric'], Places>();

const placesIn = ({ rubric, practices }: Script): Places => {
  const known = places.get(rubric);
  if (known) return known;
  const of = new Map(rubric.dimensions.map(({ id }, index) => [id, index]));
  const ofRule = new Map(
    rubric.rules.map(({ rule, practice }) => [rule as string, of.get(practices.get(practice)?.dimension ?? '') ?? -1]),
  );
  const made: Places = { ofRule, budgets: new Map() };
  places.set(rubric, made);
  return made;
};

/** A rule's part of what it could give: 0 to `FULL`. */
export const partOf = ({ got, of }: Outcome): number => Math.floor((FULL * got) / of);

const nothing = ({ rubric }: Script) => ({ shares: rubric.dimensions.map(() => 0), parts: rubric.dimensions.map(() => 0) });

type Counting = ReturnType<typeof nothing>;

const add = ({ shares, parts }: Counting, place: number, part: number): void => {
  shares[place] = (shares[place] ?? 0) + 1;
  parts[place] = (parts[place] ?? 0) + part;
};

const counted = (script: Script, items: readonly Item[]): Counting => {
  const tally = nothing(script);
  for (const item of items) for (const { place, part } of partsOf(script, item)) add(tally, place, part);
  return tally;
};

/** Counts up answers by themselves, without what only a whole session shows. */
export const tallyOfItems = (script: Script, items: readonly Item[]): Tally => counted(script, items);

/** Counts up what a session has shown so far. */
export const tallyOf = (script: Script, session: Session): Tally => {
  const { ofRule } = placesIn(script);
  const tally = counted(script, session.items);
  for (const outcome of outcomesOf(script, session)) add(tally, ofRule.get(outcome.rule) ?? -1, partOf(outcome));
  return tally;
};

/** Thousandths of the overall score that each dimension can earn: by weight, among those that anything tested. */
export const budgetsFor = (script: Script, shares: readonly number[]): readonly number[] => {
  const { budgets } = placesIn(script);
  const inPlay = shares.reduce((bits, count, index) => (count > 0 ? bits | (1 << index) : bits), 0);
  const known = budgets.get(inPlay);
  if (known) return known;
  const made = apportion(
    FULL,
    script.rubric.dimensions.map(({ weight }, index) => (shares[index] === 0 ? 0 : weight)),
  );
  budgets.set(inPlay, made);
  return made;
};

/** What a dimension earns of its budget: in proportion to the mean of its parts, rounded down. */
export const earned = (budget: number, parts: number, shares: number): number =>
  shares === 0 ? 0 : Math.floor((budget * parts) / (shares * FULL));

/**
 * The overall score of a tally, 0 to `FULL`: each dimension in play earns its budget in proportion to the mean of its
 * parts. For equal shares it rises with every part: a solver leans on that.
 */
export const overallFrom = (script: Script, { shares, parts }: Tally): number =>
  budgetsFor(script, shares).reduce((sum, budget, index) => sum + earned(budget, parts[index] ?? 0, shares[index] ?? 0), 0);

/** The overall score alone: what `scoreOf` says, without the ledger. */
export const overallOf = (script: Script, session: Session): number => overallFrom(script, tallyOf(script, session));
