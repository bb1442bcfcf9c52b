import { Howl } from 'howler';
import type { Event } from '#engine/session.ts';

/** Sounds of the sprite, by what makes them. Each has a caption in the dictionary of the shell. */
export type Cue = 'murmur' | 'shutter' | 'flash' | 'page' | 'hand' | 'tick' | 'stamp' | 'leave';

export interface Cues {
  /** Plays what some events sound like. */
  readonly play: (events: readonly Event[]) => void;
  /** A clock's tick, for the last seconds of thinking. */
  readonly tick: () => void;
  readonly destroy: () => void;
}

interface CueOptions {
  /** Address of the folder with the sprite. */
  readonly base: string;
  /** Whether anything is heard; captions come in either case. */
  readonly enabled: boolean;
  readonly onCaption: (cue: Cue) => void;
}

type Sprite = Readonly<Record<string, [number, number] | [number, number, boolean]>>;

/** A fall in trust, over all publics, from which the room murmurs. */
const MURMUR_AT = -6;
const MURMUR_MS = 2600;

const fallOfTrust = (events: readonly Event[]): number =>
  events.reduce((sum, event) => sum + (event.type === 'trust_moved' && event.by < 0 ? event.by : 0), 0);

const CUE_OF: Partial<Readonly<Record<Event['type'], Cue>>> = {
  asked: 'shutter',
  hands_raised: 'hand',
  contradicted: 'flash',
  walked_out: 'leave',
  released: 'stamp',
  ended: 'page',
};

/** What some events sound like, each sound once, in the order of the events. */
export const cuesFor = (events: readonly Event[]): readonly Cue[] => {
  const heard = events.flatMap((event): readonly Cue[] => {
    if (event.type === 'lapsed') return event.count === 'red_lines' || event.count === 'overreassured' ? ['flash'] : [];
    const cue = CUE_OF[event.type];
    return cue === undefined ? [] : [cue];
  });
  return [...new Set(fallOfTrust(events) <= MURMUR_AT ? ['murmur' as const, ...heard] : heard)];
};

const loadSprite = async (base: string): Promise<Howl> => {
  const response = await fetch(`${base}sprite.json`);
  const { sprite } = (await response.json()) as { readonly sprite: Sprite };
  return new Howl({ src: [`${base}sprite.webm`, `${base}sprite.mp3`], sprite: { ...sprite }, html5: false });
};

/** The murmur loops in the sprite; it dies away by itself. */
const sound = (howl: Howl, cue: Cue): void => {
  const id = howl.play(cue);
  if (cue !== 'murmur') return;
  howl.fade(0, 1, 300, id);
  setTimeout(() => howl.fade(1, 0, 600, id), MURMUR_MS);
  setTimeout(() => howl.stop(id), MURMUR_MS + 700);
};

/** Sound by events. The sprite is fetched at once but never waited for; where it cannot be had, there are only captions. */
export const createCues = ({ base, enabled, onCaption }: CueOptions): Cues => {
  let howl: Howl | undefined;
  let gone = false;
  if (enabled)
    loadSprite(base).then((loaded) => {
      if (gone) loaded.unload();
      else howl = loaded;
    }, () => undefined);
  const give = (cue: Cue): void => {
    onCaption(cue);
    if (howl) sound(howl, cue);
  };
  return {
    play: (events) => cuesFor(events).forEach(give),
    tick: () => howl && void sound(howl, 'tick'),
    destroy: () => {
      gone = true;
      howl?.unload();
    },
  };
};
