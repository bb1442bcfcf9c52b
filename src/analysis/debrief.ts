import type { Script } from '#engine/script.ts';
import type { Score } from '#engine/scoring/score.ts';
import type { Claim, Move, Promised, Reference, Session } from '#engine/session.ts';
import { askText, quoteOf, saidText } from '#engine/telling.ts';
import type { Text } from '#engine/text.ts';
import { chronicleOf, type Contradiction, type Happening, type TrustPoint } from './debrief/chronicle.ts';
import { gapsOf, strengthsOf, type Highlight } from './debrief/highlights.ts';
import { lossesOf, type Loss } from './debrief/losses.ts';
import { reviewItem, reviewRules, type ItemReview, type RuleReview } from './debrief/reviews.ts';
import { turningPointOf, type TurningPoint } from './debrief/turning-point.ts';

/** A red line that was crossed, by name. */
export interface RedLine {
  /** Index into the ledger. */
  readonly row: number;
  readonly item: number;
  readonly name: Text;
  readonly quote: Text;
}

/** A claim on the record and what became of it. */
export interface ClaimReview {
  readonly claim: Claim;
  readonly state: 'stands' | 'withdrawn' | 'contradicted';
}

export interface PromiseReview extends Promised {
  readonly text: Text;
}

/** Everything that the debrief shows, in no language. */
export interface Debrief {
  readonly score: Score;
  readonly items: readonly ItemReview[];
  readonly happenings: readonly Happening[];
  readonly strengths: readonly Highlight[];
  readonly gaps: readonly Highlight[];
  readonly rules: readonly RuleReview[];
  /** The practices that cost most, two at most: what to practise next. */
  readonly next: readonly Loss[];
  /** The practice to take home: the dearest loss to mend, or where nothing was lost, the best strength to keep. */
  readonly takeAway?: { readonly practice: string; readonly mend: boolean };
  readonly trust: readonly TrustPoint[];
  readonly turningPoint?: TurningPoint;
  readonly redLines: readonly RedLine[];
  readonly claims: readonly ClaimReview[];
  readonly promises: readonly PromiseReview[];
  /** Practices that the debrief names, in the rubric's order: whoever reads it may ask for their sources. */
  readonly practices: readonly string[];
}

/** A text of an item's response or block, or a quote from it, as it was said: slots filled. */
export const wordsOf = (script: Script, { before, ask }: ItemReview, text: Text, locale: string): string =>
  saidText(script, before, ask, text, locale);

/** An item's question as it was put. */
export const questionOf = (script: Script, { before, ask }: ItemReview, locale: string): string => askText(script, before, ask, locale);

/** The words of a claim on the record. */
export const claimWords = (script: Script, session: Session, { said }: Claim, locale: string): string =>
  quoteOf(script, session, said, locale);

const redLinesOf = (items: readonly ItemReview[]): readonly RedLine[] =>
  items.flatMap(({ index, said }) =>
    said.flatMap(({ marks }) => marks.flatMap(({ row, redLine, quote }) => (redLine ? [{ row, item: index, name: redLine, quote }] : []))),
  );

const isSamePlace = (a: Reference, b: Reference): boolean => a.item === b.item && a.block === b.block && a.claim === b.claim;

const reviewClaims = (session: Session, contradicted: readonly Contradiction[]): readonly ClaimReview[] =>
  session.claims.map((claim): ClaimReview => {
    const isContradicted = contradicted.some(({ earlier }) => isSamePlace(earlier, claim.said));
    return { claim, state: claim.withdrawn ? 'withdrawn' : isContradicted ? 'contradicted' : 'stands' };
  });

const reviewPromises = (script: Script, session: Session): readonly PromiseReview[] =>
  session.promises.map((promise) => ({ ...promise, text: script.promises.get(promise.id)?.text ?? {} }));

const takeAwayFrom = (next: readonly Loss[], strengths: readonly Highlight[]): Pick<Debrief, 'takeAway'> => {
  const practice = next[0]?.practice ?? strengths[0]?.practice;
  return practice === undefined ? {} : { takeAway: { practice, mend: next.length > 0 } };
};

const practicesNamed = (script: Script, score: Score, items: readonly ItemReview[]): readonly string[] => {
  const inLedger = score.ledger.map(({ practice }) => practice);
  const inBetter = items.flatMap(({ better }) => better?.whys ?? []).map(({ practice }) => practice);
  const named = new Set([...inLedger, ...inBetter]);
  return script.rubric.practices.map(({ id }) => id).filter((id) => named.has(id));
};

/**
 * Works out what a debrief shows. `moves` are those that led to `session`, whose score is `score`.
 *
 * @throws Error when the moves do not fit the script.
 */
export const debriefOf = (script: Script, session: Session, score: Score, moves: readonly Move[]): Debrief => {
  const { happenings, trust, before, contradicted } = chronicleOf(script, session, moves);
  const items = session.items.map((item, index) => reviewItem(script, score, item, index, before[index] ?? session));
  const rules = reviewRules(script, score);
  const strengths = strengthsOf(items, rules);
  const next = lossesOf(script, session, score).slice(0, 2);
  const turningPoint = turningPointOf(script, score, trust, contradicted);
  return {
    score,
    items,
    happenings,
    strengths,
    gaps: gapsOf(script, score, items, rules),
    rules,
    next,
    ...takeAwayFrom(next, strengths),
    trust,
    ...(turningPoint ? { turningPoint } : {}),
    redLines: redLinesOf(items),
    claims: reviewClaims(session, contradicted),
    promises: reviewPromises(script, session),
    practices: practicesNamed(script, score, items),
  };
};
