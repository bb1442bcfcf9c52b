import { MARK_TRIGGERS } from '#engine/lapse.ts';
import { followFor, isTemplate, templateId, type Cue, type Script } from '#engine/script.ts';
import type { Mark, Response } from '#engine/scenario.ts';
import type { Session } from '#engine/session.ts';
import { TRIGGERS, type Trigger } from '#engine/vocabulary.ts';
import { isUntrue, saidIn, type Said } from '../said.ts';

/*
 * Patience matters to what follows in one way only, if no condition reads it: at nought a journalist leaves. So a session's
 * patience with somebody may be forgotten as long as all that can still be lost does not use it up. These are bounds from
 * above of what can be lost; too high a bound costs states, never a wrong answer.
 */

/** What a trigger costs the patience of whoever puts its question. */
export const costOf = (script: Script, trigger: Trigger): number => -(followFor(script, trigger)?.cost.patience ?? 0);

/** What being contradicted once costs whoever heard it. */
export const perContradiction = (script: Script): number => Math.max(costOf(script, 'contradicted'), costOf(script, 'overtaken'));

const lossOfReply = (script: Script, trigger: Trigger): number => {
  const replies = followFor(script, trigger)?.responses ?? [];
  return Math.max(-script.rubric.silence.patience, ...replies.map(({ effects }) => -(effects?.patience ?? 0)));
};

const setsOff = (script: Script, trigger: Trigger, marks: readonly Mark[]): boolean => {
  const follow = followFor(script, trigger);
  return marks.some(({ practice, level }) => practice === follow?.practice && level <= (follow.at_most ?? -1));
};

const stated = ({ effects }: Pick<Response, 'effects'>, journalist: string): number => Math.max(0, -(effects?.patience?.[journalist] ?? 0));

const triggerCosts = (script: Script, triggers: readonly Trigger[]): number =>
  triggers.reduce((sum, trigger) => sum + costOf(script, trigger), 0);

/**
 * What a response can cost its asker: its effects, the triggers it sets off, and the answer to the one that is pressed.
 * That answer sets off nothing more (`followUpOnMarks`).
 */
const lossOfResponse = (script: Script, cue: Cue, response: Response, journalist: string): number => {
  const triggers = MARK_TRIGGERS.filter((trigger) => setsOff(script, trigger, response.marks));
  if (triggers.length === 0) return stated(response, journalist);
  const again = [...cue.responses.values()].filter((other) => other !== response).map((other) => stated(other, journalist));
  const answered = Math.max(...again, ...triggers.map((trigger) => lossOfReply(script, trigger)));
  return stated(response, journalist) + triggerCosts(script, triggers) + answered;
};

/** The most that one prompt, with all that comes back to it at once, can cost a journalist. */
export const lossAt = (script: Script, cue: Cue, journalist: string): number => {
  const { prompt } = cue;
  const responses = [...cue.responses.values()];
  if (prompt.form === 'statement') return [...cue.blocks.values()].reduce((sum, block) => sum + stated(block, journalist), 0);
  if (prompt.from !== journalist) return Math.max(0, ...responses.map((response) => stated(response, journalist)));
  return Math.max(-script.rubric.silence.patience, ...responses.map((response) => lossOfResponse(script, cue, response, journalist)));
};

/** What words given to a journalist can cost when they are broken: each standing claim for each chance, each open promise once. */
export const lossByRecord = (script: Script, session: Session, journalist: string, chances: (fact: string) => number): number => {
  const heard = (item: number): boolean => session.items[item]?.ask.from === journalist;
  const each = perContradiction(script);
  let broken = 0;
  for (const { hold, withdrawn, said, fact } of session.claims)
    if (hold === 'firm' && !withdrawn && heard(said.item)) broken += each * chances(fact);
  const promises = session.promises.filter(({ state, item }) => state === 'open' && heard(item)).length;
  return broken + promises * costOf(script, 'promise_due');
};

/** What answering for a contradiction or a missed promise can cost whoever puts it. */
export const lossBySpeakingUp = (script: Script): number =>
  Math.max(lossOfReply(script, 'contradicted'), lossOfReply(script, 'overtaken'), lossOfReply(script, 'promise_due'));

const known = new WeakMap<Script, ReadonlyMap<string, number>>();

const chancesIn = (script: Script): ReadonlyMap<string, number> => {
  const claiming = [...script.cues.values()].map(
    (cue) => new Set(saidIn(cue).flatMap(({ claims }) => (claims ?? []).map(({ fact }) => fact))),
  );
  return new Map([...script.facts.keys()].map((fact) => [fact, 1 + claiming.filter((facts) => facts.has(fact)).length]));
};

/** How often words about a fact can be contradicted: by every prompt that can claim it, and by its coming out. */
const chancesOf = (script: Script, fact: string): number => {
  const chances = known.get(script) ?? chancesIn(script);
  known.set(script, chances);
  return chances.get(fact) ?? 1;
};

/**
 * What words can cost a journalist once they are held against the player. A firm claim that is not so: whoever heard it, as
 * often as it can be contradicted, and once whoever had heard the opposite. A promise: whoever was given it.
 */
const lossByWords = (script: Script, cue: Cue, said: readonly Said[], journalist: string): number => {
  const isOwn = cue.prompt.from === journalist;
  const each = perContradiction(script);
  const wrong = said.flatMap(({ claims }) => claims ?? []).filter((claim) => isUntrue(script, claim));
  const promises = said.flatMap(({ promises }) => promises ?? []).length;
  const words = wrong.reduce((sum, { fact }) => sum + each * (isOwn ? chancesOf(script, fact) : 1), 0);
  return words + (isOwn ? promises * costOf(script, 'promise_due') : 0);
};

/** What a reply to one of the rubric's own questions costs whoever puts it: anybody may. */
const lossByReply = (script: Script, cue: Cue, said: readonly Said[]): number => {
  const replies = followFor(script, TRIGGERS.find((trigger) => templateId(trigger) === cue.id) as Trigger)?.responses ?? [];
  const reply = replies.find(({ id }) => id === said[0]?.id);
  return Math.max(0, -(reply ? (reply.effects?.patience ?? 0) : script.rubric.silence.patience));
};

/** The most patience that one answer to a prompt can cost a journalist, with all that it can lead to. Silence says nothing. */
export const lossByAnswer = (script: Script, cue: Cue, said: readonly Said[], journalist: string): number => {
  const { from, form } = cue.prompt;
  if (isTemplate(cue.id)) return lossByReply(script, cue, said);
  if (said.length === 0) return from === journalist ? -script.rubric.silence.patience : 0;
  const own = said.map((one) =>
    from === journalist && form === 'question' ? lossOfResponse(script, cue, one as Response, journalist) : stated(one, journalist),
  );
  return own.reduce((sum, loss) => sum + loss, 0) + lossByWords(script, cue, said, journalist);
};

/** What words on the record can still cost whoever heard them, whatever is said from now on. */
export const lossBehind = (script: Script, session: Session, journalist: string): number => {
  const heard = (item: number): boolean => session.items[item]?.ask.from === journalist;
  const each = perContradiction(script);
  const wrong = session.claims.filter((claim) => !claim.withdrawn && heard(claim.said.item) && isUntrue(script, claim));
  const promises = session.promises.filter(({ state, item }) => state === 'open' && heard(item)).length;
  const waiting = session.waiting.flatMap(({ prompt }) => (isTemplate(prompt) ? [] : (script.cues.get(prompt) ?? [])));
  return (
    wrong.reduce((sum, { fact }) => sum + each * chancesOf(script, fact), 0) +
    promises * costOf(script, 'promise_due') +
    waiting.reduce((sum, cue) => sum + lossAt(script, cue, journalist), 0)
  );
};

type Moving = { readonly patience?: Readonly<Record<string, number>> | undefined } | undefined;

const arrivals = new WeakMap<Script, Map<string, number>>();

const lostOnArrivals = (script: Script, journalist: string): number => {
  const lost = (effects: Moving): number => Math.max(0, -(effects?.patience?.[journalist] ?? 0));
  const stages = script.stages.map(({ stage }) => lost(stage.enter));
  const facts = [...script.facts.values()].map(({ surfaces }) =>
    Math.max(lost(surfaces?.if_denied), lost(surfaces?.if_disclosed), lost(surfaces?.if_silent)),
  );
  return [...stages, ...facts].reduce((sum, loss) => sum + loss, 0);
};

/** The most patience that stages on their arrival, and facts when they come out, can cost a journalist; worked out once. */
export const lossByArrivals = (script: Script, journalist: string): number => {
  const all = arrivals.get(script) ?? new Map<string, number>();
  arrivals.set(script, all);
  const loss = all.get(journalist) ?? lostOnArrivals(script, journalist);
  all.set(journalist, loss);
  return loss;
};
