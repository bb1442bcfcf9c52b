import type { Script } from '#engine/script.ts';
import { FULL } from '#engine/scoring/parts.ts';
import type { Session } from '#engine/session.ts';
import { contradictionBrings, promiseBrings, testedBy } from './answers.ts';
import { costOf, forecastFor, type Forecast, type Goal, type Outlook, type Weights } from './outlook.ts';
import { secondsLeftIn } from './prospect.ts';
import { settledRules } from './settled.ts';
import { viewOf, type View } from './view.ts';

/** What a session got so far, by the rubric's dimensions: how many parts, and what they cost on the way to the goal. */
export interface Sum {
  readonly shares: readonly number[];
  readonly cost: readonly number[];
  /** Questions so far that an answer brought. */
  readonly extra: number;
}

/** Questions brought that a bound tells apart. */
const MOST_EXTRA = 32;

/** Every part is rounded down, and every dimension's budget by less than one: never more than this, by dimension. */
const SLACK = 2;

const weightsFor = (script: Script, atMost: readonly number[], brings: readonly number[]): readonly Weights[] => {
  const whole = script.rubric.dimensions.reduce((sum, { weight }) => sum + weight, 0);
  return Array.from({ length: MOST_EXTRA + 1 }, (_, extra) =>
    script.rubric.dimensions.map(
      ({ weight }, index) => weight / (whole * Math.max(1, (atMost[index] ?? 0) + extra * (brings[index] ?? 0))),
    ),
  );
};

const least = (outlook: Outlook, sum: Sum, share: readonly number[]): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let extra = 0; extra <= outlook.extra; extra += 1) {
    let cost = (outlook.cost[Math.min(MOST_EXTRA, sum.extra + extra)] ?? 0) + (extra > 0 ? extra * outlook.perExtra : 0);
    for (let index = 0; index < share.length; index += 1) {
      const spent = sum.cost[index] ?? 0;
      if (spent > 0)
        cost +=
          ((share[index] ?? 0) * spent) / ((sum.shares[index] ?? 0) + (outlook.shares[index] ?? 0) + extra * (outlook.brings[index] ?? 0));
    }
    best = Math.min(best, cost);
  }
  return best;
};

/** Parts that questions about what is on the record can add: what waits, claims that are not so, promises that are open. */
const recordBrings = (script: Script, session: Session): readonly number[] => {
  const wrong = new Set(
    session.claims
      .filter(({ hold, withdrawn, fact, value }) => hold === 'firm' && !withdrawn && value !== script.facts.get(fact)?.truth)
      .map(({ fact }) => fact),
  );
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

const outlookFrom = (
  script: Script,
  forecast: Forecast,
  known: Map<string, Outlook>,
  session: Session,
  { prospect, risky }: View,
): Outlook => {
  const timely = session.clock + secondsLeftIn(session, prospect) < session.stageEnds;
  const record = recordBrings(script, session);
  const name = `${prospect.name}#${[...risky].join(',')}#${timely ? 1 : 0}#${record.join(',')}`;
  const before = known.get(name);
  if (before) return before;
  const outlook = forecast.outlook({ prospect, stage: session.stage, now: session.now?.prompt, risky, timely, record });
  known.set(name, outlook);
  return outlook;
};

/**
 * Bounds the cost, in thousandths, at which a session can end: no way of playing on costs less.
 *
 * The overall score is Σ budget × mean of parts over the dimensions in play. Counted as cost towards a goal (what is missing
 * of each part, or what it has), it is Σ w·C/N: w the dimension's share of the weights in play, C the sum of costs, N the
 * number of parts. w is least when all dimensions are in play. N is at most what there is, plus what the prompts ahead can
 * add, plus what each question adds that an answer brings. Costs ahead are at least those of the cheapest answers to the
 * cheapest prompts that are sure to be put. An answer that brings questions costs at least `perExtra` for each of them
 * beyond the cheapest answer, or counts as free, and then its questions are among those that the prompts ahead can add. How
 * many questions will be brought is not known, so the bound is the least over their number.
 */
export type Bound = (session: Session, sum: Sum, view: View) => number;

/** Makes the bound for a script, a goal and the session from which all others come, with what that has behind it. */
export const boundFor = (script: Script, goal: Goal, start: Session, behind: Sum): Bound => {
  const { dimensions } = script.rubric;
  const whole = dimensions.reduce((sum, { weight }) => sum + weight, 0);
  const share = dimensions.map(({ weight }) => weight / whole);
  const first = outlookFrom(
    script,
    forecastFor(script, goal, [dimensions.map(({ weight }) => weight / (whole * MOST_EXTRA))]),
    new Map(),
    start,
    viewOf(script, start),
  );
  const atMost = first.shares.map((count, index) => count + (behind.shares[index] ?? 0));
  const forecast = forecastFor(script, goal, weightsFor(script, atMost, first.brings));
  const known = new Map<string, Outlook>();
  return (session, sum, view) =>
    Math.max(
      0,
      least(outlookFrom(script, forecast, known, session, view), withRules(script, goal, session, sum), share) - SLACK * dimensions.length,
    );
};

/** The score that a cost stands for. */
export const scoreAt = (goal: Goal, cost: number): number => (goal === 'best' ? FULL - cost : cost);
