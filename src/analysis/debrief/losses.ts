import type { Script } from '#engine/script.ts';
import { apportion } from '#engine/scoring/apportion.ts';
import { blameFor } from '#engine/scoring/blame.ts';
import { FULL } from '#engine/scoring/parts.ts';
import type { Row, Score, ShareScore } from '#engine/scoring/score.ts';
import type { Session } from '#engine/session.ts';
import type { SessionRule } from '#engine/vocabulary.ts';

/** Points that a practice cost, and the item at which it cost most; −1 where that was no single item. */
export interface Loss {
  readonly practice: string;
  readonly lost: number;
  readonly item: number;
}

interface Part {
  readonly practice: string;
  readonly item: number;
  readonly lost: number;
}

interface Costly {
  readonly share: ShareScore;
  readonly cost: number;
}

/** What a dimension lost, by how far each share fell short: one that was full costs nothing, though points are rounded. */
const costsIn = (score: Score, dimension: string, lost: number): readonly Costly[] => {
  const shares = score.shares.filter((share) => share.dimension === dimension);
  const costs = apportion(
    lost,
    shares.map(({ part }) => FULL - part),
  );
  return shares.map((share, index) => ({ share, cost: costs[index] ?? 0 }));
};

const ruleRow = (score: Score, rule: SessionRule): Row | undefined => score.ledger.find((row) => row.sort === 'rule' && row.rule === rule);

const partsOf = (script: Script, session: Session, score: Score, { share, cost }: Costly): readonly Part[] => {
  const { dimension, item: index, rule } = share;
  const row = rule && ruleRow(score, rule);
  if (row) return [{ practice: row.practice, item: row.item, lost: cost }];
  const item = session.items[index];
  const blame = item ? blameFor(script, item, dimension) : [];
  const lost = apportion(
    cost,
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
  const parts = score.dimensions
    .flatMap(({ dimension, budget, points }) => costsIn(score, dimension, budget - points))
    .flatMap((costly) => partsOf(script, session, score, costly))
    .filter(({ lost }) => lost > 0);
  return [...new Set(parts.map(({ practice }) => practice))]
    .map((practice): Loss => {
      const mine = parts.filter((part) => part.practice === practice);
      return { practice, lost: mine.reduce((sum, { lost }) => sum + lost, 0), item: dearestItem(mine) };
    })
    .sort((a, b) => b.lost - a.lost);
};
