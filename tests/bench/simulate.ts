import { finish } from '#analysis/work.ts';
import { policyNamed } from '#analysis/simulate/policies.ts';
import { playOut } from '#analysis/simulate/play-out.ts';
import type { Player } from '#analysis/simulate/policy.ts';
import { simulate } from '#analysis/simulate/simulate.ts';
import { begin, legalMoves, step } from '#engine/play.ts';
import { streamFor } from '#engine/random.ts';
import type { Script } from '#engine/script.ts';
import { overallOf } from '#engine/scoring/tally.ts';
import { shippedScripts } from '../fixtures/scripts.ts';
import { against, between, median, ratio, short, spread } from './figures.ts';
import { heading, say, table } from './print.ts';
import { inRounds, repeated, type Contender } from './rounds.ts';

const NAMES = ['random', 'longest', 'bag-of-words', 'best-next', 'learner-50'];
const AIM = 20_000;
const ROUNDS = 9;
const MILLISECONDS = 250;
const AT_ONCE = 50;

/** How somebody gets through one session; gives the moves that it took. */
type Way = (script: Script, player: Player, seed: number) => number;

/** Plays move by move with the engine's own `step`, and does not score: what the engine alone takes. */
const stepping: Way = (script, player, seed) => {
  let session = begin(script, seed);
  let random = streamFor(seed, 'policy');
  let moves = 0;
  for (; !session.ended; moves += 1) {
    const choice = player(session, legalMoves(script, session), random);
    const next = step(script, session, choice.move);
    if (typeof next === 'string') throw new Error(`A legal move was refused: ${next}.`);
    [session, random] = [next, choice.random];
  }
  return moves;
};

/** The same in place: the bound of everything that scores. */
const playing: Way = (script, player, seed) => playOut(script, player, seed).items.length;

const scoring: Way = (script, player, seed) => overallOf(script, playOut(script, player, seed));

const playerOf = (script: Script, name: string, others: readonly Script[]): Player => {
  const policy = policyNamed(name);
  if (!policy) throw new Error(`There is no policy ${name}.`);
  return policy.seat({ script, locale: 'vi', others });
};

const contender = (name: string, script: Script, player: Player, way: Way): Contender => ({
  name,
  work: (ms) =>
    repeated(
      ms,
      (turn) => turn * AT_ONCE,
      (first) => {
        for (let seed = first; seed < first + AT_ONCE; seed += 1) way(script, player, seed);
        return AT_ONCE;
      },
    ),
});

/** Everything that `simulate` keeps, tables of prompts and dimensions included. */
const wholly = (script: Script, name: string, others: readonly Script[]): Contender => ({
  name: `${name}, with all that simulate keeps`,
  work: (ms) =>
    repeated(
      ms,
      (turn) => turn * AT_ONCE,
      (seed) => {
        const policy = policyNamed(name);
        if (policy) finish(simulate(script, policy, AT_ONCE, seed, { locale: 'vi', others }));
        return AT_ONCE;
      },
    ),
});

const contenders = (script: Script, others: readonly Script[]): readonly Contender[] => {
  const player = playerOf(script, 'random', others);
  return [
    contender('random, by step, no score (bare)', script, player, stepping),
    contender('random, in place, no score (bound)', script, player, playing),
    ...NAMES.map((name) => contender(name, script, playerOf(script, name, others), scoring)),
    wholly(script, 'random', others),
  ];
};

const movesOf = (script: Script): number => {
  const player = playerOf(script, 'random', []);
  const counts = Array.from({ length: 200 }, (_, seed) => stepping(script, player, seed));
  return counts.reduce((sum, count) => sum + count, 0) / counts.length;
};

const BOUND = 'random, in place, no score (bound)';

const measure = (script: Script, others: readonly Script[]): number => {
  const rates = inRounds(contenders(script, others), ROUNDS, MILLISECONDS);
  const rows = [...rates].map(([name, figures]) => [
    name,
    short(median(figures)),
    between(spread(figures)),
    short(ratio(figures, rates.get(BOUND) ?? [])),
  ]);
  table(
    `${script.scenario.id}: sessions a second of processor time, final score included; ${movesOf(script).toFixed(1)} moves a session by random`,
    ['', 'median', 'min–max', '× bound'],
    rows,
  );
  return median(rates.get('random') ?? []);
};

/** How many sessions bots play in a second, beside the same plays without scores. */
export const simulation = (): void => {
  heading('Simulate');
  const scripts = [...shippedScripts().values()];
  const measured = scripts
    .map((script) => ({ script, moves: movesOf(script) }))
    .toSorted((a, b) => a.moves - b.moves)
    .map(({ script }) => ({
      script,
      rate: measure(
        script,
        scripts.filter((other) => other !== script),
      ),
    }));
  const [smallest] = measured;
  if (smallest) say(`aim for random on the smallest, ${smallest.script.scenario.id}, ${against(smallest.rate, { atLeast: AIM })}`);
};
