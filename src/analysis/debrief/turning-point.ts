import type { Script } from '#engine/script.ts';
import type { Score } from '#engine/scoring/score.ts';
import type { Contradiction, Label, TrustPoint } from './chronicle.ts';

type Trust = TrustPoint['trust'];

/** Where it turned, with everybody's trust before and after. */
export interface TurningPoint {
  readonly by: 'trust' | 'points';
  /** Index into the trust line. */
  readonly point: number;
  /** The item that turned it; on the arrival of a stage, the first whose words did not hold then; −1 for none. */
  readonly item: number;
  /** The stage on whose arrival it turned; empty where it was an item. */
  readonly stage: string;
  readonly from: Trust;
  readonly to: Trust;
}

interface Step {
  readonly point: number;
  readonly label: Label;
  readonly from: Trust;
  readonly to: Trust;
  /** Change in trust, each public by its weight. */
  readonly change: number;
}

const changeOf = (script: Script, from: Trust, to: Trust): number =>
  script.scenario.publics.reduce((sum, { id, weight }) => sum + weight * ((to[id] ?? 0) - (from[id] ?? 0)), 0);

const stepsOf = (script: Script, points: readonly TrustPoint[]): readonly Step[] =>
  points.slice(1).flatMap((label, index) => {
    const from = points[index]?.trust;
    return from ? [{ point: index + 1, label, from, to: label.trust, change: changeOf(script, from, label.trust) }] : [];
  });

const dearestItem = (score: Score): number | undefined => {
  const [worst] = [...score.items].sort((a, b) => b.budget - b.points - (a.budget - a.points));
  return worst && worst.budget > worst.points ? worst.item : undefined;
};

const toTurningPoint = ({ point, label, from, to }: Step, by: TurningPoint['by'], contradicted: readonly Contradiction[]): TurningPoint => {
  if (label.at === 'item') return { by, point, item: label.item, stage: '', from, to };
  const failed = contradicted.find(({ after }) => after.at === 'stage' && after.stage === label.stage);
  return { by, point, item: failed?.earlier.item ?? -1, stage: label.stage, from, to };
};

/**
 * Where trust fell most: at an item, or on the arrival of a stage and what came out with it. Where it never fell, the
 * item that lost most points; nothing where none did.
 */
export const turningPointOf = (
  script: Script,
  score: Score,
  points: readonly TrustPoint[],
  contradicted: readonly Contradiction[],
): TurningPoint | undefined => {
  const steps = stepsOf(script, points);
  const [fall] = steps.filter(({ change }) => change < 0).sort((a, b) => a.change - b.change);
  const turn = fall ?? steps.find(({ label }) => label.item === dearestItem(score));
  return turn && toTurningPoint(turn, fall ? 'trust' : 'points', contradicted);
};
