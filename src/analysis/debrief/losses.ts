import type { Script } from '#engine/script.ts';
import { cueOf, responsesTo } from '#engine/script.ts';
import { apportion } from '#engine/scoring/apportion.ts';
import { isSilent, judgedItem, type Judged } from '#engine/scoring/judged.ts';
import type { Row, Score } from '#engine/scoring/score.ts';
import type { Item, Session } from '#engine/session.ts';

/** What one item, or one rule, could earn in one dimension and what it did. Thousandths. */
export interface Share {
  readonly dimension: string;
  /** −1 for a rule of the whole session. */
  readonly item: number;
  /** The rule's row. */
  readonly rule?: Row;
  readonly budget: number;
  readonly points: number;
}

/** Points that a practice cost, and the item at which it cost most; −1 where that was no single item. */
export interface Loss {
  readonly practice: string;
  readonly lost: number;
  readonly item: number;
}

const earned = (score: Score, dimension: string, { sort, item, points }: Row): number =>
  sort === 'rule'
    ? points
    : score.ledger
        .filter((row) => row.dimension === dimension && row.item === item && row.sort !== 'rule')
        .reduce((sum, row) => sum + row.points, 0);

/**
 * The shares that the ledger's rows are parts of. Each has exactly one row that is no mark, and a dimension's budget is
 * split over them equally, as `scoreOf` does: budgets add up to a full score, points to the overall one.
 */
export const sharesOf = (score: Score): readonly Share[] =>
  score.dimensions.flatMap(({ dimension, budget }) => {
    const heads = score.ledger.filter((row) => row.dimension === dimension && row.sort !== 'mark');
    const budgets = apportion(
      budget,
      heads.map(() => 1),
    );
    return heads.map((head, index): Share => ({
      dimension,
      item: head.sort === 'rule' ? -1 : head.item,
      ...(head.sort === 'rule' ? { rule: head } : {}),
      budget: budgets[index] ?? 0,
      points: earned(score, dimension, head),
    }));
  });

type Blame = readonly (readonly [practice: string, weight: number])[];

const rawSum = (judged: readonly Judged[], dimension: string): number =>
  judged.filter((one) => one.dimension === dimension).reduce((sum, { raw }) => sum + raw, 0);

/** What could have been said: each other response, or all blocks that were left out. */
const alternatives = (script: Script, item: Item): readonly (readonly Judged[])[] => {
  const { prompt, blocks } = cueOf(script, item.ask);
  if (prompt.form !== 'statement')
    return responsesTo(script, item.ask).map(({ id }) => judgedItem(script, { ...item, response: id, blocks: [] }));
  return [judgedItem(script, { ...item, response: null, blocks: [...blocks.keys()].filter((id) => !item.blocks.includes(id)) })];
};

/** Where nothing said was wrong: the practices that the best at this prompt showed in the dimension. */
const missing = (script: Script, item: Item, dimension: string): Blame => {
  const best = [...alternatives(script, item)].sort((a, b) => rawSum(b, dimension) - rawSum(a, dimension))[0] ?? [];
  return best.filter((one) => one.dimension === dimension && one.raw > 0).map(({ mark, raw }) => [mark.practice, raw] as const);
};

const blameFor = (script: Script, item: Item, dimension: string): Blame => {
  if (isSilent(item)) return [[script.rubric.silence.practice, 1]];
  const judged = judgedItem(script, item);
  const crossed = judged.filter(({ redLine }) => redLine);
  if (crossed.length > 0) return crossed.map(({ mark }) => [mark.practice, 1] as const);
  const lapses = judged.filter((one) => one.dimension === dimension && one.raw < 0);
  return lapses.length > 0 ? lapses.map(({ mark, raw }) => [mark.practice, -raw] as const) : missing(script, item, dimension);
};

interface Part {
  readonly practice: string;
  readonly item: number;
  readonly lost: number;
}

const partsOf = (script: Script, session: Session, { dimension, item: index, rule, budget, points }: Share): readonly Part[] => {
  if (rule) return [{ practice: rule.practice, item: rule.item, lost: budget - points }];
  const item = session.items[index];
  const blame = item ? blameFor(script, item, dimension) : [];
  const lost = apportion(
    budget - points,
    blame.map(([, weight]) => weight),
  );
  return blame.map(([practice], place) => ({ practice, item: index, lost: lost[place] ?? 0 }));
};

const dearestItem = (parts: readonly Part[]): number => {
  const byItem = new Map<number, number>();
  for (const { item, lost } of parts) byItem.set(item, (byItem.get(item) ?? 0) + lost);
  return [...byItem].sort((a, b) => b[1] - a[1])[0]?.[0] ?? -1;
};

/**
 * What every practice cost, the dearest first: lapses pay for their dimension, a red line for its whole item, silence for
 * all it left unsaid, and where nothing was wrong, the practices that the best answer would have shown.
 */
export const lossesOf = (script: Script, session: Session, score: Score): readonly Loss[] => {
  const parts = sharesOf(score)
    .flatMap((share) => partsOf(script, session, share))
    .filter(({ lost }) => lost > 0);
  return [...new Set(parts.map(({ practice }) => practice))]
    .map((practice): Loss => {
      const mine = parts.filter((part) => part.practice === practice);
      return { practice, lost: mine.reduce((sum, { lost }) => sum + lost, 0), item: dearestItem(mine) };
    })
    .sort((a, b) => b.lost - a.lost);
};
