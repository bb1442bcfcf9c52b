import { cueOf, type Script } from '../script.ts';
import type { Claim, Item, Session } from '../session.ts';
import type { SessionRule } from '../vocabulary.ts';
import { standardsOf, type Showing, type Standards } from './standards.ts';

/** What a whole session shows of a rule: `got` of `of`, or nothing where the rule was not in play. */
export interface Outcome {
  readonly rule: SessionRule;
  readonly got: number;
  readonly of: number;
  /** What the rule's sentence counts, where that is not `got` of `of`. */
  readonly count?: number;
  /** Index of the item whose words show it best. */
  readonly item?: number;
}
/** Says what a rule found, or nothing where it was not in play. */
type Rule = (trial: Trial) => Outcome | undefined;

/** A session before its rules. All below is written as loops: whoever plays many sessions has each of them judged. */
interface Trial {
  readonly script: Script;
  readonly session: Session;
  readonly standards: Standards;
  readonly shown: readonly Shown[];
}

/** Something that was said and shows something, with the item that it belongs to. */
interface Shown {
  readonly index: number;
  readonly stage: string;
  readonly showing: Showing;
}

/** Key by key, and without a spread, which is slow on what was itself spread. */
const found = (rule: SessionRule, got: number, of: number, item?: number, count?: number): Outcome => {
  const outcome: { -readonly [Key in keyof Outcome]: Outcome[Key] } = { rule, got, of };
  if (count !== undefined) outcome.count = count;
  if (item !== undefined) outcome.item = item;
  return outcome;
};

const everythingShown = ({ showings }: Standards, items: readonly Item[]): readonly Shown[] => {
  const shown: Shown[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const { ask, stage, response, blocks } = items[index] as Item;
    const here = showings.get(ask.prompt);
    const answered = response === null ? undefined : here?.get(response);
    if (answered) shown.push({ index, stage, showing: answered });
    for (const id of blocks) {
      const showing = here?.get(id);
      if (showing) shown.push({ index, stage, showing });
    }
  }
  return shown;
};

/** Whether a claim says otherwise than one before it that stands as well. */
const clashes = (standing: readonly Claim[], index: number, { fact, value }: Claim): boolean => {
  for (let before = 0; before < index; before += 1) {
    const other = standing[before] as Claim;
    if (other.fact === fact && other.value !== value) return true;
  }
  return false;
};

const isWrong = ({ script, session }: Trial, { fact, value }: Claim): boolean =>
  session.out.includes(fact) && script.facts.get(fact)?.truth !== value;

/** Each contradiction that the player did not withdraw costs; an error that was openly corrected does not. */
const consistency: Rule = (trial) => {
  const firm = trial.session.claims.filter(({ hold }) => hold === 'firm');
  if (firm.length === 0) return undefined;
  const standing = firm.filter(({ withdrawn }) => !withdrawn);
  const clashing = standing.filter((claim, index) => clashes(standing, index, claim));
  const wrong = standing.filter((claim) => isWrong(trial, claim) && !clashing.includes(claim));
  const faults = clashing.length + wrong.length;
  return found('consistency', Math.max(0, 3 - faults), 3, (clashing[0] ?? wrong[0])?.said.item, faults);
};

const promises: Rule = ({ session }) => {
  const closed = session.promises.filter(({ state }) => state !== 'open');
  if (closed.length === 0) return undefined;
  const missed = closed.find(({ state }) => state === 'missed');
  const got = closed.filter(({ state }) => state === 'kept').length;
  return found('promises', got, closed.length, (missed ?? closed[0])?.item ?? 0);
};

const firstStatement = ({ items }: Session): number => items.findIndex(({ blocks }) => blocks.length > 0);

/** Full inside the time the organisation set itself, half inside the legal limit, nothing after it. */
const firstWords: Rule = ({ session, standards: { own, limit } }) => {
  const statement = firstStatement(session);
  const item = statement >= 0 ? statement : session.items.findIndex(({ response }) => response !== null);
  const spoke = session.items[item];
  if (!spoke) return found('first_words', 0, 2);
  return found('first_words', spoke.at <= own ? 2 : spoke.at <= limit ? 1 : 0, 2, item);
};

const isBefore = (place: number, other: number): boolean => place >= 0 && (other < 0 || place < other);

/** Care and protective action before reputation, and both there (Coombs 2007: instructing, adjusting, then reputation). */
const careFirst: Rule = ({ script, session }) => {
  const index = firstStatement(session);
  const item = session.items[index];
  if (!item) return undefined;
  const { blocks } = cueOf(script, item.ask);
  const roles = item.blocks.map((id) => blocks.get(id)?.role);
  const reputation = roles.indexOf('reputation');
  const got = (isBefore(roles.indexOf('care'), reputation) ? 1 : 0) + (isBefore(roles.indexOf('action'), reputation) ? 1 : 0);
  return found('care_first', got, 2, index);
};

const messages: Rule = ({ script, shown }) => {
  const landed: string[] = [];
  let first: number | undefined;
  for (const { index, showing } of shown) {
    if (showing.lands.length > 0) first ??= index;
    for (const id of showing.lands) if (!landed.includes(id)) landed.push(id);
  }
  return found('messages', landed.length, script.scenario.messages.length, first);
};

/** How many of some journalists take a stance. */
const countOf = (journalists: readonly string[], stances: Standards['stances'], stance: string): number => {
  let count = 0;
  for (const id of journalists) if (stances.get(id) === stance) count += 1;
  return count;
};

/** Of the friendly and the critical who raised a hand, the same share got the floor. */
const floor: Rule = ({ session: { raised, called }, standards: { stances } }) => {
  const [friends, critics] = [countOf(raised, stances, 'friendly'), countOf(raised, stances, 'critical')];
  if (friends === 0 || critics === 0) return undefined;
  const both = raised.filter((one) => called.includes(one));
  const calledCritics = countOf(both, stances, 'critical');
  const [a, b] = [countOf(both, stances, 'friendly') * critics, calledCritics * friends];
  return a + b === 0 ? undefined : found('floor', Math.min(a, b), Math.max(a, b), undefined, calledCritics);
};

const mixes = (script: Script, used: readonly string[]): boolean =>
  script.rubric.posture.incompatible.some(([a, b]) => used.includes(a ?? '') && used.includes(b ?? ''));

/** Strategies that fit the responsibility of their stage, and no denial beside an admission. */
const posture: Rule = ({ script, standards: { fitting }, shown }) => {
  const used: string[] = [];
  let got = 0;
  let first: number | undefined;
  let misfit: number | undefined;
  for (const {
    index,
    stage,
    showing: { family },
  } of shown) {
    const fit = family === undefined ? undefined : fitting.get(stage);
    if (family === undefined || !fit) continue;
    used.push(family);
    first ??= index;
    if (fit.includes(family)) got += 1;
    else misfit ??= index;
  }
  if (used.length === 0) return undefined;
  return found('posture', mixes(script, used) ? Math.floor(got / 2) : got, used.length, misfit ?? first);
};

const rules: Readonly<Record<SessionRule, Rule>> = {
  consistency,
  promises,
  first_words: firstWords,
  care_first: careFirst,
  messages,
  floor,
  posture,
};

/** The rules that were in play, in the rubric's order. */
export const outcomesOf = (script: Script, session: Session): readonly Outcome[] => {
  const standards = standardsOf(script);
  const trial: Trial = { script, session, standards, shown: everythingShown(standards, session.items) };
  const outcomes: Outcome[] = [];
  for (const { rule } of script.rubric.rules) {
    const outcome = rules[rule](trial);
    if (outcome) outcomes.push(outcome);
  }
  return outcomes;
};
