import type { Script } from '#engine/script.ts';
import type { Session } from '#engine/session.ts';
import { comesTo, type Scales, type Standing } from './least.ts';
import type { Price } from './outlook.ts';
import { lossByArrivals, lossBehind } from './patience.ts';
import type { View } from './view.ts';

/** A prompt's cheapest way of costing a journalist patience: what a point costs, and how many it can take. */
interface Leak {
  readonly each: number;
  readonly most: number;
}

const leakAt = ({ lossy, tests, index, again }: Price, journalist: number, { each, base }: Scales): Leak => {
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const { cost, loss } of lossy[journalist] ?? []) {
    least = Math.min(least, (comesTo(cost, tests, each) - (base[index] as number)) / loss);
    most = Math.max(most, loss);
  }
  return { each: least, most: again ? Number.POSITIVE_INFINITY : most };
};

/** The least that it costs to take so much patience, each prompt being answered once, were answers divisible. */
const priceOf = (need: number, all: readonly Price[], journalist: number, scales: Scales): number => {
  const leaks = all
    .filter(({ lossy }) => (lossy[journalist]?.length ?? 0) > 0)
    .map((price) => leakAt(price, journalist, scales))
    .sort((a, b) => a.each - b.each);
  let [left, cost] = [need, 0];
  for (const { each, most } of leaks) {
    const taken = Math.min(left, most);
    cost += taken * each;
    left -= taken;
    if (left <= 0) return cost;
  }
  return Number.POSITIVE_INFINITY;
};

/** Patience that answers which cost something must take from a journalist before they leave; none where others may do. */
const needOf = (script: Script, session: Session, { outlook }: Standing, id: string, journalist: number): number =>
  (session.patience[id] ?? 0) - (outlook.freeLoss[journalist] ?? 0) - lossBehind(script, session, id) - lossByArrivals(script, id);

/**
 * Of the journalists who may walk out, those who may do so in a session that costs less than `limit`. To lose somebody,
 * answers must take the patience that nothing else takes, and that costs something: together with the least
 * that the session costs anyhow (`costs`, by scale), too much for the others. In every session that is still looked for they stay.
 */
export const leaversBelow = (
  script: Script,
  session: Session,
  view: View,
  standing: Standing,
  scales: readonly Scales[],
  costs: readonly number[],
  limit: number,
): ReadonlySet<string> => {
  const ids = [...script.journalists.keys()];
  const canLeave = (id: string): boolean => {
    const index = ids.indexOf(id);
    const need = needOf(script, session, standing, id, index);
    return (
      need <= 0 ||
      scales.some((one, at) => {
        const cost = costs[at] as number;
        return cost < limit && cost + priceOf(need, standing.outlook.all, index, one) < limit;
      })
    );
  };
  return new Set([...view.risky].filter(canLeave));
};
