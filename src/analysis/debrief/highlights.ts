import type { Script } from '#engine/script.ts';
import type { Score } from '#engine/scoring/score.ts';
import type { Text } from '#engine/text.ts';
import type { ItemReview, MarkReview, RuleReview } from './reviews.ts';

/** A row that stands for a strength or a gap. `quote` is left out where the words were not the matter. */
export interface Highlight {
  /** Index into the ledger. */
  readonly row: number;
  /** −1 for a rule without words of its own. */
  readonly item: number;
  readonly practice: string;
  readonly quote?: Text;
  readonly why: Text;
}

interface Weighed {
  readonly highlight: Highlight;
  readonly weight: number;
}

const fromMarks = (items: readonly ItemReview[], weigh: (mark: MarkReview, item: ItemReview) => number): readonly Weighed[] =>
  items.flatMap((item) =>
    item.said.flatMap(({ marks }) =>
      marks.map((mark) => {
        const { row, practice, quote, why } = mark;
        return { highlight: { row, item: item.index, practice, quote, why }, weight: weigh(mark, item) };
      }),
    ),
  );

const fromRules = (rules: readonly RuleReview[], weigh: (rule: RuleReview) => number): readonly Weighed[] =>
  rules.map((rule) => {
    const { row, item, practice, why } = rule;
    return { highlight: { row, item, practice, why }, weight: weigh(rule) };
  });

const fromSilences = (script: Script, score: Score, items: readonly ItemReview[]): readonly Weighed[] =>
  items
    .filter(({ silent }) => silent)
    .flatMap(({ index, budget }) => {
      const row = score.ledger.findIndex(({ sort, item }) => sort === 'silence' && item === index);
      const { practice, why } = script.rubric.silence;
      return row < 0 ? [] : [{ highlight: { row, item: index, practice, why }, weight: budget }];
    });

const heaviestFirst = (weighed: readonly Weighed[]): readonly Highlight[] =>
  weighed
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ highlight }) => highlight);

const twoOfDifferentPractices = (all: readonly Highlight[]): readonly Highlight[] =>
  all.filter(({ practice }, index) => all.findIndex((other) => other.practice === practice) === index).slice(0, 2);

/** The words that earned most, on two practices; a rule fully kept where words are too few. */
export const strengthsOf = (items: readonly ItemReview[], rules: readonly RuleReview[]): readonly Highlight[] =>
  twoOfDifferentPractices([
    ...heaviestFirst(fromMarks(items, ({ level, points }) => (level > 0 ? points : 0))),
    ...heaviestFirst(fromRules(rules, ({ level, points }) => (level === 2 ? points : 0))),
  ]);

/**
 * The words that cost most, on two practices; rules where words are too few. A red line and a silence weigh what their
 * item could have earned, any other lapse what it took away.
 */
export const gapsOf = (script: Script, score: Score, items: readonly ItemReview[], rules: readonly RuleReview[]): readonly Highlight[] =>
  twoOfDifferentPractices([
    ...heaviestFirst([
      ...fromMarks(items, ({ level, points, redLine }, { budget }) => (redLine ? budget : level < 0 ? -points : 0)),
      ...fromSilences(script, score, items),
    ]),
    ...heaviestFirst(fromRules(rules, ({ level }) => -level)),
  ]);
