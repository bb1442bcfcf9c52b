import type { Script } from '#engine/script.ts';
import type { Score } from '#engine/scoring/score.ts';
import type { TrustPoint } from './chronicle.ts';

type Trust = TrustPoint['trust'];

/** Where it turned, with everybody's trust before and after. */
export interface TurningPoint {
  readonly item: number;
  readonly by: 'trust' | 'points';
  readonly from: Trust;
  readonly to: Trust;
}

interface Step {
  readonly item: number;
  readonly from: Trust;
  readonly to: Trust;
  /** Change in trust, each public by its weight. */
  readonly change: number;
}

const changeOf = (script: Script, from: Trust, to: Trust): number =>
  script.scenario.publics.reduce((sum, { id, weight }) => sum + weight * ((to[id] ?? 0) - (from[id] ?? 0)), 0);

const stepsOf = (script: Script, points: readonly TrustPoint[]): readonly Step[] =>
  points.slice(1).flatMap(({ at, item, trust: to }, index) => {
    const from = points[index]?.trust;
    return from && at === 'item' ? [{ item, from, to, change: changeOf(script, from, to) }] : [];
  });

const dearestItem = (score: Score): number | undefined => {
  const [worst] = [...score.items].sort((a, b) => b.budget - b.points - (a.budget - a.points));
  return worst && worst.budget > worst.points ? worst.item : undefined;
};

/** The item at which trust fell most; where it never fell, the one that lost most points; nothing where none did. */
export const turningPointOf = (script: Script, score: Score, points: readonly TrustPoint[]): TurningPoint | undefined => {
  const steps = stepsOf(script, points);
  const [fall] = steps.filter(({ change }) => change < 0).sort((a, b) => a.change - b.change);
  const turn = fall ?? steps.find(({ item }) => item === dearestItem(score));
  return turn && { item: turn.item, by: fall ? 'trust' : 'points', from: turn.from, to: turn.to };
};
