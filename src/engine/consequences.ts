import type { Upshot } from './deed.ts';
import type { Fact } from './scenario.ts';
import type { Ask, Claim, Reference } from './session.ts';
import { followFor, isTemplate, templateId } from './script.ts';
import { happen, wasPut, type Turn } from './turn.ts';
import type { Trigger } from './vocabulary.ts';

const within = (value: number): number => Math.max(0, Math.min(100, value));

export const moveTrust = (turn: Turn, name: string, by: number, why: string): void => {
  const from = turn.session.trust[name] ?? 0;
  const to = within(from + by);
  if (to !== from) happen(turn, { type: 'trust_moved', public: name, by: to - from, to, why });
};

export const moveAllTrust = (turn: Turn, by: number, why: string): void => {
  for (const { id } of turn.script.scenario.publics) moveTrust(turn, id, by, why);
};

/** A journalist whose patience is used up leaves, and the rubric says what that costs. */
export const movePatience = (turn: Turn, journalist: string, by: number): void => {
  const from = turn.session.patience[journalist] ?? 0;
  const to = within(from + by);
  if (to === from) return;
  happen(turn, { type: 'patience_moved', journalist, by: to - from, to });
  if (to > 0 || turn.session.gone.includes(journalist)) return;
  happen(turn, { type: 'walked_out', journalist });
  moveAllTrust(turn, turn.script.rubric.walk_out.trust, 'walked_out');
};

const lasting = (turn: Turn, fact: string): Claim | undefined =>
  turn.session.claims.findLast((claim) => claim.fact === fact && !claim.withdrawn);

const firmlyOtherwise = (turn: Turn, fact: Fact): Claim | undefined =>
  turn.session.claims.find((claim) => claim.fact === fact.id && !claim.withdrawn && claim.hold === 'firm' && claim.value !== fact.truth);

/** Puts a follow-up in line, once per subject, and takes what the rubric says it costs. */
export const queue = (turn: Turn, ask: Ask): void => {
  // The author's own prompt is put once, whatever leads to it; only a dodged question comes back as itself.
  const putBefore = !isTemplate(ask.prompt) && ask.left === undefined && wasPut(turn, ask.prompt);
  const known = putBefore || wasPut(turn, ask.key) || turn.session.waiting.some(({ key }) => key === ask.key);
  if (!known && turn.script.cues.has(ask.prompt)) happen(turn, { type: 'follow_up_queued', ask });
};

const outcomeOf = (turn: Turn, fact: Fact, denied: boolean): 'disclosed' | 'denied' | 'silent' => {
  if (denied) return 'denied';
  return lasting(turn, fact.id)?.value === fact.truth ? 'disclosed' : 'silent';
};

/** A fact comes out: what was said of it before now counts for or against the player. */
export const comeOut = (turn: Turn, id: string): void => {
  const fact = turn.script.facts.get(id);
  if (!fact || turn.session.out.includes(id)) return;
  const denied = firmlyOtherwise(turn, fact);
  const had = outcomeOf(turn, fact, denied !== undefined);
  happen(turn, { type: 'fact_came_out', fact: id, had });
  const surfacing = turn.script.surfacing.get(id);
  if (surfacing) takeEffect(turn, surfacing[had]);
  if (denied) contradict(turn, fact, denied.said, 'fact');
};

/** What a broken word costs: trust with all, patience with the journalist to whom it was given. */
const costOf = (turn: Turn, trigger: Trigger, item: number, why: string): void => {
  const cost = followFor(turn.script, trigger)?.cost;
  const { from } = turn.session.items[item]?.ask ?? {};
  if (!cost) return;
  moveAllTrust(turn, cost.trust, why);
  if (from !== undefined) movePatience(turn, from, cost.patience);
};

export const contradict = (turn: Turn, fact: Fact, earlier: Reference, by: 'claim' | 'fact'): void => {
  const trigger = by === 'claim' ? 'contradicted' : 'overtaken';
  happen(turn, { type: 'contradicted', fact: fact.id, earlier, by });
  costOf(turn, trigger, earlier.item, trigger);
  const prompt = fact.challenge ?? templateId(trigger);
  queue(turn, { key: `contradicted:${fact.id}`, prompt, about: earlier, fact: fact.id, trigger });
};

/** Applies what the author wrote: trust, patience, flags, time, facts that come out. */
export const takeEffect = (turn: Turn, { trust, patience, flags, minutes, reveals }: Upshot): void => {
  for (const shift of trust) moveTrust(turn, shift[0], shift[1], 'said');
  for (const shift of patience) movePatience(turn, shift[0], shift[1]);
  for (const [flag, on] of flags) happen(turn, { type: 'flag_set', flag, on });
  if (minutes > 0) happen(turn, { type: 'time_passed', clock: turn.session.clock + minutes * 60 });
  for (const fact of reveals) comeOut(turn, fact);
};

/** Promises whose time has come and that nobody made good. */
export const callInPromises = (turn: Turn): void => {
  if (turn.session.promises.length === 0) return;
  const due = turn.session.promises.filter(({ state, due: at }) => state === 'open' && at <= turn.session.clock);
  for (const { id, item } of due) {
    happen(turn, { type: 'promise_missed', promise: id });
    costOf(turn, 'promise_due', item, 'promise_missed');
    const prompt = templateId('promise_due');
    queue(turn, { key: `promise_due:${id}`, about: { item }, promise: id, prompt, trigger: 'promise_due' });
  }
};

export const keepPromises = (turn: Turn, ids: readonly string[]): void => {
  for (const id of ids) {
    const open = turn.session.promises.some((promise) => promise.id === id && promise.state === 'open');
    if (open) happen(turn, { type: 'promise_kept', promise: id });
  }
};
