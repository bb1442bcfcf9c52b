import type { Script } from '../script.ts';
import type { Item, Session } from '../session.ts';
import type { SessionRule } from '../vocabulary.ts';
import { apportion } from './apportion.ts';
import { isSilent, judgedItem, rangesOf, type Judged, type Range } from './judged.ts';
import { partsOf } from './parts.ts';
import { outcomesOf, type Outcome } from './session-rules.ts';
import { budgetsFor, earned, partOf, tallyOf } from './tally.ts';

/**
 * A row of the ledger. `mark`: what some words earned. `start`: what an answer without any mark would have got at this
 * prompt, so that marks can count from there. `rule`: what the whole session showed.
 */
export interface Row {
  readonly sort: 'mark' | 'start' | 'rule' | 'silence';
  /** Index into the session's items; −1 for a rule without words of its own. */
  readonly item: number;
  readonly dimension: string;
  readonly practice: string;
  readonly level: number;
  /** Thousandths of a point of the overall score; all rows add up to it. */
  readonly points: number;
  readonly block?: string;
  /** Index of the mark in its response or block. */
  readonly mark?: number;
  readonly redLine?: boolean;
  readonly rule?: SessionRule;
  readonly outcome?: Outcome;
}

export interface DimensionScore {
  readonly dimension: string;
  /** Thousandths, 0 to `FULL`; null where nothing in the session tested it. */
  readonly score: number | null;
  /** Thousandths of the overall score that were to be had here. */
  readonly budget: number;
  readonly points: number;
}

export interface ItemScore {
  readonly item: number;
  readonly points: number;
  readonly budget: number;
}

/** What one prompt, or one rule, could earn in one dimension and what it did. Thousandths. */
export interface ShareScore {
  readonly dimension: string;
  /** −1 for a rule of the whole session. */
  readonly item: number;
  readonly rule?: SessionRule;
  readonly budget: number;
  readonly points: number;
  /** How much of what could be had it got: 0 to `FULL`. Points follow it to within the rounding. */
  readonly part: number;
}

export interface Score {
  /** Thousandths of a point, 0 to `FULL`: exactly the sum of the ledger's points. */
  readonly overall: number;
  readonly dimensions: readonly DimensionScore[];
  readonly items: readonly ItemScore[];
  /** What the ledger's rows are parts of: budgets add up to a full score, points to the overall one. */
  readonly shares: readonly ShareScore[];
  readonly ledger: readonly Row[];
}

/** One thing that is judged in one dimension: what part of its budget it gets, and how that is told in rows. */
interface Share {
  readonly dimension: string;
  /** −1 for a rule. */
  readonly item: number;
  /** 0 to `FULL`. */
  readonly part: number;
  readonly rule?: SessionRule;
  readonly rows: (points: number, budget: number) => readonly Row[];
}

const startRow = (item: number, dimension: string, points: number): Row => ({
  sort: 'start',
  item,
  dimension,
  practice: '',
  level: 0,
  points,
});

const toRow = (item: number, { mark, index, block, dimension, redLine }: Judged, points: number): Row => ({
  sort: 'mark',
  item,
  dimension,
  practice: mark.practice,
  level: mark.level,
  points,
  mark: index,
  ...(block === undefined ? {} : { block }),
  ...(redLine ? { redLine } : {}),
});

/** Each mark's points for itself, and a row for where the prompt starts, so that both come to what the share got. */
const markRows =
  (item: number, dimension: string, judged: readonly Judged[], { low, high }: Range): Share['rows'] =>
  (points, budget) => {
    const rows = judged.map((one) => toRow(item, one, Math.trunc((budget * one.raw) / (high - low))));
    return [startRow(item, dimension, points - total(rows)), ...rows];
  };

/** A red line takes everything. */
const crossedOut =
  (rows: Share['rows']): Share['rows'] =>
  (points, budget) =>
    rows(points, budget).map((row) => ({ ...row, points: 0 }));

const silenceRow =
  (script: Script, item: number, dimension: string): Share['rows'] =>
  () => [{ sort: 'silence', item, dimension, practice: script.rubric.silence.practice, level: -2, points: 0 }];

/** A mark in a dimension where the prompt does not tell its responses apart is shown, and moves nothing. */
const idleRows = (item: number, judged: readonly Judged[], inPlay: ReadonlyMap<string, Range>): readonly Row[] =>
  judged.filter(({ dimension }) => !inPlay.has(dimension)).map((one) => toRow(item, one, 0));

interface Judgement {
  readonly shares: readonly Share[];
  readonly idle: readonly Row[];
}

const judgeItem = (script: Script, item: Item, index: number): Judgement => {
  const ranges = rangesOf(script, item);
  const judged = judgedItem(script, item);
  const crossed = judged.some(({ redLine }) => redLine);
  const rowsIn = (dimension: string): Share['rows'] => {
    if (isSilent(item)) return silenceRow(script, index, dimension);
    const mine = judged.filter((one) => one.dimension === dimension);
    const rows = markRows(index, dimension, mine, ranges.get(dimension) ?? { low: 0, high: 1 });
    return crossed ? crossedOut(rows) : rows;
  };
  const shares = partsOf(script, item).map(({ dimension, part }): Share => ({ dimension, item: index, part, rows: rowsIn(dimension) }));
  return { shares, idle: idleRows(index, judged, ranges) };
};

const levelOf = ({ got, of }: Outcome): number => (got === of ? 2 : got === 0 ? -2 : got * 2 >= of ? 1 : -1);

const judgeRule = (script: Script, outcome: Outcome): Share => {
  const practice = script.rubric.rules.find(({ rule }) => rule === outcome.rule)?.practice ?? '';
  const dimension = script.practices.get(practice)?.dimension ?? '';
  const { rule, item = -1 } = outcome;
  const row = { sort: 'rule', item, dimension, practice, level: levelOf(outcome), rule, outcome } as const;
  return { dimension, item: -1, part: partOf(outcome), rule, rows: (points) => [{ ...row, points }] };
};

interface Settled {
  readonly share: Share;
  readonly budget: number;
  readonly points: number;
  readonly rows: readonly Row[];
}

/** Equal budgets; the thousandths that do not divide go to those that earned most, so that nobody earns above its budget. */
const budgetsOf = (shares: readonly Share[], budget: number): readonly number[] => {
  const each = Math.floor(budget / shares.length);
  const order = shares.map(({ part }, index) => ({ part, index })).sort((a, b) => b.part - a.part || a.index - b.index);
  const lucky = new Set(order.slice(0, budget % shares.length).map(({ index }) => index));
  return shares.map((_, index) => each + (lucky.has(index) ? 1 : 0));
};

/** A dimension's shares split what it earned by their parts. */
const settle = (shares: readonly Share[], budget: number): readonly Settled[] => {
  const budgets = budgetsOf(shares, budget);
  const parts = shares.map(({ part }) => part);
  const sum = parts.reduce((all, part) => all + part, 0);
  const points = apportion(earned(budget, sum, shares.length), parts, budgets);
  return shares.map((share, index) => {
    const [mine = 0, most = 0] = [points[index], budgets[index]];
    return { share, budget: most, points: mine, rows: share.rows(mine, most) };
  });
};

const total = (rows: readonly { readonly points: number }[]): number => rows.reduce((sum, { points }) => sum + points, 0);

const toShareScore = ({ share: { dimension, item, rule, part }, budget, points }: Settled): ShareScore => ({
  dimension,
  item,
  ...(rule === undefined ? {} : { rule }),
  budget,
  points,
  part,
});

const itemScores = (session: Session, all: readonly Settled[]): readonly ItemScore[] =>
  session.items.map((_, item) => {
    const mine = all.filter(({ share }) => share.item === item);
    return { item, points: total(mine), budget: mine.reduce((sum, { budget }) => sum + budget, 0) };
  });

const inOrder = (rows: readonly Row[]): readonly Row[] => [...rows].sort((a, b) => place(a) - place(b) || (a.mark ?? -1) - (b.mark ?? -1));
const place = ({ sort, item }: Row): number => (sort === 'rule' ? Number.MAX_SAFE_INTEGER : item);

/**
 * Judges a session as far as it has come.
 *
 * Each dimension in play has a budget by its weight. Prompts and rules that test it count equally: each has a part, where
 * its answer lies between the worst and the best response of that prompt, and the dimension earns its budget in
 * proportion to the mean of these parts. A red line earns nothing at its prompt. What a dimension earned is then told
 * row by row. Everything is whole thousandths, so the rows add up to the overall score exactly.
 */
export const scoreOf = (script: Script, session: Session): Score => {
  const items = session.items.map((item, index) => judgeItem(script, item, index));
  const shares = [...items.flatMap((item) => item.shares), ...outcomesOf(script, session).map((outcome) => judgeRule(script, outcome))];
  const tally = tallyOf(script, session);
  const budgets = budgetsFor(script, tally.shares);
  const settled = script.rubric.dimensions.flatMap(({ id }, index) =>
    settle(
      shares.filter(({ dimension }) => dimension === id),
      budgets[index] ?? 0,
    ),
  );
  const ledger = inOrder([...settled.flatMap(({ rows }) => rows), ...items.flatMap(({ idle }) => idle)]);
  const dimensions = script.rubric.dimensions.map(({ id }, index): DimensionScore => {
    const [count = 0, parts = 0, budget = 0] = [tally.shares[index], tally.parts[index], budgets[index]];
    return { dimension: id, budget, points: earned(budget, parts, count), score: count === 0 ? null : Math.floor(parts / count) };
  });
  return { overall: total(ledger), dimensions, items: itemScores(session, settled), shares: settled.map(toShareScore), ledger };
};
