import type { Script } from '#engine/script.ts';
import type { Work } from '../work.ts';
import { POLICIES } from './policies.ts';
import type { Policy } from './policy.ts';
import { simulate, type Plays } from './simulate.ts';

/** Of a hundred parts of the range, how far a test-wise player may come above chance (frameworks: BOT, 0.15). */
const PERCENT_OVER = 15;

/** A test-wise player who did too well: looks give the answers away. */
export interface TestWise {
  readonly policy: string;
  /** The language in which it read; empty where it does not read. */
  readonly locale: string;
  /** Its mean score, thousandths. */
  readonly mean: number;
  /** The most that it may score. */
  readonly bar: number;
}

const isTestWise = ({ policy }: Plays): boolean => POLICIES.some(({ name, sort }) => name === policy && sort === 'test-wise');

const meanOf = (all: readonly Plays[], policy: string): number | undefined => all.find((plays) => plays.policy === policy)?.overall?.mean;

/**
 * The distance from the worst to the best that can be had, thousandths, by those who know the marks but do not look ahead:
 * mean of `best-next` less mean of `worst-next`. A solver's exact best and worst may stand in its place. Nothing where the
 * two have not played.
 */
export const rangeOf = (all: readonly Plays[]): number | undefined => {
  const [best, worst] = [meanOf(all, 'best-next'), meanOf(all, 'worst-next')];
  return best === undefined || worst === undefined ? undefined : Math.max(0, best - worst);
};

/** The most that a test-wise player may score: what chance scores, and 15 % of the range above it. */
export const barOf = (chance: number, range: number): number => chance + Math.floor((range * PERCENT_OVER) / 100);

/**
 * The test-wise players among the plays whose mean lies over the bar, worst first. `range` as `rangeOf` gives it. None
 * where `random` has not played, since there is nothing to hold them against.
 */
export const testWiseFindings = (all: readonly Plays[], range: number): readonly TestWise[] => {
  const chance = meanOf(all, 'random');
  if (chance === undefined) return [];
  const bar = barOf(chance, range);
  return all
    .filter(isTestWise)
    .flatMap(({ policy, locale, overall }) => (overall && overall.mean > bar ? [{ policy, locale, mean: overall.mean, bar }] : []))
    .sort((a, b) => b.mean - a.mean);
};

/** Who has to play so that the others can be judged. */
const YARDSTICKS = ['random', 'best-next', 'worst-next'];
export const isYardstick = ({ name }: Policy): boolean => YARDSTICKS.includes(name);

interface Seat {
  readonly policy: Policy;
  readonly locale: string;
}

/** One seat a policy, and one a language for a policy that reads. */
const seatsFor = (policies: readonly Policy[], locales: readonly string[]): readonly Seat[] =>
  policies.flatMap((policy) => (policy.reads ? locales : locales.slice(0, 1)).map((locale) => ({ policy, locale })));

/** How a trial is held: how many plays each, from which seed on, who reads which languages, and what else may be learnt from. */
export interface Terms {
  readonly runs: number;
  readonly seed: number;
  readonly locales: readonly string[];
  readonly others: readonly Script[];
}

/** Lets policies play, one after another. Told to stop, it gives those that are done and what the one at play had. */
export function* trial(script: Script, policies: readonly Policy[], { runs, seed, locales, others }: Terms): Work<readonly Plays[]> {
  const seats = seatsFor(policies, locales);
  const all: Plays[] = [];
  for (const [index, { policy, locale }] of seats.entries()) {
    const work = simulate(script, policy, runs, seed, { locale, others });
    let stop: boolean | undefined = false;
    let turn = work.next();
    while (turn.done !== true) {
      stop = yield { done: index * runs + turn.value.done, of: seats.length * runs };
      turn = work.next(stop);
    }
    if (turn.value.scores.length > 0) all.push(turn.value);
    if (stop === true) break;
  }
  return all;
}

/** Those who play in a judgement of looks: chance, all that are test-wise, and the two who give the range. */
export const testWisePolicies = (): readonly Policy[] => POLICIES.filter((policy) => policy.sort === 'test-wise' || isYardstick(policy));
