import type { Outlook, Price, Turns } from './outlook.ts';

/** What a session got so far, by the rubric's dimensions: how many parts, and what they cost on the way to the goal. */
export interface Sum {
  readonly shares: readonly number[];
  readonly cost: readonly number[];
}

/** Where a session stands: what lies ahead, what lies behind, and each dimension's share of all weights. */
export interface Standing {
  readonly outlook: Outlook;
  readonly sum: Sum;
  readonly share: readonly number[];
}

/** What counts in a bound while dear answers bring so many questions: from `few` to `many` of them. */
export interface Scales {
  readonly few: number;
  /** By dimension: what a unit of cost ahead comes to. */
  readonly each: readonly number[];
  /** By dimension: what every part ahead takes off, because it thins out what was paid so far. */
  readonly thins: readonly number[];
  /** What was paid so far, were no prompt put any more. */
  readonly paid: number;
  /** What the cheapest answer to each prompt ahead comes to, by the prompt's index. */
  readonly base: readonly number[];
}

/** What an answer comes to: its costs in the dimensions that its prompt tests. */
export const comesTo = (cost: readonly number[], tests: readonly number[], each: readonly number[]): number => {
  let sum = 0;
  for (let at = 0; at < tests.length; at += 1) sum += (cost[at] as number) * (each[tests[at] as number] as number);
  return sum;
};

const cheapest = ({ answers, tests }: Price, each: readonly number[]): number => {
  let least = Number.POSITIVE_INFINITY;
  for (const cost of answers) least = Math.min(least, comesTo(cost, tests, each));
  return least;
};

/** What putting a prompt comes to at least: it may be less than nothing. */
const putting = ({ index, shares }: Price, { base, thins }: Scales): number => {
  let cost = base[index] as number;
  for (let place = 0; place < shares.length; place += 1) cost -= (shares[place] as number) * (thins[place] as number);
  return cost;
};

/** The cheapest prompts that are sure to be put, and any beyond them that take something off. */
const turning = ({ prices, sure, asks }: Turns, scales: Scales): number => {
  if (asks === 0) return 0;
  const costs = prices.map((price) => putting(price, scales)).sort((a, b) => a - b);
  let sum = 0;
  for (let index = 0; index < Math.min(asks, costs.length); index += 1) {
    const cost = costs[index] ?? 0;
    if (index < sure || cost < 0) sum += cost;
  }
  return sum;
};

const perExtra = (dear: readonly Price[], { each, base }: Scales): number => {
  let least = Number.POSITIVE_INFINITY;
  for (const price of dear)
    for (const { cost, extra } of price.dear)
      least = Math.min(least, (comesTo(cost, price.tests, each) - (base[price.index] as number)) / extra);
  return least;
};

const scalesFor = ({ outlook, sum, share }: Standing, few: number, many: number): Scales => {
  const each: number[] = [];
  const thins: number[] = [];
  let paid = 0;
  for (let place = 0; place < share.length; place += 1) {
    const behind = sum.shares[place] as number;
    const brought = many * (outlook.brings[place] as number);
    const most = Math.max(1, behind + (outlook.shares[place] as number) + brought);
    const spent = ((share[place] as number) * (sum.cost[place] as number)) / most;
    each.push((share[place] as number) / most);
    thins.push(few === many ? spent / most : 0);
    paid += few === many ? spent * (2 - (behind + (outlook.beside[place] as number) + brought) / most) : spent;
  }
  const base = Array.from<number>({ length: outlook.prices }).fill(0);
  for (const price of outlook.all) base[price.index] = cheapest(price, each);
  return { few, each, thins, paid, base };
};

/** How far a group of numbers reaches beyond its first. */
const WIDER = 1.25;

/** The scales for every number of questions that dear answers can bring: few one by one, many in groups that grow. */
export const scalesOf = (standing: Standing): readonly Scales[] => {
  const all: Scales[] = [];
  for (let few = 0; few <= standing.outlook.extra;) {
    const many = few < 4 ? few : Math.min(standing.outlook.extra, Math.floor(few * WIDER));
    all.push(scalesFor(standing, few, many));
    few = many + 1;
  }
  return all;
};

const costBy = ({ outlook }: Standing, scales: Scales): number => {
  let cost = scales.paid + (outlook.now ? putting(outlook.now, scales) : 0);
  for (const turns of outlook.turns) cost += turning(turns, scales);
  return scales.few > 0 ? cost + scales.few * perExtra(outlook.dear, scales) : cost;
};

/**
 * The least that any way of playing on costs, before rounding: for each of the scales. Whatever comes is among them, so the
 * least of these is the bound.
 *
 * The overall score is Σ budget × mean of parts over the dimensions in play. Counted as cost towards a goal (what is missing
 * of each part, or what it has), it is Σ w·C/N: w the dimension's share of the weights in play, C the sum of costs, N the
 * number of parts. w is least when all dimensions are in play.
 *
 * N is at most U: what there is, plus what the prompts ahead can add, plus what each question adds that an answer brings. So
 * costs ahead come to at least w·C/U each. What was paid so far is P, and as 1/N is convex, P/N ≥ P·(2/U − N/U²): each part
 * ahead takes P/U² off, and what is not put does not. Both are sums over the prompts that are put: at least those that are
 * sure, the cheapest of them, and beyond these only such as take more off than they cost.
 *
 * An answer that brings questions costs at least `perExtra` for each of them beyond the cheapest answer, or counts as free,
 * and then its questions are among those that the prompts ahead can add. How many questions will be brought is not known,
 * so the bound is the least over their number. A group of numbers is bounded by U at its largest and by the costs of its
 * smallest: costs are never below nought, so they come to least where U is largest.
 */
export const costsBy = (standing: Standing, scales: readonly Scales[]): readonly number[] => scales.map((one) => costBy(standing, one));
