import type { Move, Session } from '#engine/session.ts';
import type { LogRefusal } from '#engine/play-log.ts';
import type { Script } from '#engine/script.ts';
import type { Pace } from '#engine/vocabulary.ts';
import { HeldBack } from './files.ts';
import type { Keep } from './keep.ts';
import { loadScript, scriptHere } from './library.ts';
import { openText } from './open-file.ts';
import { savedPlay, type SavedPlay } from './saved-plays.ts';
import type { OwnFile } from './screens.tsx';

/** Where the scenario comes from if it is not the shelf's: a text of the player's own, or the workshop in which it was played. */
export type Origin = Pick<SavedPlay, 'file' | 'workshop'>;

/** What an address asks for: a scenario such as `fish-kill`, `own-file`, `resume~KEY` or, begun once more, `again~KEY`. */
export interface Asked {
  readonly scenario: string;
  readonly seed: number | null;
  readonly own: OwnFile | null;
}

/** What a play starts from: fresh, or where it was. */
export interface Start {
  readonly script: Script;
  readonly moves: readonly Move[];
  readonly seed: number | null;
  readonly pace: Pace | null;
  readonly briefed: number;
  readonly draft: readonly string[];
  readonly key: string | null;
  readonly origin: Origin;
}
export type NoStart = LogRefusal | 'no_such_scenario' | 'no_such_play' | 'not_reached' | 'held_back';

/** What the player is told of it, by key. */
export const WHY = {
  not_a_play_log: 'shell.whyNotALog',
  other_rules: 'shell.whyOtherRules',
  other_scenario: 'shell.whyOtherScenario',
  other_version: 'shell.whyOtherVersion',
  does_not_fit: 'shell.whyDoesNotFit',
  no_such_scenario: 'shell.whyNoScenario',
  no_such_play: 'shell.whyNoPlay',
  not_reached: 'shell.whyNotReached',
  held_back: 'shell.whyHeldBack',
} as const satisfies Record<NoStart, string>;

const fresh = (script: Script, seed: number | null, origin: Origin): Start => ({
  script,
  moves: [],
  seed,
  pace: null,
  briefed: -1,
  draft: [],
  key: null,
  origin,
});

/** A fresh start on a scenario of the shelf, if it is here already: nothing else need be shown first. */
export const startHere = ({ scenario, seed }: Asked, locale: string): Start | null => {
  const script = scriptHere(scenario, locale);
  return script && fresh(script, seed, {});
};

/** The script that a saved play was played on: of the shelf, or of the file kept with it. */
export const scriptOf = async (play: SavedPlay, locale: string): Promise<Script | null> => {
  if (play.file === undefined) return loadScript(play.log.scenario, locale, play.workshop);
  const opened = await openText(play.file, locale);
  return opened.ok ? opened.script : null;
};

const originOf = ({ file, workshop }: SavedPlay): Origin => ({
  ...(file === undefined ? {} : { file }),
  ...(workshop === undefined ? {} : { workshop }),
});

/** Why a scenario that the library has did not come. */
export const whyNot = (error: unknown): 'held_back' | 'not_reached' => (error instanceof HeldBack ? 'held_back' : 'not_reached');

/** A saved play, played again to where it is. */
export interface Replayed {
  readonly play: SavedPlay;
  readonly script: Script;
  readonly session: Session;
}

/** Plays a saved play again, or says why it cannot be. */
export const replayed = async (play: SavedPlay | null, locale: string): Promise<Replayed | NoStart> => {
  if (!play) return 'no_such_play';
  const [script, { restore }] = await Promise.all([scriptOf(play, locale), import('#engine/door/parse-play-log.ts')]);
  if (!script) return 'no_such_scenario';
  const session = restore(script, play.log);
  return typeof session === 'string' ? session : { play, script, session };
};

const resumed = async (saved: SavedPlay | null, locale: string): Promise<Start | NoStart> => {
  const there = await replayed(saved, locale);
  if (typeof there === 'string') return there;
  const { play, script } = there;
  const { moves, seed, pace } = play.log;
  return { script, moves, seed, pace, briefed: play.briefed, draft: play.draft, key: play.key, origin: originOf(play) };
};

const again = async (play: SavedPlay | null, locale: string): Promise<Start | NoStart> => {
  if (!play) return 'no_such_play';
  const script = await scriptOf(play, locale);
  return script ? fresh(script, null, originOf(play)) : 'no_such_scenario';
};

const found = async (keep: Keep, { scenario, seed, own }: Asked, locale: string): Promise<Start | NoStart> => {
  const [how, key] = scenario.split('~');
  if (key !== undefined) return (how === 'again' ? again : resumed)(savedPlay(keep, key), locale);
  if (scenario === 'own-file') return own ? fresh(own.script, seed, { file: own.text }) : 'no_such_play';
  const script = await loadScript(scenario, locale);
  return script ? fresh(script, seed, {}) : 'no_such_scenario';
};

/** Finds what an address asks for, or says why it cannot be had now. */
export const findStart = (keep: Keep, asked: Asked, locale: string): Promise<Start | NoStart> => found(keep, asked, locale).catch(whyNot);
