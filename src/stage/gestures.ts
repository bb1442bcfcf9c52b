import type { Event } from '#engine/session.ts';

/** A movement that an event gives a reason for, beside what can be read from the state. */
export type Gesture =
  | { readonly type: 'flash' }
  | { readonly type: 'murmur'; readonly strength: number }
  | { readonly type: 'walk_out'; readonly journalist: string };

const GAFFES: readonly string[] = ['red_lines', 'overreassured', 'contradicted'];

const isGaffe = (event: Event): boolean => event.type === 'contradicted' || (event.type === 'lapsed' && GAFFES.includes(event.count));

/** Points of trust lost at once that set the whole room murmuring. */
const UPROAR = 12;

const murmurOf = (events: readonly Event[]): readonly Gesture[] => {
  const lost = events.reduce((sum, event) => (event.type === 'trust_moved' ? sum - event.by : sum), 0);
  return lost > 0 ? [{ type: 'murmur', strength: Math.min(1, lost / UPROAR) }] : [];
};

/** What a batch of events sets moving, each kind once. */
export const gesturesOf = (events: readonly Event[]): readonly Gesture[] => [
  ...(events.some(isGaffe) ? [{ type: 'flash' } as const] : []),
  ...murmurOf(events),
  ...events.flatMap((event): readonly Gesture[] =>
    event.type === 'walked_out' ? [{ type: 'walk_out', journalist: event.journalist }] : [],
  ),
];
