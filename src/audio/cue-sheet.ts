import type { Event } from '#engine/session.ts';

/** What can be heard, named as in the sprite; also the key of its caption. The later in the list, the more it tells. */
export const CUES = ['tick', 'shutter', 'hand', 'murmur', 'stamp', 'flash', 'leave', 'page'] as const;
export type Cue = (typeof CUES)[number];

const GAFFES: readonly string[] = ['red_lines', 'overreassured', 'contradicted'];

/** Points of trust lost at once at which the room is as loud as it gets. */
const UPROAR = 12;

const cueOf = (event: Event): Cue | undefined => {
  switch (event.type) {
    case 'asked':
      return 'shutter';
    case 'hands_raised':
      return event.open.length > 0 ? 'hand' : undefined;
    case 'released':
      return 'stamp';
    case 'contradicted':
      return 'flash';
    case 'lapsed':
      return GAFFES.includes(event.count) ? 'flash' : undefined;
    case 'walked_out':
      return 'leave';
    case 'ended':
      return 'page';
    default:
      return undefined;
  }
};

/** How loud the room murmurs after these events, 0 to 1: by the trust they cost. */
export const murmurAfter = (events: readonly Event[]): number => {
  const lost = events.reduce((sum, event) => (event.type === 'trust_moved' ? sum - event.by : sum), 0);
  return Math.max(0, Math.min(1, lost / UPROAR));
};

/** The cues of a batch, each once, the least telling first. */
export const cuesOf = (events: readonly Event[]): readonly Cue[] => {
  const heard = new Set(events.map(cueOf));
  if (murmurAfter(events) > 0) heard.add('murmur');
  return CUES.filter((cue) => heard.has(cue));
};
