import { legalMoves, step } from '#engine/play.ts';
import type { Script } from '#engine/script.ts';
import { FULL, partsOf } from '#engine/scoring/parts.ts';
import { streamFor } from '#engine/random.ts';
import { overallOf } from '#engine/scoring/tally.ts';
import type { Item, Move, Session } from '#engine/session.ts';
import { bestNext, worstNext } from '../simulate/worth.ts';
import type { Work } from '../work.ts';
import { boundFor, scoreAt, type Bound, type Look } from './bound.ts';
import { futureKey } from './future-key.ts';
import { heap } from './heap.ts';
import type { Sum } from './least.ts';
import { costOf, type Goal } from './outlook.ts';
import { ruleKey } from './rule-key.ts';
import type { View } from './view.ts';

/** A way of playing as far as it has come. */
interface Way {
  readonly session: Session;
  readonly sum: Sum;
  readonly from: Way | undefined;
  readonly move: Move | undefined;
  readonly look: Look | undefined;
}

export interface Found {
  readonly goal: Goal;
  /** Thousandths; of the best session found. */
  readonly score: number;
  readonly moves: readonly Move[];
  /** No session whatever scores beyond this: equal to `score` where the search is exact. */
  readonly bound: number;
  readonly exact: boolean;
  /** Sessions that were looked at, and how many of them no later play can tell apart. */
  readonly looked: number;
  readonly states: number;
}

const add = (script: Script, goal: Goal, sum: Sum, item: Item | undefined): Sum => {
  if (!item) return sum;
  const shares = [...sum.shares];
  const cost = [...sum.cost];
  for (const { place, part } of partsOf(script, item)) {
    shares[place] = (shares[place] ?? 0) + 1;
    cost[place] = (cost[place] ?? 0) + costOf(goal, part);
  }
  return { shares, cost };
};

/** What the start has behind it. */
const behind = (script: Script, goal: Goal, { items }: Session): Sum => {
  const none = script.rubric.dimensions.map(() => 0);
  return items.reduce<Sum>((sum, item) => add(script, goal, sum, item), { shares: none, cost: none });
};

const movesTo = (way: Way): readonly Move[] => {
  const moves: Move[] = [];
  for (let at: Way | undefined = way; at?.move; at = at.from) moves.unshift(at.move);
  return moves;
};

/** Ways that cost no more in any dimension and have the same future: whoever comes later need not be followed. */
const atLeastAsGood = (one: readonly number[], other: readonly number[]): boolean =>
  one.every((cost, index) => cost <= (other[index] ?? 0));

interface Seen {
  readonly isNew: (way: Way, view: View) => boolean;
  readonly states: () => number;
}

/**
 * Two ways with the same future, the same settled rules and the same number of parts in each dimension will add the same to
 * both; as the score rises with every part, the one that costs no more in any dimension cannot end worse.
 */
const seenBefore = (script: Script): Seen => {
  const kept = new Map<string, (readonly number[])[]>();
  const futures = new Set<string>();
  return {
    states: () => futures.size,
    isNew: ({ session, sum }, view) => {
      const future = futureKey(script, session, view);
      futures.add(future);
      const name = `${future}#${ruleKey(script, session)}#${sum.shares.join(',')}`;
      const others = kept.get(name);
      if (!others) {
        kept.set(name, [sum.cost]);
        return true;
      }
      if (others.some((cost) => atLeastAsGood(cost, sum.cost))) return false;
      kept.set(name, [...others.filter((cost) => !atLeastAsGood(sum.cost, cost)), sum.cost]);
      return true;
    },
  };
};

/** A search under way. */
interface Search {
  readonly script: Script;
  readonly goal: Goal;
  readonly bound: Bound;
  readonly seen: Seen;
  best: { readonly cost: number; readonly way: Way } | undefined;
  looked: number;
}

interface Ranked {
  readonly rank: number;
  readonly way: Way;
}

const finishAt = (run: Search, way: Way): void => {
  const overall = overallOf(run.script, way.session);
  const cost = run.goal === 'best' ? FULL - overall : overall;
  if (!run.best || cost < run.best.cost) run.best = { cost, way };
};

/**
 * What is true of all sessions that a way can come to is true of those that it can come to by one move. Words of a statement
 * before it is released change nothing that a bound reads, so it is not worked out again for each order of them.
 */
const lookFrom = (run: Search, from: Way, session: Session, sum: Sum, limit: number): Look => {
  const isOn = session.items.length === from.session.items.length && session.now?.prompt === from.session.now?.prompt;
  return isOn && from.look ? from.look : run.bound(session, sum, limit);
};

/** Every way one move further that may still end better than the best so far, and that nobody has gone before. */
const onward = (run: Search, from: Way, isNew: Seen['isNew']): readonly Ranked[] => {
  const { script, goal } = run;
  run.looked += 1;
  return legalMoves(script, from.session).flatMap((move) => {
    const session = step(script, from.session, move);
    if (typeof session === 'string') throw new Error(`A legal move, ${JSON.stringify(move)}, was refused: ${session}.`);
    const sum = session.items.length > from.session.items.length ? add(script, goal, from.sum, session.items.at(-1)) : from.sum;
    if (session.ended) {
      finishAt(run, { session, sum, from, move, look: undefined });
      return [];
    }
    const limit = run.best?.cost ?? Number.POSITIVE_INFINITY;
    const look = lookFrom(run, from, session, sum, limit);
    const way: Way = { session, sum, from, move, look };
    return look.least >= limit || !isNew(way, look.view) ? [] : [{ rank: look.least, way }];
  });
};

/** How many ways are followed side by side at first: a few, to have something to show soon, then many, to have something good. */
const ABREAST = [2, 32] as const;

/** Follows the most promising few from move to move. What it passes over is not forgotten: the search looks at everything again. */
function* dive(run: Search, start: Way, abreast: number): Work<void> {
  const { isNew } = seenBefore(run.script);
  for (let row: readonly Way[] = [start]; row.length > 0;) {
    const next: Ranked[] = [];
    for (const way of row) {
      if ((yield { done: run.looked }) === true) return;
      next.push(...onward(run, way, isNew));
    }
    row = next
      .sort((a, b) => a.rank - b.rank)
      .slice(0, abreast)
      .map(({ way }) => way);
  }
}

/** Plays of somebody who knows the marks and does not look ahead, each time calling on others: a good beginning, and cheap. */
const REHEARSALS = 120;

const rehearse = (run: Search, start: Way, turn: number): void => {
  const { script, goal } = run;
  const play = (goal === 'best' ? bestNext : worstNext)(script);
  let random = streamFor(turn, 'rehearsal');
  let way = start;
  while (!way.session.ended) {
    const choice = play(way.session, legalMoves(script, way.session), random);
    const session = step(script, way.session, choice.move);
    if (typeof session === 'string') throw new Error(`A legal move, ${JSON.stringify(choice.move)}, was refused: ${session}.`);
    random = choice.random;
    way = { session, sum: way.sum, from: way, move: choice.move, look: undefined };
  }
  finishAt(run, way);
};

const outcome = (run: Search, rest: number): Found => {
  const cost = run.best?.cost ?? FULL;
  const limit = Math.min(cost, Math.floor(rest));
  return {
    goal: run.goal,
    score: scoreAt(run.goal, cost),
    moves: run.best ? movesTo(run.best.way) : [],
    bound: scoreAt(run.goal, limit),
    exact: run.best !== undefined && limit === cost,
    looked: run.looked,
    states: run.seen.states(),
  };
};

/**
 * Searches for the best or the worst session that `start` can come to, the most promising way first. Exact when it ends by itself: no way is left
 * whose bound promises more than what was found. Stopped, or after `most` looks, it says how far the truth can be from it.
 */
export function* search(script: Script, goal: Goal, start: Session, most = Number.POSITIVE_INFINITY): Work<Found> {
  const first: Way = { session: start, sum: behind(script, goal, start), from: undefined, move: undefined, look: undefined };
  const run: Search = {
    script,
    goal,
    bound: boundFor(script, goal),
    seen: seenBefore(script),
    best: undefined,
    looked: 0,
  };
  for (let turn = 0; turn < REHEARSALS; turn += 1) {
    if ((yield { done: run.looked }) === true) return outcome(run, 0);
    rehearse(run, first, turn);
  }
  for (const abreast of ABREAST) yield* dive(run, first, abreast);
  const open = heap<Way>();
  open.push(0, first);
  while (open.size() > 0 && (!run.best || open.least() < run.best.cost)) {
    if ((yield { done: run.looked }) === true || run.looked >= most) return outcome(run, open.least());
    for (const { rank, way } of onward(run, open.pop() as Way, run.seen.isNew)) open.push(rank, way);
  }
  return outcome(run, Number.POSITIVE_INFINITY);
}
