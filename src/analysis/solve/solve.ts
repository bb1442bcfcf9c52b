import { begin } from '#engine/play.ts';
import type { Script } from '#engine/script.ts';
import type { Pace } from '#engine/vocabulary.ts';
import { RANDOM } from '../simulate/policies/chance.ts';
import { simulate } from '../simulate/simulate.ts';
import type { Work } from '../work.ts';
import { idleResponses } from './idle.ts';
import { search, type Found } from './search.ts';

/** How chance scores: thousandths under which so many hundredths of random plays end. */
export interface Distribution {
  readonly plays: number;
  readonly quantiles: readonly { readonly percent: number; readonly score: number }[];
}

/** What a scenario holds for whoever plays it, at one seed. */
export interface Solution {
  readonly best: Found;
  readonly worst: Found;
  /** Sessions that later play can tell apart, as far as the search had to look. */
  readonly states: number;
  readonly distribution: Distribution;
  /** Responses between which no play can tell, as `prompt.response`. */
  readonly idle: readonly string[];
}

export interface SolveOptions {
  readonly seed: number;
  readonly pace?: Pace;
  /** How many sessions the search for each goal may go on from; left out, as many as it takes. */
  readonly budget?: number;
}

const RANDOM_PLAYS = 2000;
const PERCENTS = [0, 5, 25, 50, 75, 95, 100] as const;

function* spread(script: Script, seed: number): Work<Distribution> {
  const { scores } = yield* simulate(script, RANDOM, RANDOM_PLAYS, seed, { locale: script.scenario.locales[0] ?? 'vi', others: [] });
  const sorted = [...scores].sort((a, b) => a - b);
  const at = (percent: number): number => sorted[Math.floor(((sorted.length - 1) * percent) / 100)] ?? 0;
  return { plays: sorted.length, quantiles: PERCENTS.map((percent) => ({ percent, score: at(percent) })) };
}

/** Finds the best and the worst session of a seed, and how chance does. Told to stop, it gives what it has with its bounds. */
export function* solve(script: Script, { seed, pace = 100, budget }: SolveOptions): Work<Solution> {
  const start = begin(script, seed, pace);
  const best = yield* search(script, 'best', start, budget);
  const worst = yield* search(script, 'worst', start, budget);
  const distribution = yield* spread(script, seed);
  return { best, worst, states: best.states + worst.states, distribution, idle: idleResponses(script) };
}
