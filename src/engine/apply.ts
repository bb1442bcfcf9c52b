import type { Ask, Claim, Event, Item, Session } from './session.ts';

const without = (asks: readonly Ask[], key: string): readonly Ask[] => asks.filter((ask) => ask.key !== key);
const added = (list: readonly string[], items: readonly string[]): readonly string[] => [...new Set([...list, ...items])];

const withItem = (session: Session, item: Item, clock: number): Session => ({
  ...session,
  now: null,
  composed: [],
  clock,
  items: [...session.items, item],
  chose: item.response === null ? session.chose : { ...session.chose, [item.ask.prompt]: item.response },
});

const item = (session: Session, ask: Ask, response: string | null, blocks: readonly string[]): Item => ({
  ask,
  stage: session.stageId,
  response,
  blocks,
  at: session.clock,
});

const withdrawn = (claims: readonly Claim[], fact: string, value: string): readonly Claim[] =>
  claims.map((claim) => (claim.fact === fact && claim.value === value ? { ...claim, withdrawn: true } : claim));

const settled = (session: Session, id: string, state: 'kept' | 'missed'): Session => ({
  ...session,
  promises: session.promises.map((promise) => (promise.id === id ? { ...promise, state } : promise)),
});

const asked = (session: Session, ask: Ask, clock: number, floor: number): Session => ({
  ...session,
  now: ask,
  open: [],
  clock,
  floor,
  waiting: session.waiting.length === 0 ? session.waiting : without(session.waiting, ask.key),
  asked: { ...session.asked, [ask.key]: true, [ask.prompt]: true },
  stageAsked: session.stageAsked + (ask.trigger === undefined && ask.followUp !== true ? 1 : 0),
  count: { ...session.count, asked: session.count.asked + 1 },
});

/** Follow-ups for later are kept over a change of stage; raised hands are not. */
const entered = (session: Session, event: Extract<Event, { type: 'stage_entered' }>): Session => ({
  ...session,
  stage: event.index,
  stageId: event.stage,
  clock: event.clock,
  stageEnds: event.ends,
  stageAsked: 0,
  open: [],
});

/** The only way to a next state. Total: it never refuses, since `decide` has. */
export const apply = (session: Session, event: Event): Session => {
  switch (event.type) {
    case 'stage_entered': return entered(session, event);
    case 'stage_left': return { ...session, open: [] };
    case 'stage_skipped': return { ...session, stage: event.index };
    case 'hands_raised': return { ...session, open: event.open, floor: event.floor, raised: added(session.raised, event.open.flatMap(({ from }) => from ?? [])) };
    case 'called': return { ...session, called: added(session.called, event.ask.from === undefined ? [] : [event.ask.from]) };
    case 'asked': return asked(session, event.ask, event.clock, event.floor);
    case 'block_said': return { ...session, composed: [...session.composed, event.block] };
    case 'answered': return withItem(session, item(session, event.ask, event.response, []), event.clock);
    case 'released': return withItem(session, item(session, event.ask, null, event.blocks), event.clock);
    case 'fell_silent': return withItem(session, item(session, event.ask, null, []), event.clock);
    case 'lapsed': return { ...session, count: { ...session.count, [event.count]: session.count[event.count] + 1 } };
    case 'trust_moved': return { ...session, trust: { ...session.trust, [event.public]: event.to } };
    case 'patience_moved': return { ...session, patience: { ...session.patience, [event.journalist]: event.to } };
    case 'walked_out': return { ...session, gone: [...session.gone, event.journalist] };
    case 'flag_set': return { ...session, flags: { ...session.flags, [event.flag]: event.on } };
    case 'time_passed': return { ...session, clock: event.clock };
    case 'fact_came_out': return { ...session, out: [...session.out, event.fact] };
    case 'claimed': return { ...session, claims: [...session.claims, event.claim] };
    case 'withdrew': return { ...session, claims: withdrawn(session.claims, event.fact, event.value), waiting: session.waiting.filter(({ fact }) => fact !== event.fact) };
    case 'contradicted': return { ...session, count: { ...session.count, contradicted: session.count.contradicted + 1 } };
    case 'promised': return { ...session, promises: [...session.promises, event.promise] };
    case 'promise_kept': return settled(session, event.promise, 'kept');
    case 'promise_missed': return { ...settled(session, event.promise, 'missed'), count: { ...session.count, missed: session.count.missed + 1 } };
    case 'follow_up_queued': return { ...session, waiting: [...session.waiting, event.ask] };
    case 'ended': return { ...session, now: null, open: [], ended: true };
    default: return event satisfies never;
  }
};
