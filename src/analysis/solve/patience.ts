import { MARK_TRIGGERS } from '#engine/lapse.ts';
import { followFor, type Cue, type Script } from '#engine/script.ts';
import type { Mark, Response } from '#engine/scenario.ts';
import type { Session } from '#engine/session.ts';
import type { Trigger } from '#engine/vocabulary.ts';

/*
 * Patience matters to what follows in one way only, if no condition reads it: at nought a journalist leaves. So a session's
 * patience with somebody may be forgotten as long as all that can still be lost does not use it up. These are bounds from
 * above of what can be lost; too high a bound costs states, never a wrong answer.
 */

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
  triggers.reduce((sum, trigger) => sum - (followFor(script, trigger)?.cost.patience ?? 0), 0);

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

const costOf = (script: Script, trigger: Trigger): number => -(followFor(script, trigger)?.cost.patience ?? 0);

/** What words given to a journalist can cost when they are broken: each standing claim for each chance, each open promise once. */
export const lossByRecord = (script: Script, session: Session, journalist: string, chances: (fact: string) => number): number => {
  const heard = (item: number): boolean => session.items[item]?.ask.from === journalist;
  const each = Math.max(costOf(script, 'contradicted'), costOf(script, 'overtaken'));
  let broken = 0;
  for (const { hold, withdrawn, said, fact } of session.claims)
    if (hold === 'firm' && !withdrawn && heard(said.item)) broken += each * chances(fact);
  const promises = session.promises.filter(({ state, item }) => state === 'open' && heard(item)).length;
  return broken + promises * costOf(script, 'promise_due');
};

/** What answering for a contradiction or a missed promise can cost whoever puts it. */
export const lossBySpeakingUp = (script: Script): number =>
  Math.max(lossOfReply(script, 'contradicted'), lossOfReply(script, 'overtaken'), lossOfReply(script, 'promise_due'));
