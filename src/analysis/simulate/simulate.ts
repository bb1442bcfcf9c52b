import type { Script } from '#engine/script.ts';
import type { Work } from '../work.ts';
import { distributionOf, nearest, type Distribution, type Moments } from './figures.ts';
import { playOut } from './play-out.ts';
import type { Policy } from './policy.ts';
import { addSession, newTally, type PromptTally, type Tally } from './tally.ts';

/** What became of one prompt. */
export interface PromptFate {
  readonly prompt: string;
  /** How often it was put, over all plays. */
  readonly met: number;
  /** Of those times, thousandths in which each response or block was said, by its id; silence under `''`. */
  readonly chosen: Readonly<Record<string, number>>;
  /** Mean share that was earned of what was to be had there, thousandths of a hundred; nothing where nothing was. */
  readonly earned?: number;
  /** The share earned here against the mean of those earned at a play's other prompts: what correlations are made of. */
  readonly moments: Moments;
}

/** What many plays by one policy came to. */
export interface Plays {
  readonly policy: string;
  /** The language that it read; empty where the policy does not read. */
  readonly locale: string;
  /** Overall scores, thousandths, in the order of the seeds. */
  readonly scores: readonly number[];
  /** How they lie; nothing where no play was finished. */
  readonly overall?: Distribution;
  /** Mean score of each dimension, thousandths, over the plays that tested it. */
  readonly dimensions: Readonly<Record<string, number>>;
  /** Mean trust of each public at the end, 0 to 100. */
  readonly trust: Readonly<Record<string, number>>;
  /** Prompts in the order of the script; those that nobody met are left out. */
  readonly prompts: readonly PromptFate[];
}

/** What a simulation may look at besides the script. */
export interface Given {
  readonly locale: string;
  /** Other scenarios, for policies that learn. */
  readonly others: readonly Script[];
}

/** Plays between two looks at who is waiting. */
const AT_ONCE = 16;

const fateOf = ({ prompt, met, chosen, earned, counted, moments }: PromptTally): PromptFate => ({
  prompt,
  met,
  chosen: Object.fromEntries([...chosen].map(([id, times]) => [id, nearest(times * 1000, met)])),
  ...(counted === 0 ? {} : { earned: nearest(earned, counted) }),
  moments,
});

const dimensionsOf = ({ script, dimensions }: Tally): Plays['dimensions'] =>
  Object.fromEntries(
    script.rubric.dimensions.flatMap(({ id }, index) => {
      const { sum, times } = dimensions[index] ?? { sum: 0, times: 0 };
      return times === 0 ? [] : [[id, nearest(sum, times)] as const];
    }),
  );

const playsOf = (policy: Policy, locale: string, tally: Tally): Plays => {
  const overall = distributionOf(tally.scores);
  return {
    policy: policy.name,
    locale: policy.reads ? locale : '',
    scores: tally.scores,
    ...(overall ? { overall } : {}),
    dimensions: dimensionsOf(tally),
    trust: Object.fromEntries([...tally.trust].map(([id, sum]) => [id, nearest(sum, tally.scores.length)])),
    prompts: [...tally.script.cues.keys()].flatMap((id) => tally.prompts.get(id) ?? []).map(fateOf),
  };
};

/**
 * Plays a script many times. Play number i, from 0, has the seed `seed` + i, whatever the policy: all policies are put
 * the same questions as far as their answers allow, and any play can be looked at with `play --seed`. Told to stop, it
 * gives the plays that are done.
 */
export function* simulate(script: Script, policy: Policy, runs: number, seed: number, given: Given): Work<Plays> {
  const player = policy.seat({ script, ...given });
  const tally = newTally(script);
  for (let done = 0; done < runs; done += 1) {
    if (done % AT_ONCE === 0 && (yield { done, of: runs }) === true) break;
    addSession(tally, playOut(script, player, seed + done));
  }
  return playsOf(policy, given.locale, tally);
}
