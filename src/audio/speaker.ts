import type { Howl } from 'howler';
import type { Cue } from './cue-sheet.ts';

const LOUDNESS: Readonly<Record<Cue, number>> = {
  tick: 0.5,
  shutter: 0.35,
  hand: 0.6,
  murmur: 0.8,
  stamp: 0.7,
  flash: 0.7,
  leave: 0.8,
  page: 0.9,
};

const SWELL_MS = 600;

/** What makes the sounds. It has one recording, and loses it without a word where it cannot be had. */
export interface Speaker {
  readonly play: (cue: Exclude<Cue, 'murmur'>) => void;
  /** Brings the murmur, which goes on, to a level from 0 to 1. */
  readonly murmur: (level: number) => void;
  readonly hush: () => void;
  readonly close: () => void;
}

type Sprite = Record<string, [number, number] | [number, number, boolean]>;

const loadSprite = async (base: string): Promise<Sprite> => {
  const response = await fetch(`${base}sprite.json`);
  return ((await response.json()) as { readonly sprite: Sprite }).sprite;
};

const murmurOn = (howl: Howl): Speaker['murmur'] => {
  let playing: number | undefined;
  return (level) => {
    if (level === 0 && playing === undefined) return;
    playing ??= howl.play('murmur');
    howl.fade(howl.volume(playing) as number, level * LOUDNESS.murmur, SWELL_MS, playing);
  };
};

const toSpeaker = (howl: Howl): Speaker => {
  const start = (): Speaker['murmur'] => murmurOn(howl);
  let murmur = start();
  return {
    play: (cue) => void howl.volume(LOUDNESS[cue], howl.play(cue)),
    murmur: (level) => murmur(level),
    hush: () => {
      howl.stop();
      murmur = start();
    },
    close: () => void howl.unload(),
  };
};

/** @param base address of the folder that holds the recording */
export const openSpeaker = async (base: string): Promise<Speaker> => {
  const [{ Howl }, sprite] = await Promise.all([import('howler/dist/howler.core.min.js'), loadSprite(base)]);
  return toSpeaker(new Howl({ src: [`${base}sprite.webm`, `${base}sprite.mp3`], sprite }));
};
