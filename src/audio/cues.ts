import type { Event } from '#engine/session.ts';
import { cuesOf, murmurAfter, type Cue } from './cue-sheet.ts';
import { whenTouched } from './first-touch.ts';
import { openSpeaker, type Speaker } from './speaker.ts';

export type { Cue };

interface CueOptions {
  /** Address of the folder with the recording, ending in a slash. */
  readonly base: string;
  readonly enabled: boolean;
  /** Told of each batch's most telling cue, sound or no sound; words for it are the page's. */
  readonly onCaption?: (cue: Cue) => void;
}

/** The sounds of a game. They follow its events; where there is no sound, nothing else changes. */
export interface Cues {
  readonly play: (events: readonly Event[]) => void;
  /** One of the last seconds has gone. */
  readonly tick: () => void;
  readonly setEnabled: (on: boolean) => void;
  /** How loud the room murmurs, 0 to 1, until it is told otherwise. */
  readonly setMurmur: (level: number) => void;
  readonly destroy: () => void;
}

const APART_MS = 180;
const MURMUR_MS = 4500;

/** The speaker, opened at the first touch while sound is on; before that there is nothing to hear. */
const createOutlet = (base: string, enabledAtFirst: boolean) => {
  let speaker: Speaker | undefined;
  let enabled = enabledAtFirst;
  let closed = false;
  let forget = (): void => undefined;
  const open = (): void => {
    void openSpeaker(base)
      .then((opened) => {
        if (closed) opened.close();
        else speaker = opened;
      })
      .catch(() => undefined);
  };
  const arm = (): void => {
    if (enabled && !speaker) forget = whenTouched(open);
  };
  arm();
  return {
    now: () => (enabled ? speaker : undefined),
    setEnabled: (on: boolean) => {
      enabled = on;
      forget();
      if (on) arm();
      else speaker?.hush();
    },
    close: () => {
      closed = true;
      forget();
      speaker?.close();
    },
  };
};

export const createCues = ({ base, enabled, onCaption }: CueOptions): Cues => {
  const outlet = createOutlet(base, enabled);
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let calm: ReturnType<typeof setTimeout> | undefined;
  const later = (act: () => void, ms: number): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, ms);
    timers.add(timer);
  };
  const swell = (level: number): void => {
    clearTimeout(calm);
    outlet.now()?.murmur(level);
    calm = setTimeout(() => outlet.now()?.murmur(0), MURMUR_MS);
  };
  const sound = (cue: Cue, level: number): void => (cue === 'murmur' ? swell(level) : outlet.now()?.play(cue));
  return {
    play: (events) => {
      const [cues, level] = [cuesOf(events), murmurAfter(events)];
      cues.forEach((cue, index) => later(() => sound(cue, level), (cues.length - 1 - index) * APART_MS));
      const last = cues.at(-1);
      if (last) onCaption?.(last);
    },
    tick: () => {
      outlet.now()?.play('tick');
      onCaption?.('tick');
    },
    setEnabled: outlet.setEnabled,
    setMurmur: (level) => outlet.now()?.murmur(level),
    destroy: () => {
      timers.forEach(clearTimeout);
      clearTimeout(calm);
      outlet.close();
    },
  };
};
