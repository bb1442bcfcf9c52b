import type { Script } from '#engine/script.ts';
import { possibleIn } from '../reach/possible.ts';
import { PLAYS, seenIn } from '../reach/seen.ts';
import { rangeOf, testWiseFindings, testWisePolicies, trial } from '../simulate/test-wise.ts';
import type { Work } from '../work.ts';
import type { Evidence } from './study.ts';

/** Sessions that each bot plays: its mean is then known to about half a point. */
const RUNS = 400;

/**
 * Plays a scenario to see what happens in it, and lets bots play that know nothing but looks. `others` are scenarios from
 * which one of them learns words. Told to stop, it gives what it has.
 */
export function* evidenceOf(script: Script, others: readonly Script[], plays = PLAYS, runs = RUNS): Work<Evidence> {
  const seen = yield* seenIn(script, plays);
  const terms = { runs, seed: 1, locales: script.scenario.locales, others };
  const all = yield* trial(script, testWisePolicies(), terms);
  const range = rangeOf(all);
  return { seen, possible: possibleIn(script), testWise: range === undefined ? [] : testWiseFindings(all, range) };
}
