import { FULL, partsOf } from '#engine/scoring/parts.ts';
import { worthOf } from '#engine/scoring/rank.ts';
import { budgetsFor, overallFrom, tallyOf, tallyOfItems, type Tally } from '#engine/scoring/tally.ts';
import type { Script } from '#engine/script.ts';
import type { Item } from '#engine/session.ts';
import { answersTo, itemOf } from './answer.ts';
import { agreedBy, type Poll } from './poll.ts';
import type { OwnPaceRound, PacedRound, Put, Round } from './workshop.ts';

/** What a side got in a round. Scores are thousandths of a point, 0 to 100 000. */
export interface SideScore {
  readonly overall: number;
  /** By the rubric's dimensions; null where nothing tested it. */
  readonly dimensions: Readonly<Record<string, number | null>>;
}

const scoreOf = (script: Script, tally: Tally): SideScore => ({
  overall: overallFrom(script, tally),
  dimensions: Object.fromEntries(
    script.rubric.dimensions.map(({ id }, index) => {
      const shares = tally.shares[index] ?? 0;
      return [id, shares === 0 ? null : Math.floor((tally.parts[index] ?? 0) / shares)];
    }),
  ),
});

/** What a side said to a prompt, as it is judged. */
export const itemBy = (script: Script, { ask, stage, first }: Put, side: string): Item =>
  itemOf(script, ask, stage, first && agreedBy(first, side));

/** The prompts of a round whose marks have been shown. */
export const judgedPuts = ({ puts }: PacedRound): readonly Put[] => puts.filter(({ judged }) => judged);

const pacedScore = (round: PacedRound, side: string): SideScore | null => {
  const puts = judgedPuts(round);
  const { script } = round;
  return puts.length === 0
    ? null
    : scoreOf(
        script,
        tallyOfItems(
          script,
          puts.map((put) => itemBy(script, put, side)),
        ),
      );
};

/** The mean of several scores, rounded down. */
export const meanScore = (scores: readonly SideScore[]): SideScore | null => {
  if (scores.length === 0) return null;
  const mean = (all: readonly number[]): number => Math.floor(all.reduce((sum, one) => sum + one, 0) / all.length);
  const names = new Set(scores.flatMap(({ dimensions }) => Object.keys(dimensions)));
  const of = (name: string): number | null => {
    const said = scores.flatMap(({ dimensions }) => dimensions[name] ?? []);
    return said.length === 0 ? null : mean(said);
  };
  return {
    overall: mean(scores.map(({ overall }) => overall)),
    dimensions: Object.fromEntries([...names].map((name) => [name, of(name)])),
  };
};

/** What one seat got in a round in which each plays alone; null until the window has closed, or the seat never began. */
export const ownScore = (round: OwnPaceRound, seat: string): SideScore | null => {
  const play = round.plays.get(seat);
  return play?.session.ended ? scoreOf(round.script, tallyOf(round.script, play.session)) : null;
};

/** A side's score is the mean of those of its members who played. */
const ownPaceScore = (round: OwnPaceRound, side: string): SideScore | null =>
  round.phase === 'over' ? meanScore([...round.sideOf].flatMap(([seat, of]) => (of === side ? (ownScore(round, seat) ?? []) : []))) : null;

/** What a side has got in a round so far; null while nothing of it has been judged. */
export const roundScore = (round: Round, side: string): SideScore | null =>
  round.mode === 'paced' ? pacedScore(round, side) : ownPaceScore(round, side);

/** What the overall score gains by each thousandth of a part, times a million, by dimension: what an answer is chosen by. */
const prices = (script: Script, items: readonly Item[]): ReadonlyMap<string, number> => {
  const { shares } = tallyOfItems(script, items);
  const budgets = budgetsFor(script, shares);
  return new Map(
    script.rubric.dimensions.map(({ id }, index) => [id, Math.floor(((budgets[index] ?? 0) * 1000) / Math.max(1, shares[index] ?? 0))]),
  );
};

const priced = (script: Script, item: Item, price: ReadonlyMap<string, number>): number =>
  partsOf(script, item).reduce((sum, { dimension, part }) => sum + part * (price.get(dimension) ?? 0), 0);

const bestAnswer = (script: Script, { ask, stage }: Put, price: ReadonlyMap<string, number>): Item => {
  const items = answersTo(script, ask).map((answer) => itemOf(script, ask, stage, answer));
  return items.reduce((best, item) => (priced(script, item, price) > priced(script, best, price) ? item : best));
};

const bestLines = new WeakMap<PacedRound, { readonly judged: number; readonly best: number }>();

/**
 * The most that a side could have got with the prompts that were judged, in thousandths: prompts count by themselves, so
 * the best answer to each makes the best line. To within the rounding of the weights.
 */
export const bestOf = (round: PacedRound): number => {
  const puts = judgedPuts(round);
  const known = bestLines.get(round);
  if (known?.judged === puts.length) return known.best;
  const { script } = round;
  const price = prices(
    script,
    puts.map(({ ask, stage }) => itemOf(script, ask, stage, null)),
  );
  const best = overallFrom(
    script,
    tallyOfItems(
      script,
      puts.map((put) => bestAnswer(script, put, price)),
    ),
  );
  bestLines.set(round, { judged: puts.length, best });
  return best;
};

/** From here on an answer counts as right where one asks whether sureness was well placed: three quarters of its prompt's worth. */
export const RIGHT = (FULL * 3) / 4;

/** How good a side's answer to a poll is, 0 to 100 000. */
export const worthBy = (script: Script, { ask, stage }: Put, poll: Poll, side: string): number =>
  worthOf(script, itemOf(script, ask, stage, agreedBy(poll, side)));

/** Sides that answered right, of those that answered. */
export const rightIn = (script: Script, put: Put, poll: Poll): number =>
  [...poll.sides.keys()].filter((side) => worthBy(script, put, poll, side) >= RIGHT).length;
