import type { Script } from '#engine/script.ts';
import { FULL } from '#engine/scoring/parts.ts';
import type { Session } from '#engine/session.ts';
import { isUntrue } from '../said.ts';
import { contradictionBrings, promiseBrings, testedBy } from './answers.ts';
import { costsBy, scalesOf, type Standing, type Sum } from './least.ts';
import { leaversBelow } from './leaving.ts';
import { costOf, forecastFor, type Forecast, type Goal, type Outlook } from './outlook.ts';
import { secondsLeftIn } from './prospect.ts';
import { settledRules } from './settled.ts';
import { viewOf, type View } from './view.ts';

/** Every part is rounded down, and every dimension's budget by less than one: never more than this, by dimension. */
const SLACK = 2;

/** Parts that questions about what is on the record can add: what waits, claims that are not so, promises that are open. */
const recordBrings = (script: Script, session: Session): readonly number[] => {
  const wrong = new Set(session.claims.filter((claim) => !claim.withdrawn && isUntrue(script, claim)).map(({ fact }) => fact));
  const all = [
    ...session.waiting.map(({ prompt }) => testedBy(script, prompt)),
    ...(session.now?.prompt.startsWith('~') ? [testedBy(script, session.now.prompt)] : []),
    ...[...wrong].filter((fact) => !session.items.some(({ ask }) => ask.fact === fact)).map((fact) => contradictionBrings(script, fact)),
    ...session.promises.filter(({ state }) => state === 'open').map(() => promiseBrings(script)),
  ];
  return script.rubric.dimensions.map((_, index) => all.reduce((sum, one) => sum + (one[index] ?? 0), 0));
};

/** Rules that are settled cost what they cost. Their parts are among those that an outlook counts as possible. */
const withRules = (script: Script, goal: Goal, session: Session, sum: Sum): Sum => {
  const settled = settledRules(script, session);
  if (settled.length === 0) return sum;
  const cost = [...sum.cost];
  for (const { place, part } of settled) cost[place] = (cost[place] ?? 0) + costOf(goal, part);
  return { ...sum, cost };
};

/** Works out an outlook once for everything it depends on. */
const outlooksOf = (script: Script, forecast: Forecast): ((session: Session, view: View) => Outlook) => {
  const known = new Map<string, Outlook>();
  return (session, { prospect, risky }) => {
    const timely = session.clock + secondsLeftIn(session, prospect) < session.stageEnds;
    const record = recordBrings(script, session);
    const name = `${prospect.name}#${[...risky].join(',')}#${session.gone.join(',')}#${timely ? 1 : 0}#${record.join(',')}`;
    const outlook =
      known.get(name) ??
      forecast.outlook({ prospect, stage: session.stage, now: session.now?.prompt, risky, gone: session.gone, timely, record });
    known.set(name, outlook);
    return outlook;
  };
};

/** How a session looks from where it has come to. */
export interface Look {
  /** The cost, in thousandths, below which it cannot end. */
  readonly least: number;
  /** What lies ahead, with those who may walk out in a session that costs less than the limit. */
  readonly view: View;
}

/**
 * Bounds the cost, in thousandths, at which a session can end: no way of playing on costs less, unless it costs `limit` or
 * more. See `least.ts` for the sum, `leaving.ts` for who may walk out.
 */
export type Bound = (session: Session, sum: Sum, limit: number) => Look;

/** Makes the bound for a script and a goal. */
export const boundFor = (script: Script, goal: Goal): Bound => {
  const { dimensions } = script.rubric;
  const whole = dimensions.reduce((sum, { weight }) => sum + weight, 0);
  const share = dimensions.map(({ weight }) => weight / whole);
  const outlookFrom = outlooksOf(script, forecastFor(script, goal));
  const slack = SLACK * dimensions.length;
  return (session, paid, limit) => {
    const sum = withRules(script, goal, session, paid);
    const loose = viewOf(script, session);
    const far: Standing = { outlook: outlookFrom(session, loose), sum, share };
    const scales = scalesOf(far);
    const costs = costsBy(far, scales);
    const risky = loose.risky.size === 0 ? loose.risky : leaversBelow(script, session, loose, far, scales, costs, limit + slack);
    if (risky.size === loose.risky.size) return { least: Math.max(0, Math.min(...costs) - slack), view: loose };
    const view: View = { ...loose, risky };
    // The outlook differs in what is sure to be put, and the scales do not read that.
    const near = costsBy({ ...far, outlook: outlookFrom(session, view) }, scales);
    return { least: Math.max(0, Math.min(...near) - slack), view };
  };
};

/** The score that a cost stands for. */
export const scoreAt = (goal: Goal, cost: number): number => (goal === 'best' ? FULL - cost : cost);
