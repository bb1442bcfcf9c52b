import { contradict, keepPromises, movePatience, moveAllTrust, queue, takeEffect } from './consequences.ts';
import type { Deed } from './deed.ts';
import type { MarkTrigger } from './lapse.ts';
import { cueOf, followFor, isTemplate, responsesTo, templateId } from './script.ts';
import type { Ask, Reference } from './session.ts';
import { happen, wasPut, type Turn } from './turn.ts';

type ClaimMade = Deed['claims'][number];

/** Takes back what was said of a fact, as far as it had another value than `keep`. */
const withdrawAllBut = (turn: Turn, fact: string, keep: string): void => {
  const values = turn.session.claims
    .filter((claim) => claim.fact === fact && !claim.withdrawn && claim.value !== keep)
    .map(({ value }) => value);
  for (const value of new Set(values)) happen(turn, { type: 'withdrew', fact, value });
};

/** Written out, as is all that lies in a session: spreading what was itself spread is slow (see `draftOf`). */
const claimIn = ({ item, block }: Reference, claim: number): Reference => (block === undefined ? { item, claim } : { item, block, claim });
const markIn = ({ item, block }: Reference, mark: number): Reference => (block === undefined ? { item, mark } : { item, block, mark });

const claimAt = (turn: Turn, { item, block, claim: index }: Reference) =>
  turn.session.claims.find(({ said }) => said.item === item && said.block === block && said.claim === index);

/** Puts a claim on the record and holds it against what was said before and what is known by now. */
const claim = (turn: Turn, made: ClaimMade, said: Reference): void => {
  if (made.corrects === true) withdrawAllBut(turn, made.fact, made.value);
  const fact = turn.script.facts.get(made.fact);
  const earlier = turn.session.claims.find(
    (other) => other.fact === made.fact && !other.withdrawn && other.hold === 'firm' && other.value !== made.value,
  );
  happen(turn, { type: 'claimed', claim: { fact: made.fact, value: made.value, hold: made.hold, withdrawn: false, said } });
  if (!fact || made.hold !== 'firm') return;
  if (earlier) contradict(turn, fact, earlier.said, 'claim');
  else if (turn.session.out.includes(fact.id) && made.value !== fact.truth) contradict(turn, fact, said, 'fact');
};

/** What words do once they are said, in the order of the file: claims, promises, effects. */
export const putOnRecord = (turn: Turn, { claims, keeps, promises, upshot }: Deed, reference: Reference): void => {
  for (let index = 0; index < claims.length; index += 1) claim(turn, claims[index] as ClaimMade, claimIn(reference, index));
  keepPromises(turn, keeps);
  for (const { id, due } of promises) {
    const known = turn.session.promises.some((promise) => promise.id === id);
    if (!known) happen(turn, { type: 'promised', promise: { id, due, state: 'open', item: reference.item } });
  }
  takeEffect(turn, upshot);
};

/** Counts the lapses that conditions can read. */
export const noteLapses = (turn: Turn, { lapses }: Deed, reference: Reference): void => {
  for (const { count, mark } of lapses) happen(turn, { type: 'lapsed', count, about: markIn(reference, mark) });
};

/** A dodged question comes back with the responses that are left; there must be a choice among them. */
const whatIsLeft = (turn: Turn, ask: Ask, response: string): readonly string[] =>
  responsesTo(turn.script, ask)
    .map(({ id }) => id)
    .filter((id) => id !== response);

const pressAgain = (turn: Turn, ask: Ask, trigger: MarkTrigger, response: string, about: Reference): boolean => {
  const follow = followFor(turn.script, trigger);
  const asker = ask.from === undefined ? undefined : turn.script.journalists.get(ask.from);
  if (!follow || !asker) return false;
  moveAllTrust(turn, follow.cost.trust, trigger);
  movePatience(turn, asker.id, follow.cost.patience);
  if (asker.pressure.initiative < follow.initiative || turn.session.gone.includes(asker.id)) return false;
  const own = cueOf(turn.script, ask).prompt.follow_ups?.[trigger];
  const left = trigger === 'dodged' && own === undefined ? whatIsLeft(turn, ask, response) : undefined;
  if (left && left.length < 2) return false;
  const key = `${trigger}:${ask.prompt}`;
  if (left) queue(turn, { key, from: asker.id, about, prompt: ask.prompt, left, trigger });
  else queue(turn, { key, from: asker.id, about, prompt: own ?? templateId(trigger), trigger });
  return true;
};

/**
 * The asker comes back at once to what the answer showed: a dodge before an over-reassurance before a guess, one of them
 * at most, and not again after an answer to such a follow-up.
 */
export const followUpOnMarks = (turn: Turn, ask: Ask, response: string, { lapses }: Deed, reference: Reference): void => {
  if (ask.trigger !== undefined) return;
  for (const { count, mark } of lapses)
    if (count !== 'red_lines' && pressAgain(turn, ask, count, response, markIn(reference, mark))) return;
};

/** The author's own follow-up to these words. */
export const followUpByAuthor = (turn: Turn, { next }: Deed): void => {
  const cue = next === undefined ? undefined : turn.script.cues.get(next);
  if (!cue || wasPut(turn, cue.id)) return;
  happen(turn, { type: 'follow_up_queued', ask: cue.askAfter });
};

/** The rubric's replies may take back the claim that was challenged. */
export const settleReply = (turn: Turn, ask: Ask, response: string): void => {
  if (ask.trigger === undefined || !isTemplate(ask.prompt)) return;
  const reply = followFor(turn.script, ask.trigger)?.responses?.find(({ id }) => id === response);
  if (!reply) return;
  const challenged = ask.about && claimAt(turn, ask.about);
  if (reply.corrects === true && challenged) happen(turn, { type: 'withdrew', fact: challenged.fact, value: challenged.value });
  if (reply.effects) moveAllTrust(turn, reply.effects.trust, 'said');
  if (reply.effects && ask.from !== undefined) movePatience(turn, ask.from, reply.effects.patience);
};
