import type { Script } from '../script.ts';
import { cueOf } from '../script.ts';
import type { Block, Response } from '../scenario.ts';
import type { Item, Session } from '../session.ts';
import { toClock } from '../time.ts';
import type { SessionRule } from '../vocabulary.ts';

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
type Verdict = Omit<Outcome, 'rule'> | undefined;
type Rule = (script: Script, session: Session, given: readonly Given[]) => Verdict;

/** Something that was said: a response, or a block of a statement, with the item that it belongs to. */
interface Given {
  readonly item: Item;
  readonly index: number;
  readonly said: Response | Block;
}

/** Written as loops: every session that is scored passes here, and a solver scores many. */
const everythingSaid = (script: Script, { items }: Session): readonly Given[] => {
  const given: Given[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index] as Item;
    const { responses, blocks } = cueOf(script, item.ask);
    const response = item.response === null ? undefined : responses.get(item.response);
    if (response) given.push({ item, index, said: response });
    for (const id of item.blocks) {
      const said = blocks.get(id);
      if (said) given.push({ item, index, said });
    }
  }
  return given;
};

/** Each contradiction that the player did not withdraw costs; an error that was openly corrected does not. */
const consistency = (_: Script, session: Session): Verdict => {
  const firm = session.claims.filter(({ hold }) => hold === 'firm');
  if (firm.length === 0) return undefined;
  const standing = firm.filter((claim) => !claim.withdrawn);
  const clashes = standing.filter((claim, index) =>
    standing.slice(0, index).some((other) => other.fact === claim.fact && other.value !== claim.value),
  );
  const overtaken = standing.filter((claim) => session.out.includes(claim.fact) && !clashes.includes(claim));
  const wrong = overtaken.filter((claim) => truths(_, claim.fact) !== claim.value);
  const faults = clashes.length + wrong.length;
  const [first] = [...clashes, ...wrong];
  return { got: Math.max(0, 3 - faults), of: 3, count: faults, ...(first ? { item: first.said.item } : {}) };
};
const truths = (script: Script, fact: string): string | undefined => script.facts.get(fact)?.truth;

const promises = (_: Script, session: Session): Verdict => {
  const closed = session.promises.filter(({ state }) => state !== 'open');
  if (closed.length === 0) return undefined;
  const missed = closed.find(({ state }) => state === 'missed');
  const got = closed.filter(({ state }) => state === 'kept').length;
  return { got, of: closed.length, item: (missed ?? closed[0])?.item ?? 0 };
};

/** Full inside the time the organisation set itself, half inside the legal limit, nothing after it. */
const firstWords = (script: Script, session: Session): Verdict => {
  const { happened, deadline_hours, first_words_by } = script.scenario.setting;
  const index = session.items.findIndex(({ blocks, response }) => blocks.length > 0 || response !== null);
  const first = session.items.findIndex(({ blocks }) => blocks.length > 0);
  const spoke = session.items[first >= 0 ? first : index];
  if (!spoke) return { got: 0, of: 2 };
  const limit = toClock(happened) + deadline_hours * 3600;
  const own = first_words_by === undefined ? limit : toClock(first_words_by);
  const item = first >= 0 ? first : index;
  if (spoke.at <= own) return { got: 2, of: 2, item };
  return { got: spoke.at <= limit ? 1 : 0, of: 2, item };
};

/** Care and protective action before reputation, and both there (Coombs 2007: instructing, adjusting, then reputation). */
const careFirst = (script: Script, session: Session): Verdict => {
  const index = session.items.findIndex(({ blocks }) => blocks.length > 0);
  const item = session.items[index];
  if (!item) return undefined;
  const roles = item.blocks.map((id) => cueOf(script, item.ask).blocks.get(id)?.role);
  const care = roles.indexOf('care');
  const action = roles.indexOf('action');
  const reputation = roles.indexOf('reputation');
  const before = (place: number) => place >= 0 && (reputation < 0 || place < reputation);
  return { got: (before(care) ? 1 : 0) + (before(action) ? 1 : 0), of: 2, item: index };
};

const messages: Rule = (script, _, given) => {
  const landed = new Set(given.flatMap(({ said }) => said.lands ?? []));
  const first = given.find(({ said }) => said.lands);
  return { got: landed.size, of: script.scenario.messages.length, ...(first ? { item: first.index } : {}) };
};

const stanceOf = (script: Script, journalist: string): string | undefined => {
  const outlet = script.journalists.get(journalist)?.outlet;
  return script.scenario.outlets.find(({ id }) => id === outlet)?.stance;
};

/** Of the friendly and the critical who raised a hand, the same share got the floor. */
const floor = (script: Script, session: Session): Verdict => {
  const raised = (stance: string) => session.raised.filter((one) => stanceOf(script, one) === stance);
  const called = (stance: string) => raised(stance).filter((one) => session.called.includes(one)).length;
  const [friends, critics] = [raised('friendly').length, raised('critical').length];
  if (friends === 0 || critics === 0) return undefined;
  const [a, b] = [called('friendly') * critics, called('critical') * friends];
  return a + b === 0 ? undefined : { got: Math.min(a, b), of: Math.max(a, b), count: called('critical') };
};

const RAISED_CLUSTER: Readonly<Record<string, string>> = { victim: 'accidental', accidental: 'preventable', preventable: 'preventable' };

/** The families of strategy that fit a stage (Coombs 2007, G1 to G7). */
const fitting = (script: Script, stageId: string): readonly string[] | undefined => {
  const stage = script.scenario.stages.find(({ id }) => id === stageId);
  if (!stage?.cluster) return undefined;
  const { effective } = script.rubric.posture;
  const raised = (stage.intensifiers ?? []).length > 0 ? (RAISED_CLUSTER[stage.cluster] ?? stage.cluster) : stage.cluster;
  const byType = stage.cluster === 'preventable' ? undefined : effective[script.scenario.setting.crisis_type];
  return byType ?? effective[raised];
};

const mixes = (script: Script, used: ReadonlySet<string>): boolean =>
  script.rubric.posture.incompatible.some(([a, b]) => used.has(a ?? '') && used.has(b ?? ''));

/** Strategies that fit the responsibility of their stage, and no denial beside an admission. */
const posture: Rule = (script, _, given) => {
  const { families } = script.rubric.posture;
  const used = given.flatMap(({ item, index, said }) => {
    const fit = fitting(script, item.stage);
    const family = said.strategy === undefined ? undefined : families[said.strategy];
    return fit && family ? [{ index, family, fits: fit.includes(family) }] : [];
  });
  if (used.length === 0) return undefined;
  const misfit = used.find(({ fits }) => !fits);
  const got = used.filter(({ fits }) => fits).length;
  const clash = mixes(script, new Set(used.map(({ family }) => family)));
  return { got: clash ? Math.floor(got / 2) : got, of: used.length, item: (misfit ?? used[0])?.index ?? 0 };
};

const verdicts: Readonly<Record<SessionRule, Rule>> = {
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
  const given = everythingSaid(script, session);
  const outcomes: Outcome[] = [];
  for (const { rule } of script.rubric.rules) {
    const verdict = verdicts[rule](script, session, given);
    if (verdict) outcomes.push({ rule, ...verdict });
  }
  return outcomes;
};
