import type { Count } from './condition.ts';
import type { Ask, Claim, Event, Item, Session } from './session.ts';

/** A session in the making, which nobody else holds yet. What lies in it is replaced, not changed, unless nobody holds that either. */
export type Draft = { -readonly [Key in keyof Session]: Session[Key] };

/** Written out, because a spread of what was itself spread takes Node 20 twenty times as long. */
export const draftOf = (session: Session): Draft => ({
  scenario: session.scenario,
  seed: session.seed,
  pace: session.pace,
  stage: session.stage,
  stageId: session.stageId,
  clock: session.clock,
  stageEnds: session.stageEnds,
  stageAsked: session.stageAsked,
  now: session.now,
  composed: session.composed,
  open: session.open,
  waiting: session.waiting,
  trust: session.trust,
  patience: session.patience,
  gone: session.gone,
  flags: session.flags,
  out: session.out,
  claims: session.claims,
  promises: session.promises,
  items: session.items,
  raised: session.raised,
  called: session.called,
  count: session.count,
  floor: session.floor,
  ended: session.ended,
});

const NONE: readonly never[] = [];

/** Stored after copying, and not named in the literal, for the same reason. `own`: nobody else holds it, so no copy is needed. */
const put = <T>(record: Readonly<Record<string, T>>, key: string, value: T, own: boolean): Readonly<Record<string, T>> => {
  const copy: Record<string, T> = own ? record : { ...record };
  copy[key] = value;
  return copy;
};

/** `own`: nobody else holds the list, so that it may grow where it lies; all but the empty one, which all share. */
const append = <T>(list: readonly T[], item: T, own: boolean): readonly T[] => {
  if (!own || list === NONE) return [...list, item];
  (list as T[]).push(item);
  return list;
};

const counted = (draft: Draft, count: Count, own: boolean): void => {
  draft.count = put(draft.count, count, draft.count[count] + 1, own) as Session['count'];
};

const added = (list: readonly string[], item: string | undefined, own: boolean): readonly string[] =>
  item === undefined || list.includes(item) ? list : append(list, item, own);

const met = (draft: Draft, item: Item, clock: number, own: boolean): void => {
  draft.items = append(draft.items, item, own);
  draft.now = null;
  draft.composed = NONE;
  draft.clock = clock;
};

const withdraw = (draft: Draft, fact: string, value: string): void => {
  const isMeant = (claim: Claim): boolean => claim.fact === fact && claim.value === value;
  draft.claims = draft.claims.map((claim) => (isMeant(claim) ? { ...claim, withdrawn: true } : claim));
  draft.waiting = draft.waiting.filter((ask) => ask.fact !== fact);
};

const settle = (draft: Draft, id: string, state: 'kept' | 'missed'): void => {
  draft.promises = draft.promises.map((promise) => (promise.id === id ? { ...promise, state } : promise));
};

const ask = (draft: Draft, { ask: asked, clock, floor }: Extract<Event, { type: 'asked' }>, own: boolean): void => {
  draft.now = asked;
  draft.open = NONE;
  draft.clock = clock;
  draft.floor = floor;
  if (draft.waiting.length > 0) draft.waiting = draft.waiting.filter(({ key }) => key !== asked.key);
  if (asked.trigger === undefined && asked.followUp !== true) draft.stageAsked += 1;
  counted(draft, 'asked', own);
};

/** Follow-ups for later are kept over a change of stage; raised hands are not. */
const enter = (draft: Draft, { stage, index, clock, ends }: Extract<Event, { type: 'stage_entered' }>): void => {
  draft.stage = index;
  draft.stageId = stage;
  draft.clock = clock;
  draft.stageEnds = ends;
  draft.stageAsked = 0;
  draft.open = NONE;
};

const raise = (draft: Draft, { open, floor }: Extract<Event, { type: 'hands_raised' }>, own: boolean): void => {
  draft.open = open;
  draft.floor = floor;
  for (const { from } of open) draft.raised = added(draft.raised, from, own);
};

const itemOf = (draft: Draft, ask: Ask, response: string | null, blocks: readonly string[]): Item => ({
  ask,
  stage: draft.stageId,
  response,
  blocks,
  at: draft.clock,
});

/**
 * Lets an event change a draft. Total: it never refuses, since `decide` has. `own` says that nobody else holds what lies in
 * the draft: it is then changed where it lies.
 */
export const change = (draft: Draft, event: Event, own: boolean): void => {
  switch (event.type) {
    case 'stage_entered':
      return enter(draft, event);
    case 'stage_left':
      return void (draft.open = NONE);
    case 'stage_skipped':
      return void (draft.stage = event.index);
    case 'hands_raised':
      return raise(draft, event, own);
    case 'called':
      return void (draft.called = added(draft.called, event.ask.from, own));
    case 'asked':
      return ask(draft, event, own);
    case 'block_said':
      return void (draft.composed = append(draft.composed, event.block, own));
    case 'answered':
      return met(draft, itemOf(draft, event.ask, event.response, NONE), event.clock, own);
    case 'released':
      return met(draft, itemOf(draft, event.ask, null, event.blocks), event.clock, own);
    case 'fell_silent':
      return met(draft, itemOf(draft, event.ask, null, NONE), event.clock, own);
    case 'lapsed':
      return counted(draft, event.count, own);
    case 'trust_moved':
      return void (draft.trust = put(draft.trust, event.public, event.to, own));
    case 'patience_moved':
      return void (draft.patience = put(draft.patience, event.journalist, event.to, own));
    case 'walked_out':
      return void (draft.gone = append(draft.gone, event.journalist, own));
    case 'flag_set':
      return void (draft.flags = put(draft.flags, event.flag, event.on, own));
    case 'time_passed':
      return void (draft.clock = event.clock);
    case 'fact_came_out':
      return void (draft.out = append(draft.out, event.fact, own));
    case 'claimed':
      return void (draft.claims = append(draft.claims, event.claim, own));
    case 'withdrew':
      return withdraw(draft, event.fact, event.value);
    case 'contradicted':
      return counted(draft, 'contradicted', own);
    case 'promised':
      return void (draft.promises = append(draft.promises, event.promise, own));
    case 'promise_kept':
      return settle(draft, event.promise, 'kept');
    case 'promise_missed':
      settle(draft, event.promise, 'missed');
      return counted(draft, 'missed', own);
    case 'follow_up_queued':
      return void (draft.waiting = append(draft.waiting, event.ask, own));
    case 'ended':
      draft.now = null;
      draft.open = NONE;
      return void (draft.ended = true);
    default:
      return event satisfies never;
  }
};

/** The only way to a next state. */
export const apply = (session: Session, event: Event): Session => {
  const draft = draftOf(session);
  change(draft, event, false);
  return draft;
};
