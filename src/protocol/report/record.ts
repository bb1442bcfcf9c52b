import { RULES_VERSION } from '#engine/play-log.ts';
import { PROTOCOL } from '../version.ts';
import type { Entry } from '../workshop/entry.ts';
import { overallScore } from '../workshop/board.ts';
import { roundScore, type SideScore } from '../workshop/score.ts';
import { sidesOf, type Founding, type Workshop } from '../workshop/workshop.ts';
import type { Source } from './source.ts';

/** Scores by side: of each round, null where a side had nothing judged, and over all rounds. */
export interface RecordedScores {
  readonly rounds: readonly Readonly<Record<string, SideScore | null>>[];
  readonly overall: Readonly<Record<string, SideScore>>;
}

/**
 * All that there is to know of a workshop: what it was founded on, what was done, the scenarios, and the scores that came
 * of it, so that anybody may work them out again. It holds nothing by which somebody could take a seat.
 */
export interface WorkshopRecord {
  readonly format: 1;
  readonly protocol: number;
  readonly rules: number;
  readonly founding: Founding;
  /** By the hash of the scenario. */
  readonly scripts: Readonly<Record<string, Source>>;
  readonly entries: readonly Entry[];
  readonly scores: RecordedScores;
}

/** Every score of a workshop as it is now. */
export const scoresOf = (workshop: Workshop): RecordedScores => {
  const sides = sidesOf(workshop);
  const bySide = <T>(score: (side: string) => T): Readonly<Record<string, T>> =>
    Object.fromEntries(sides.map((side) => [side, score(side)]));
  return {
    rounds: workshop.rounds.map((round) => bySide((side) => roundScore(round, side))),
    overall: bySide((side) => overallScore(workshop.rounds, side)),
  };
};

/** A pass is worked out from the key of its join request: both are left out, requests that came twice still tell. */
const withoutPasses = (entries: readonly Entry[]): readonly Entry[] => {
  const keys = new Map<string, string>();
  const keyFor = (key: string): string => {
    const plain = keys.get(key) ?? `join-${keys.size + 1}`;
    keys.set(key, plain);
    return plain;
  };
  return entries.map((entry) =>
    entry.doing.type === 'join' ? { ...entry, key: keyFor(entry.key), doing: { ...entry.doing, pass: '' } } : entry,
  );
};

/** Puts a record together. The scores are those that the entries had led to where they were shown. */
export const recordOf = (
  { code, settings, teams }: Founding,
  entries: readonly Entry[],
  scripts: WorkshopRecord['scripts'],
  scores: RecordedScores,
): WorkshopRecord => ({
  format: 1,
  protocol: PROTOCOL,
  rules: RULES_VERSION,
  founding: { code, settings, teams },
  scripts,
  entries: withoutPasses(entries),
  scores,
});
