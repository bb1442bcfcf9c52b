import { apply } from '#engine/apply.ts';
import { after, replay } from '#engine/play.ts';
import type { Script } from '#engine/script.ts';
import type { Event, Move, Reference, Session } from '#engine/session.ts';
import type { Clock } from '#engine/time.ts';

/** Something that happened in the story, told without judgement. */
export type Happening = { readonly clock: Clock } & (
  | { readonly type: 'stage'; readonly stage: string }
  | { readonly type: 'item'; readonly item: number }
  | { readonly type: 'fact'; readonly fact: string; readonly had: 'disclosed' | 'denied' | 'silent' }
  | { readonly type: 'promise'; readonly promise: string; readonly state: 'kept' | 'missed' }
  | { readonly type: 'left'; readonly journalist: string }
);

/** Trust of every public at the start, after an item, or after a stage whose arrival moved it. */
export interface TrustPoint {
  readonly at: 'start' | 'item' | 'stage';
  /** Index of the item; −1 unless `at` is `item`. */
  readonly item: number;
  readonly stage: string;
  readonly trust: Readonly<Record<string, number>>;
}

/** What a play log tells when it is played again. */
export interface Chronicle {
  readonly happenings: readonly Happening[];
  readonly trust: readonly TrustPoint[];
  /** The session in which each item was answered: its questions are worded from it. */
  readonly before: readonly Session[];
  /** Words that a later claim or a fact went against, and after which point of the trust line that was. */
  readonly contradicted: readonly Contradiction[];
}

/** Words on the record that no longer hold. */
export interface Contradiction {
  readonly earlier: Reference;
  readonly after: Label;
}

export type Label = Omit<TrustPoint, 'trust'>;
const START: Label = { at: 'start', item: -1, stage: '' };

const isSaid = ({ type }: Event): boolean => type === 'answered' || type === 'released' || type === 'fell_silent';

/** What the trust from here on is due to; nothing where it stays due to what came before. */
const labelFor = (session: Session, event: Event): Label | undefined => {
  if (isSaid(event)) return { at: 'item', item: session.items.length, stage: session.stageId };
  if (event.type === 'stage_entered' && session.items.length > 0) return { at: 'stage', item: -1, stage: event.stage };
  return undefined;
};

const happeningIn = (session: Session, event: Event): Happening | undefined => {
  const { clock } = session;
  if (isSaid(event)) return { type: 'item', item: session.items.length, clock };
  switch (event.type) {
    case 'stage_entered':
      return { type: 'stage', stage: event.stage, clock: event.clock };
    case 'fact_came_out':
      return { type: 'fact', fact: event.fact, had: event.had, clock };
    case 'promise_kept':
      return { type: 'promise', promise: event.promise, state: 'kept', clock };
    case 'promise_missed':
      return { type: 'promise', promise: event.promise, state: 'missed', clock };
    case 'walked_out':
      return { type: 'left', journalist: event.journalist, clock };
    default:
      return undefined;
  }
};

const isSame = (a: TrustPoint['trust'], b: TrustPoint['trust'] | undefined): boolean =>
  b !== undefined && Object.entries(a).every(([name, value]) => b[name] === value);

const withoutIdleStages = (points: readonly TrustPoint[]): readonly TrustPoint[] =>
  points.filter(({ at, trust }, index) => at !== 'stage' || !isSame(trust, points[index - 1]?.trust));

/** Plays a log again and keeps what the debrief tells of it. */
export const chronicleOf = (script: Script, { seed, pace }: Session, moves: readonly Move[]): Chronicle => {
  const happenings: Happening[] = [];
  const points: TrustPoint[] = [];
  const before: Session[] = [];
  const contradicted: Contradiction[] = [];
  let label = START;
  let session = after(script, seed, [], pace);
  for (const event of replay(script, seed, moves, pace)) {
    const next = labelFor(session, event);
    if (next) points.push({ ...label, trust: session.trust });
    label = next ?? label;
    if (isSaid(event)) before.push(session);
    if (event.type === 'contradicted') contradicted.push({ earlier: event.earlier, after: label });
    happenings.push(...[happeningIn(session, event)].flatMap((one) => one ?? []));
    session = apply(session, event);
  }
  return { happenings, trust: withoutIdleStages([...points, { ...label, trust: session.trust }]), before, contradicted };
};
