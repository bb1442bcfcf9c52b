import type { Script } from '../script.ts';
import type { Session } from '../session.ts';
import type { SessionRule } from '../vocabulary.ts';
import { apportion } from './apportion.ts';
import { isSilent, judgedItem, rangesOf, type Judged } from './judged.ts';
import { outcomesOf, type Outcome } from './session-rules.ts';

/** A whole score, and each dimension's: thousandths of a point. */
export const FULL = 100_000;

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

export interface Score {
  /** Thousandths of a point, 0 to `FULL`: exactly the sum of the ledger's points. */
  readonly overall: number;
  readonly dimensions: readonly DimensionScore[];
  readonly items: readonly ItemScore[];
  readonly ledger: readonly Row[];
}

/** One thing that is judged in one dimension, with the share of the overall score that it can earn. */
interface Share {
  readonly dimension: string;
  readonly item: number;
  readonly judge: (budget: number) => readonly Row[];
}

const proportion = (budget: number, part: number, whole: number): number => Math.floor((budget * part) / whole);

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

/** A red line takes everything: the first one's row undoes whatever the other rows of the share hold. */
const crossedOut = (rows: readonly Row[]): readonly Row[] => rows.map((row) => ({ ...row, points: 0 }));

const judgeMarks =
  (item: number, dimension: string, judged: readonly Judged[], low: number, high: number, crossed: boolean) =>
  (budget: number): readonly Row[] => {
    const mine = judged.filter((one) => one.dimension === dimension);
    const raw = Math.max(
      low,
      Math.min(
        high,
        mine.reduce((sum, one) => sum + one.raw, 0),
      ),
    );
    const rows = mine.map((one) => toRow(item, one, Math.trunc((budget * one.raw) / (high - low))));
    const earned = rows.reduce((sum, { points }) => sum + points, 0);
    const start = startRow(item, dimension, proportion(budget, raw - low, high - low) - earned);
    return crossed ? crossedOut([start, ...rows]) : [start, ...rows];
  };

const silenceRow = (script: Script, item: number, dimension: string) => (): readonly Row[] => [
  { sort: 'silence', item, dimension, practice: script.rubric.silence.practice, level: -2, points: 0 },
];

/** A mark in a dimension where the prompt does not tell its responses apart is shown, and moves nothing. */
const idleRows = (item: number, judged: readonly Judged[], inPlay: ReadonlySet<string>): readonly Row[] =>
  judged.filter(({ dimension }) => !inPlay.has(dimension)).map((one) => toRow(item, one, 0));

interface Judgement {
  readonly shares: readonly Share[];
  readonly idle: readonly Row[];
}

const judgeItem = (script: Script, session: Session, index: number): Judgement => {
  const item = session.items[index];
  if (!item) throw new Error(`Session has ${session.items.length} items, not ${index + 1}.`);
  const ranges = rangesOf(script, item);
  const judged = judgedItem(script, item);
  const crossed = judged.some(({ redLine }) => redLine);
  const shares = [...ranges].map(([dimension, { low, high }]): Share => ({
    dimension,
    item: index,
    judge: isSilent(item) ? silenceRow(script, index, dimension) : judgeMarks(index, dimension, judged, low, high, crossed),
  }));
  return { shares, idle: idleRows(index, judged, new Set(ranges.keys())) };
};

const levelOf = ({ got, of }: Outcome): number => (got === of ? 2 : got === 0 ? -2 : got * 2 >= of ? 1 : -1);

const judgeRule = (script: Script, outcome: Outcome): Share => {
  const practice = script.rubric.rules.find(({ rule }) => rule === outcome.rule)?.practice ?? '';
  const dimension = script.practices.get(practice)?.dimension ?? '';
  const { rule, item = -1 } = outcome;
  return {
    dimension,
    item: -1,
    judge: (budget) => [
      {
        sort: 'rule',
        item,
        dimension,
        practice,
        level: levelOf(outcome),
        points: proportion(budget, outcome.got, outcome.of),
        rule,
        outcome,
      },
    ],
  };
};

const budgetsFor = (script: Script, shares: readonly Share[]): ReadonlyMap<string, number> => {
  const inPlay = script.rubric.dimensions.filter(({ id }) => shares.some(({ dimension }) => dimension === id));
  const budgets = apportion(
    FULL,
    inPlay.map(({ weight }) => weight),
  );
  return new Map(inPlay.map(({ id }, index) => [id, budgets[index] ?? 0]));
};

interface Settled {
  readonly share: Share;
  readonly budget: number;
  readonly rows: readonly Row[];
}

const judgeDimension = (shares: readonly Share[], budget: number): readonly Settled[] => {
  const budgets = apportion(
    budget,
    shares.map(() => 1),
  );
  return shares.map((share, index) => ({ share, budget: budgets[index] ?? 0, rows: share.judge(budgets[index] ?? 0) }));
};

const total = (rows: readonly { readonly points: number }[]): number => rows.reduce((sum, { points }) => sum + points, 0);

const itemScores = (session: Session, all: readonly Settled[]): readonly ItemScore[] =>
  session.items.map((_, item) => {
    const mine = all.filter(({ share }) => share.item === item);
    return { item, points: total(mine.flatMap(({ rows }) => rows)), budget: mine.reduce((sum, { budget }) => sum + budget, 0) };
  });

const inOrder = (rows: readonly Row[]): readonly Row[] => [...rows].sort((a, b) => place(a) - place(b) || (a.mark ?? -1) - (b.mark ?? -1));
const place = ({ sort, item }: Row): number => (sort === 'rule' ? Number.MAX_SAFE_INTEGER : item);

/**
 * Judges a session as far as it has come.
 *
 * Each dimension in play has a budget by its weight; the prompts and rules that test it share that equally; each earns
 * its share in proportion to where the answer lies between the worst and the best response of that prompt. A red line
 * earns nothing at its prompt. Everything is whole thousandths, so the rows add up to the overall score exactly.
 */
export const scoreOf = (script: Script, session: Session): Score => {
  const items = session.items.map((_, index) => judgeItem(script, session, index));
  const shares = [...items.flatMap((item) => item.shares), ...outcomesOf(script, session).map((outcome) => judgeRule(script, outcome))];
  const budgets = budgetsFor(script, shares);
  const judged = [...budgets].flatMap(([id, budget]) =>
    judgeDimension(
      shares.filter(({ dimension }) => dimension === id),
      budget,
    ),
  );
  const ledger = inOrder([...judged.flatMap(({ rows }) => rows), ...items.flatMap(({ idle }) => idle)]);
  const dimensions = script.rubric.dimensions.map(({ id }): DimensionScore => {
    const budget = budgets.get(id) ?? 0;
    const points = total(ledger.filter(({ dimension }) => dimension === id));
    return { dimension: id, budget, points, score: budget === 0 ? null : Math.floor((points * FULL) / budget) };
  });
  return { overall: total(ledger), dimensions, items: itemScores(session, judged), ledger };
};
