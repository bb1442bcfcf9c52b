import type { Move } from '#engine/session.ts';
import type { LogRefusal } from '#engine/play-log.ts';
import type { Script } from '#engine/script.ts';
import type { Pace } from '#engine/vocabulary.ts';
import type { Keep } from './keep.ts';
import { loadScript, scriptHere } from './library.ts';
import { openText } from './open-file.ts';
import { savedPlay, type SavedPlay } from './saved-plays.ts';
import type { OwnFile } from './screens.tsx';

/** What a play starts from: fresh, or where it was. */
export interface Start {
  readonly script: Script;
  readonly moves: readonly Move[];
  readonly seed: number | null;
  readonly pace: Pace | null;
  readonly briefed: number;
  readonly key: string | null;
  readonly file: string | null;
}
export type NoStart = LogRefusal | 'no_such_scenario' | 'no_such_play' | 'not_reached';

const fresh = (script: Script, seed: number | null, file: string | null): Start => ({
  script,
  moves: [],
  seed,
  pace: null,
  briefed: -1,
  key: null,
  file,
});

/** A fresh start on a scenario of the shelf, if it is here already: nothing else need be shown first. */
export const startHere = (name: string, seed: number | null, locale: string): Start | null => {
  const script = scriptHere(name, locale);
  return script && fresh(script, seed, null);
};

/** The script that a saved play was played on: of the shelf, or of the file kept with it. */
export const scriptOf = async (play: SavedPlay, locale: string): Promise<Script | null> => {
  if (play.file === undefined) return loadScript(play.log.scenario, locale, play.workshop);
  const opened = await openText(play.file, locale);
  return opened.ok ? opened.script : null;
};

const resumed = async (play: SavedPlay | null, locale: string): Promise<Start | NoStart> => {
  if (!play) return 'no_such_play';
  const [script, { restore }] = await Promise.all([scriptOf(play, locale), import('#engine/door/parse-play-log.ts')]);
  if (!script) return 'no_such_scenario';
  const session = restore(script, play.log);
  if (typeof session === 'string') return session;
  const { moves, seed, pace } = play.log;
  return { script, moves, seed, pace, briefed: play.briefed, key: play.key, file: play.file ?? null };
};

/** Finds what an address asks for: `fish-kill`, `own-file`, or `resume~KEY`. */
export const findStart = async (
  keep: Keep,
  name: string,
  seed: number | null,
  own: OwnFile | null,
  locale: string,
): Promise<Start | NoStart> => {
  try {
    if (name.startsWith('resume~')) return await resumed(savedPlay(keep, name.slice('resume~'.length)), locale);
    if (name === 'own-file') return own ? fresh(own.script, seed, own.text) : 'no_such_play';
    const script = await loadScript(name, locale);
    return script ? fresh(script, seed, null) : 'no_such_scenario';
  } catch {
    return 'not_reached';
  }
};
