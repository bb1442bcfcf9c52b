import type { Option, Question } from './study.ts';

/**
 * Below this many questions a rate over the file says nothing: one question alone would move it by an eighth, which is
 * nearly the 15 points that the checks look for.
 */
export const FEWEST = 8;

/** Sixty can be shared by any number of responses that a question may have (two to five), so ties stay whole. */
const SIXTY = 60;

/** How a player fares who takes the answer that has the most of something, and draws lots where several have. */
export interface Luck {
  readonly questions: number;
  /** How often that finds the best answer: sixtieths of a question, over all questions. */
  readonly hits: number;
  /** How often drawing lots at every question does, likewise. */
  readonly chance: number;
}

const hitOf = ({ options, best }: Question, measure: (option: Option) => number): number => {
  const values = options.map(measure);
  const most = Math.max(...values);
  return measure(best) === most ? SIXTY / values.filter((value) => value === most).length : 0;
};

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** How the player fares who goes by `measure`. */
export const luckOf = (questions: readonly Question[], measure: (option: Option) => number): Luck => ({
  questions: questions.length,
  hits: sum(questions.map((question) => hitOf(question, measure))),
  chance: sum(questions.map(({ options }) => SIXTY / options.length)),
});

/** Sixtieths over all questions in whole per cent, as a person is told them. */
export const perCentOf = (sixtieths: number, { questions }: Luck): number =>
  questions === 0 ? 0 : Math.round((100 * sixtieths) / (SIXTY * questions));

/** Whether sixtieths over all questions come to more than `perCent` of the questions; exact. */
export const isOver = (sixtieths: number, { questions }: Luck, perCent: number): boolean => 100 * sixtieths > perCent * SIXTY * questions;

/** Ranks from 1 up, doubled so that the middle rank of equals is whole. */
export const doubledRanks = (values: readonly number[]): readonly number[] => {
  const sorted = values.toSorted((a, b) => a - b);
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  sorted.forEach((value, index) => {
    if (!first.has(value)) first.set(value, index + 1);
    last.set(value, index + 1);
  });
  return values.map((value) => (first.get(value) ?? 0) + (last.get(value) ?? 0));
};

/** Products of deviations from the mean, times the count so that they stay whole. */
const productsOf = (a: readonly number[], b: readonly number[]): number =>
  a.length * sum(a.map((value, index) => value * (b[index] ?? 0))) - sum(a) * sum(b);

/**
 * Spearman's rank correlation with middle ranks for equals (the product-moment correlation of the ranks), in whole
 * hundredths towards zero: −100 to 100. Nought where one of the lists does not vary. The root is found by counting, so
 * the result is the same on every machine.
 */
export const spearman = (a: readonly number[], b: readonly number[]): number => {
  const [ranksA, ranksB] = [doubledRanks(a), doubledRanks(b)];
  const together = productsOf(ranksA, ranksB);
  const squares = productsOf(ranksA, ranksA) * productsOf(ranksB, ranksB);
  if (squares === 0) return 0;
  let hundredths = 0;
  while (hundredths < 100 && (hundredths + 1) ** 2 * squares <= 10_000 * together ** 2) hundredths += 1;
  return together < 0 ? -hundredths : hundredths;
};

/**
 * χ² at p = .05 for 1 to 4 degrees of freedom, as every table has it (for one the NIST/SEMATECH e-Handbook of
 * Statistical Methods, section 1.3.6.7.4).
 */
const CRITICAL = [3.841, 5.991, 7.815, 9.488] as const;

/** Observed counts against expected ones. */
export const chiSquare = (observed: readonly number[], expected: readonly number[]): number =>
  sum(observed.map((count, index) => (count - (expected[index] ?? 0)) ** 2 / (expected[index] ?? 1)));

/** Whether a χ² with so many degrees of freedom (1 to 4) has p < .05. */
export const isUneven = (value: number, freedom: number): boolean => value > (CRITICAL[freedom - 1] ?? Number.POSITIVE_INFINITY);

/** A fourfold table: those with and without a mark, among one sort of thing and the other. */
export interface Fourfold {
  readonly with: number;
  readonly without: number;
  readonly otherWith: number;
  readonly otherWithout: number;
}

/**
 * Whether the odds of the mark are more than `times` those among the others. A half is added to each of the four counts
 * (Haldane's and Anscombe's correction), so that an empty field gives no infinite odds; doubled, it stays whole.
 */
export const oddsExceed = (table: Fourfold, times: number): boolean =>
  (2 * table.with + 1) * (2 * table.otherWithout + 1) > times * (2 * table.without + 1) * (2 * table.otherWith + 1);

/** The corrected odds ratio in tenths, rounded. */
export const oddsInTenths = (table: Fourfold): number =>
  Math.round((10 * (2 * table.with + 1) * (2 * table.otherWithout + 1)) / ((2 * table.without + 1) * (2 * table.otherWith + 1)));

const PLACES = { 10: 1, 100: 2, 1000: 3 } as const;

/** A number of tenths, hundredths or thousandths as each language writes it, for a fault's values: `decimal('ratio', 131, 100)`. */
export const decimal = (name: string, value: number, of: keyof typeof PLACES): Readonly<Record<string, string>> => {
  const written = (value / of).toFixed(PLACES[of]).replace('-', '−');
  return { [name]: written, [`${name}_vi`]: written.replace('.', ',') };
};
