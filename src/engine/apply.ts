import type { Count } from './condition.ts';
import type { Ask, Claim, Event, Session } from './session.ts';

/** A session in the making, which nobody else holds yet. What lies in it is replaced, never changed. */
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

/** Stored after copying, and not named in the literal, for the same reason. */
const put = <T>(record: Readonly<Record<string, T>>, key: string, value: T): Readonly<Record<string, T>> => {
  const copy = { ...record };
  copy[key] = value;
  return copy;
};

const counted = (draft: Draft, count: Count): void => {
  draft.count = put(draft.count, count, draft.count[count] + 1) as Session['count'];
};

const added = (list: readonly string[], item: string | undefined): readonly string[] =>
  item === undefined || list.includes(item) ? list : [...list, item];

const met = (draft: Draft, ask: Ask, response: string | null, blocks: readonly string[], clock: number): void => {
  draft.items = [...draft.items, { ask, stage: draft.stageId, response, blocks, at: draft.clock }];
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

const ask = (draft: Draft, { ask: asked, clock, floor }: Extract<Event, { type: 'asked' }>): void => {
  draft.now = asked;
  draft.open = NONE;
  draft.clock = clock;
  draft.floor = floor;
  if (draft.waiting.length > 0) draft.waiting = draft.waiting.filter(({ key }) => key !== asked.key);
  if (asked.trigger === undefined && asked.followUp !== true) draft.stageAsked += 1;
  counted(draft, 'asked');
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

const raise = (draft: Draft, { open, floor }: Extract<Event, { type: 'hands_raised' }>): void => {
  draft.open = open;
  draft.floor = floor;
  for (const { from } of open) draft.raised = added(draft.raised, from);
};

/** Lets an event change a draft. Total: it never refuses, since `decide` has. */
export const change = (draft: Draft, event: Event): void => {
  switch (event.type) {
    case 'stage_entered':
      return enter(draft, event);
    case 'stage_left':
      return void (draft.open = NONE);
    case 'stage_skipped':
      return void (draft.stage = event.index);
    case 'hands_raised':
      return raise(draft, event);
    case 'called':
      return void (draft.called = added(draft.called, event.ask.from));
    case 'asked':
      return ask(draft, event);
    case 'block_said':
      return void (draft.composed = [...draft.composed, event.block]);
    case 'answered':
      return met(draft, event.ask, event.response, NONE, event.clock);
    case 'released':
      return met(draft, event.ask, null, event.blocks, event.clock);
    case 'fell_silent':
      return met(draft, event.ask, null, NONE, event.clock);
    case 'lapsed':
      return counted(draft, event.count);
    case 'trust_moved':
      return void (draft.trust = put(draft.trust, event.public, event.to));
    case 'patience_moved':
      return void (draft.patience = put(draft.patience, event.journalist, event.to));
    case 'walked_out':
      return void (draft.gone = [...draft.gone, event.journalist]);
    case 'flag_set':
      return void (draft.flags = put(draft.flags, event.flag, event.on));
    case 'time_passed':
      return void (draft.clock = event.clock);
    case 'fact_came_out':
      return void (draft.out = [...draft.out, event.fact]);
    case 'claimed':
      return void (draft.claims = [...draft.claims, event.claim]);
    case 'withdrew':
      return withdraw(draft, event.fact, event.value);
    case 'contradicted':
      return counted(draft, 'contradicted');
    case 'promised':
      return void (draft.promises = [...draft.promises, event.promise]);
    case 'promise_kept':
      return settle(draft, event.promise, 'kept');
    case 'promise_missed':
      settle(draft, event.promise, 'missed');
      return counted(draft, 'missed');
    case 'follow_up_queued':
      return void (draft.waiting = [...draft.waiting, event.ask]);
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
  change(draft, event);
  return draft;
};
