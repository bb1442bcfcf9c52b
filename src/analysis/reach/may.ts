import type { BinaryOperator, Expression, Table } from '#engine/condition.ts';
import type { Script } from '#engine/script.ts';

/** What a name may stand for: some values, or whole numbers from `low` to `high`. */
export type May = { readonly values: ReadonlySet<string | boolean> } | { readonly low: number; readonly high: number };

/** What everything that a condition reads may be at some moment of some play. */
export interface Knowledge {
  readonly read: (table: Table, id: string) => May;
  /** Minutes of the story. */
  readonly clock: May;
  /** Points, for conditions that are asked when all is over. */
  readonly score: May;
}

const BOTH: May = { values: new Set([true, false]) };
const only = (value: string | boolean): May => ({ values: new Set([value]) });
const between = (low: number, high: number): May => ({ low, high });

const truths = (may: May): ReadonlySet<string | boolean> => ('values' in may ? may.values : new Set([true, false]));
const can = (may: May, value: boolean): boolean => truths(may).has(value);
const ofTwo = (yes: boolean, no: boolean): May => ({ values: new Set([...(yes ? [true] : []), ...(no ? [false] : [])]) });

const isRange = (may: May): may is { readonly low: number; readonly high: number } => 'low' in may;

const compareRanges = (op: BinaryOperator, a: { low: number; high: number }, b: { low: number; high: number }): May => {
  switch (op) {
    case '<':
      return ofTwo(a.low < b.high, a.high >= b.low);
    case '<=':
      return ofTwo(a.low <= b.high, a.high > b.low);
    case '>':
      return ofTwo(a.high > b.low, a.low <= b.high);
    case '>=':
      return ofTwo(a.high >= b.low, a.low < b.high);
    case '==':
      return ofTwo(a.low <= b.high && b.low <= a.high, a.low !== a.high || b.low !== b.high || a.low !== b.low);
    case '!=':
      return ofTwo(a.low !== a.high || b.low !== b.high || a.low !== b.low, a.low <= b.high && b.low <= a.high);
    default:
      return BOTH;
  }
};

const reckon = (op: '+' | '-' | '*', a: { low: number; high: number }, b: { low: number; high: number }): May => {
  if (op === '+') return between(a.low + b.low, a.high + b.high);
  if (op === '-') return between(a.low - b.high, a.high - b.low);
  const all = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  return between(Math.min(...all), Math.max(...all));
};

const compareValues = (op: BinaryOperator, a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): May => {
  const meet = [...a].some((value) => b.has(value));
  const differ = a.size > 1 || b.size > 1 || !meet;
  return op === '==' ? ofTwo(meet, differ) : op === '!=' ? ofTwo(differ, meet) : BOTH;
};

const binary = (op: BinaryOperator, a: May, b: May): May => {
  if (op === '&&') return ofTwo(can(a, true) && can(b, true), can(a, false) || can(b, false));
  if (op === '||') return ofTwo(can(a, true) || can(b, true), can(a, false) && can(b, false));
  if (isRange(a) && isRange(b)) return op === '+' || op === '-' || op === '*' ? reckon(op, a, b) : compareRanges(op, a, b);
  return compareValues(op, truths(a), truths(b));
};

const union = (a: May, b: May): May =>
  isRange(a) && isRange(b) ? between(Math.min(a.low, b.low), Math.max(a.high, b.high)) : { values: new Set([...truths(a), ...truths(b)]) };

/**
 * What a condition may come to. Each name is taken by itself, so that more seems possible than is; what is not possible
 * here is not possible in any play.
 */
export const mayBe = (expression: Expression, known: Knowledge): May => {
  if (typeof expression === 'number') return between(expression, expression);
  if (typeof expression !== 'object') return only(expression);
  const of = (part: Expression): May => mayBe(part, known);
  switch (expression[0]) {
    case 'read':
      return known.read(expression[1], expression[2]);
    case 'clock':
      return known.clock;
    case 'score':
      return known.score;
    case 'not':
      return ofTwo(can(of(expression[1]), false), can(of(expression[1]), true));
    case 'minus':
      return reckon('-', { low: 0, high: 0 }, of(expression[1]) as { low: number; high: number });
    case 'in':
      return expression[2].map((item) => binary('==', of(expression[1]), of(item))).reduce((a, b) => binary('||', a, b), only(false));
    case 'if':
      return union(of(expression[2]), of(expression[3]));
    default:
      return binary(expression[0], of(expression[1]), of(expression[2]));
  }
};

/** Whether a condition of a script may be true, and whether it may be false. No condition is always true. */
export const verdictOn = (script: Script, when: string | undefined, known: Knowledge): { readonly yes: boolean; readonly no: boolean } => {
  const expression = when === undefined ? true : script.scenario.conditions[when];
  const may = expression === undefined ? BOTH : mayBe(expression, known);
  return { yes: can(may, true), no: can(may, false) };
};
