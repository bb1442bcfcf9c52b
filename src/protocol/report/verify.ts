import type { Script } from '#engine/script.ts';
import type { SideScore } from '../workshop/score.ts';
import { take } from '../workshop/take.ts';
import { found } from '../workshop/workshop.ts';
import { scoresOf, type RecordedScores, type WorkshopRecord } from './record.ts';
import { scriptFrom } from './source.ts';

/** Something in which a record is at odds with itself. Rounds are from 1; no round is the overall score. */
export type Difference =
  | { readonly sort: 'no_scenario' | 'changed_scenario'; readonly hash: string }
  | { readonly sort: 'rounds'; readonly recorded: number; readonly worked: number }
  | { readonly sort: 'side'; readonly round: number | null; readonly side: string; readonly only: 'recorded' | 'worked' }
  | {
      readonly sort: 'score';
      readonly round: number | null;
      readonly side: string;
      /** Null for the whole score. */
      readonly dimension: string | null;
      readonly recorded: number | null;
      readonly worked: number | null;
    };

type Opened = ReadonlyMap<string, Script>;

/** Brings the scenarios through the door. One whose content is another than its rounds were played with is a difference. */
const open = ({ scripts }: WorkshopRecord): { readonly opened: Opened; readonly differences: readonly Difference[] } => {
  const all = Object.entries(scripts).map(([hash, source]) => ({ hash, script: scriptFrom(source) }));
  const fits = all.flatMap(({ hash, script }) => (script?.scenario.hash === hash ? [[hash, script] as const] : []));
  return {
    opened: new Map(fits),
    differences: all.flatMap(({ hash, script }): readonly Difference[] =>
      script?.scenario.hash === hash ? [] : [{ sort: script ? 'changed_scenario' : 'no_scenario', hash }],
    ),
  };
};

/** Takes every entry anew and gives the scores that come of them. */
const replayed = ({ founding, entries }: WorkshopRecord, opened: Opened): RecordedScores => {
  const workshop = found(founding);
  for (const entry of entries) take(workshop, entry, (_, hash) => opened.get(hash));
  return scoresOf(workshop);
};

type Where = { readonly round: number | null; readonly side: string };

const scoreDifferences = (where: Where, recorded: SideScore | null, worked: SideScore | null): readonly Difference[] => {
  const names = new Set([...Object.keys(recorded?.dimensions ?? {}), ...Object.keys(worked?.dimensions ?? {})]);
  const of = (score: SideScore | null, dimension: string | null): number | null =>
    dimension === null ? (score?.overall ?? null) : (score?.dimensions[dimension] ?? null);
  return [null, ...names].flatMap((dimension): readonly Difference[] => {
    const [one, other] = [of(recorded, dimension), of(worked, dimension)];
    return one === other ? [] : [{ sort: 'score', ...where, dimension, recorded: one, worked: other }];
  });
};

type BySide = Readonly<Record<string, SideScore | null>>;

const between = (round: number | null, recorded: BySide, worked: BySide): readonly Difference[] =>
  [...new Set([...Object.keys(recorded), ...Object.keys(worked)])].flatMap((side): readonly Difference[] => {
    const [one, other] = [recorded[side], worked[side]];
    if (one === undefined || other === undefined) return [{ sort: 'side', round, side, only: one === undefined ? 'worked' : 'recorded' }];
    return scoreDifferences({ round, side }, one, other);
  });

/** What came of looking at a record. */
export interface Verified {
  readonly rounds: number;
  readonly sides: number;
  /** None where every score is the one that follows from what was done. */
  readonly differences: readonly Difference[];
}

/**
 * Works every score of a record out again from its entries and compares. It says whether a record agrees with itself; it
 * cannot say who wrote it.
 */
export const verify = (record: WorkshopRecord): Verified => {
  const { opened, differences } = open(record);
  const worked = replayed(record, opened);
  const { rounds, overall } = record.scores;
  const counts: readonly Difference[] =
    rounds.length === worked.rounds.length ? [] : [{ sort: 'rounds', recorded: rounds.length, worked: worked.rounds.length }];
  const byRound = rounds.slice(0, worked.rounds.length).flatMap((round, index) => between(index + 1, round, worked.rounds[index] ?? {}));
  return {
    rounds: worked.rounds.length,
    sides: Object.keys(worked.overall).length,
    differences: [...differences, ...counts, ...byRound, ...between(null, overall, worked.overall)],
  };
};
