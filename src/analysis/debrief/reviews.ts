import type { Mark } from '#engine/scenario.ts';
import { cueOf, type Script } from '#engine/script.ts';
import { isSilent } from '#engine/scoring/judged.ts';
import type { Row, Score } from '#engine/scoring/score.ts';
import type { Outcome } from '#engine/scoring/session-rules.ts';
import type { Ask, Item, Session } from '#engine/session.ts';
import { fill, type Text } from '#engine/text.ts';
import type { Clock } from '#engine/time.ts';
import type { PromptForm } from '#engine/vocabulary.ts';
import { betterAt, type Better } from './better.ts';

/** A row of the ledger that some words earned, with the words. */
export interface MarkReview {
  /** Index into the ledger. */
  readonly row: number;
  readonly practice: string;
  readonly level: number;
  readonly points: number;
  readonly quote: Text;
  readonly why: Text;
  /** The name of the red line that the words crossed. */
  readonly redLine?: Text;
}

/** A response, or one block of a statement. */
export interface SaidReview {
  readonly id: string;
  readonly text: Text;
  readonly marks: readonly MarkReview[];
}

/** One prompt met, what was said to it and what that was worth. */
export interface ItemReview {
  readonly index: number;
  readonly ask: Ask;
  readonly form: PromptForm;
  readonly at: Clock;
  /** The session that was answered: the question is worded from it. */
  readonly before: Session;
  /** Empty where silence was the answer. */
  readonly said: readonly SaidReview[];
  readonly silent: boolean;
  /** What an answer without any mark would have got here; marks count from it. */
  readonly start: number;
  readonly points: number;
  readonly budget: number;
  readonly better?: Better;
}

/** What a rule of the whole session showed. */
export interface RuleReview {
  /** Index into the ledger. */
  readonly row: number;
  /** The item whose words show it best; −1 where none does. */
  readonly item: number;
  readonly practice: string;
  readonly name: Text;
  readonly why: Text;
  readonly level: number;
  readonly points: number;
}

type Placed = Row & { readonly place: number };
const placed = (score: Score): readonly Placed[] => score.ledger.map((row, place) => ({ ...row, place }));

interface Said {
  readonly id: string;
  readonly block?: string;
  readonly text: Text;
  readonly marks: readonly Mark[];
}

const saidTo = (script: Script, item: Item): readonly Said[] => {
  const cue = cueOf(script, item.ask);
  const response = item.response === null ? undefined : cue.responses.get(item.response);
  return response ? [response] : item.blocks.flatMap((id) => cue.blocks.get(id) ?? []).map((block) => ({ ...block, block: block.id }));
};

/** A red line of the context has a name of its own; one of a practice bears the practice's. */
const redLineName = (script: Script, { practice, red_line }: Mark): Text =>
  script.rubric.red_lines.find(({ id }) => id === red_line)?.name ?? script.practices.get(practice)?.name ?? {};

const reviewMark = (script: Script, mark: Mark, { place, level, points, redLine }: Placed): MarkReview => ({
  row: place,
  practice: mark.practice,
  level,
  points,
  quote: mark.quote,
  why: mark.why,
  ...(redLine === true ? { redLine: redLineName(script, mark) } : {}),
});

const reviewSaid = (script: Script, rows: readonly Placed[], { id, block, text, marks }: Said): SaidReview => ({
  id,
  text,
  marks: marks.flatMap((mark, index) => {
    const row = rows.find((one) => one.sort === 'mark' && one.mark === index && one.block === block);
    return row ? [reviewMark(script, mark, row)] : [];
  }),
});

/** Reviews an item; `before` is the session in which it was answered. */
export const reviewItem = (script: Script, score: Score, item: Item, index: number, before: Session): ItemReview => {
  const rows = placed(score).filter((row) => row.item === index && row.sort !== 'rule');
  const better = betterAt(script, item);
  return {
    index,
    ask: item.ask,
    form: cueOf(script, item.ask).prompt.form,
    at: item.at,
    before,
    said: saidTo(script, item).map((said) => reviewSaid(script, rows, said)),
    silent: isSilent(item),
    start: rows.filter(({ sort }) => sort === 'start').reduce((sum, { points }) => sum + points, 0),
    points: score.items[index]?.points ?? 0,
    budget: score.items[index]?.budget ?? 0,
    ...(better ? { better } : {}),
  };
};

/** The rubric's sentence for an outcome, its slots filled in every language. */
const whyOf = (why: { readonly full: Text; readonly part: Text; readonly none: Text }, { got, of, count = got }: Outcome): Text => {
  const sentence = got === of ? why.full : got === 0 ? why.none : why.part;
  const values = { count: String(count), of: String(of) };
  return Object.fromEntries(Object.entries(sentence).map(([locale, words]) => [locale, fill(words, values)]));
};

/** The rules that were in play, in the order of the ledger. */
export const reviewRules = (script: Script, score: Score): readonly RuleReview[] =>
  placed(score).flatMap(({ place, sort, item, practice, level, points, rule, outcome }) => {
    const written = sort === 'rule' ? script.rubric.rules.find((one) => one.rule === rule) : undefined;
    return written && outcome ? [{ row: place, item, practice, name: written.name, why: whyOf(written.why, outcome), level, points }] : [];
  });
