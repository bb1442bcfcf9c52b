import type { Script } from '../script.ts';
import type { Session } from '../session.ts';
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
  readonly of: ReadonlyMap<string, number>;
  readonly ofRule: ReadonlyMap<string, number>;
  readonly budgets: Map<string, readonly number[]>;
}
const places = new WeakMap<Script['rubric'], Places>();

const placesIn = ({ rubric, practices }: Script): Places => {
  const known = places.get(rubric);
  if (known) return known;
  const of = new Map(rubric.dimensions.map(({ id }, index) => [id, index]));
  const ofRule = new Map(
    rubric.rules.map(({ rule, practice }) => [rule as string, of.get(practices.get(practice)?.dimension ?? '') ?? -1]),
  );
  const made: Places = { of, ofRule, budgets: new Map() };
  places.set(rubric, made);
  return made;
};

/** A rule's part of what it could give: 0 to `FULL`. */
export const partOf = ({ got, of }: Outcome): number => Math.floor((FULL * got) / of);

/** Counts up what a session has shown so far. */
export const tallyOf = (script: Script, session: Session): Tally => {
  const { of, ofRule } = placesIn(script);
  const shares = script.rubric.dimensions.map(() => 0);
  const parts = script.rubric.dimensions.map(() => 0);
  const add = (place: number, part: number): void => {
    shares[place] = (shares[place] ?? 0) + 1;
    parts[place] = (parts[place] ?? 0) + part;
  };
  for (const item of session.items) for (const { dimension, part } of partsOf(script, item)) add(of.get(dimension) ?? -1, part);
  for (const outcome of outcomesOf(script, session)) add(ofRule.get(outcome.rule) ?? -1, partOf(outcome));
  return { shares, parts };
};

/** Thousandths of the overall score that each dimension can earn: by weight, among those that anything tested. */
export const budgetsFor = (script: Script, shares: readonly number[]): readonly number[] => {
  const { budgets } = placesIn(script);
  const inPlay = shares.map((count) => (count > 0 ? '1' : '0')).join('');
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
