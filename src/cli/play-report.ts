import { itemTexts, quoteOf, saidText } from '#engine/telling.ts';
import { cueOf, type Script } from '#engine/script.ts';
import { scoreOf, type Row } from '#engine/scoring/score.ts';
import type { Event, Move, Session } from '#engine/session.ts';
import { fill, wordsIn } from '#engine/text.ts';

/** A row of the ledger as programs get it. */
export interface LedgerLine {
  readonly prompt: string;
  readonly response: string | null;
  readonly practice: string;
  readonly level: number;
  /** Thousandths of a point; all lines add up to the overall score. */
  readonly points: number;
  readonly quote: string;
  readonly why: string;
  readonly source: string;
}

const sourceOf = (script: Script, practice: string): string =>
  (script.practices.get(practice)?.sources ?? [])
    .map((id) => script.rubric.sources.find((source) => source.id === id)?.short ?? id)
    .join('; ');

const ruleWhy = (script: Script, { rule, outcome }: Row, locale: string): string => {
  const found = script.rubric.rules.find((one) => one.rule === rule);
  if (!found || !outcome) return '';
  const words = outcome.got === outcome.of ? found.why.full : outcome.got === 0 ? found.why.none : found.why.part;
  return fill(wordsIn(words, locale), { count: String(outcome.count ?? outcome.got), of: String(outcome.of) });
};

const whyOf = (script: Script, session: Session, row: Row, locale: string): string => {
  if (row.sort === 'rule') return ruleWhy(script, row, locale);
  if (row.sort === 'silence') return wordsIn(script.rubric.silence.why, locale);
  const item = session.items[row.item];
  if (row.sort === 'start' || !item) return locale === 'vi' ? 'Mức khởi điểm của câu này' : 'Where this prompt starts from';
  const cue = cueOf(script, item.ask);
  const said = row.block === undefined ? cue.responses.get(item.response ?? '') : cue.blocks.get(row.block);
  const mark = said?.marks[row.mark ?? -1];
  return mark ? saidText(script, session, item.ask, mark.why, locale) : '';
};

const quoteFor = (script: Script, session: Session, row: Row, locale: string): string => {
  if (row.sort === 'mark')
    return quoteOf(
      script,
      session,
      { item: row.item, mark: row.mark ?? -1, ...(row.block === undefined ? {} : { block: row.block }) },
      locale,
    );
  const item = row.sort === 'rule' ? session.items[row.item] : undefined;
  return item ? (itemTexts(script, session, item, locale)[0] ?? '') : '';
};

const toLine = (script: Script, session: Session, row: Row, locale: string): LedgerLine => {
  const item = session.items[row.item];
  return {
    prompt: item?.ask.key ?? '',
    response: row.block ?? item?.response ?? null,
    practice: row.practice,
    level: row.level,
    points: row.points,
    quote: quoteFor(script, session, row, locale),
    why: whyOf(script, session, row, locale),
    source: sourceOf(script, row.practice),
  };
};

/** What `play --json` writes: everything about one session. */
export const reportOf = (script: Script, session: Session, moves: readonly Move[], events: readonly Event[], locale: string) => {
  const score = scoreOf(script, session);
  return {
    scenario: script.scenario.id,
    hash: script.scenario.hash,
    seed: session.seed,
    moves,
    events,
    score: { overall: score.overall, dimensions: Object.fromEntries(score.dimensions.map((one) => [one.dimension, one.score])) },
    ledger: score.ledger.map((row) => toLine(script, session, row, locale)),
    trust: session.trust,
  };
};
