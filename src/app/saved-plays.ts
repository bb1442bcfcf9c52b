import { RULES_VERSION, type PlayLog } from '#engine/play-log.ts';
import type { Keep } from './keep.ts';

/** A play as this browser keeps it: the play log and what the history shows without replaying it. */
export interface SavedPlay {
  readonly key: string;
  readonly log: PlayLog;
  /** ISO time of the last move. */
  readonly savedAt: string;
  readonly finished: boolean;
  readonly title: Readonly<Record<string, string>>;
  /** Thousandths; null until the end. */
  readonly overall: number | null;
  readonly dimensions: readonly { readonly id: string; readonly name: Readonly<Record<string, string>>; readonly score: number | null }[];
  /** Index of the last stage whose briefing was put away. */
  readonly briefed: number;
  readonly answered: number;
  /** What was picked for the statement that was being put together. */
  readonly draft: readonly string[];
  readonly reflection: string;
  /** The file itself, where it was the player's own and not one of the shelf. */
  readonly file?: string;
  /** The code of the workshop in which it was played. */
  readonly workshop?: string;
}

const PLAY = 'play/';

const isLog = (log: unknown): log is PlayLog => {
  const one = log as Partial<PlayLog> | null;
  return (
    typeof one === 'object' &&
    one !== null &&
    one.format === 1 &&
    typeof one.rules === 'number' &&
    typeof one.scenario === 'string' &&
    typeof one.hash === 'string' &&
    typeof one.seed === 'number' &&
    Array.isArray(one.moves)
  );
};

/** A corrupt entry is passed over, and left where it is: it may be another version's. */
const read = (keep: Keep, key: string): SavedPlay | null => {
  try {
    const saved = JSON.parse(keep.get(PLAY + key) ?? 'null') as Partial<SavedPlay> | null;
    return saved && isLog(saved.log) && typeof saved.savedAt === 'string'
      ? {
          finished: false,
          title: {},
          overall: null,
          briefed: -1,
          answered: 0,
          reflection: '',
          ...saved,
          log: saved.log,
          savedAt: saved.savedAt,
          dimensions: Array.isArray(saved.dimensions) ? saved.dimensions : [],
          draft: Array.isArray(saved.draft) ? saved.draft : [],
          key,
        }
      : null;
  } catch {
    return null;
  }
};

/** All plays that can be read, the newest first. */
export const savedPlays = (keep: Keep): readonly SavedPlay[] =>
  keep
    .keys()
    .filter((key) => key.startsWith(PLAY))
    .flatMap((key) => read(keep, key.slice(PLAY.length)) ?? [])
    .sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));

export const savedPlay = (keep: Keep, key: string): SavedPlay | null => read(keep, key);

/** Keeps a play under its own key, so that writing one never costs another. False where there was no room. */
export const savePlay = (keep: Keep, { key, ...play }: SavedPlay): boolean => keep.set(PLAY + key, JSON.stringify(play));

/** Whether what is kept of a play has gone further than `log`: in another window, most likely. It must not be lost to it. */
export const isAhead = (kept: SavedPlay | null, { moves }: PlayLog): boolean =>
  kept !== null && (kept.log.moves.length > moves.length || (kept.finished && kept.log.moves.length >= moves.length));

export const forgetPlay = (keep: Keep, key: string): void => keep.remove(PLAY + key);

/** Why a saved play cannot be opened on these rules, as far as its entry shows. */
export const brokenBy = ({ log }: SavedPlay): 'other_rules' | null => (log.rules === RULES_VERSION ? null : 'other_rules');
