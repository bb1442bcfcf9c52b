import { createStore, type StoreApi } from 'zustand/vanilla';
import { apply } from '#engine/apply.ts';
import { logOf, type PlayLog } from '#engine/play-log.ts';
import { begin, decide, opening } from '#engine/play.ts';
import { cueOf, type Script } from '#engine/script.ts';
import { isRefusal, type Event, type Move, type Refusal, type Session } from '#engine/session.ts';
import type { Pace } from '#engine/vocabulary.ts';

/** What just happened, numbered so that a watcher can tell a new batch from one it has played. */
export interface Batch {
  readonly number: number;
  readonly events: readonly Event[];
}

export interface Game {
  readonly script: Script;
  readonly session: Session;
  readonly moves: readonly Move[];
  readonly batch: Batch;
  /** Index of the last stage whose briefing the player has put away. */
  readonly briefed: number;
  /** Blocks picked for the statement that is asked for now, in the order in which they will be read; none is said yet. */
  readonly draft: readonly string[];
  /** Thinking so far, in milliseconds, and since when it runs; null while it does not. */
  readonly thinking: { readonly spent: number; readonly since: number | null };
  /** Makes a move. A refusal changes nothing. */
  readonly make: (move: Move) => Refusal | undefined;
  readonly compose: (draft: readonly string[]) => void;
  /** Puts the stage's briefing away; thinking begins. */
  readonly start: () => void;
  readonly pause: () => void;
  readonly resume: () => void;
  /** Milliseconds of thinking on the present prompt. */
  readonly thought: () => number;
  /** What is kept of this play. */
  readonly log: () => PlayLog;
}

export type GameStore = StoreApi<Game>;

export interface GameOptions {
  readonly script: Script;
  readonly seed: number;
  readonly pace: Pace;
  /** Moves of an interrupted play, already known to fit. */
  readonly moves?: readonly Move[];
  readonly briefed?: number;
  /** What was picked for a statement; whatever of it cannot be said now is left out. */
  readonly draft?: readonly string[];
  /** Milliseconds that only go forward. */
  readonly now: () => number;
}

const played = ({ script, seed, pace, moves = [] }: GameOptions): Session =>
  moves.reduce(
    (session, move) => {
      const events = decide(script, session, move);
      if (isRefusal(events)) throw new Error(`A saved move ${JSON.stringify(move)} was refused: ${events}.`);
      return events.reduce(apply, session);
    },
    begin(script, seed, pace),
  );

const still = { spent: 0, since: null } as const;

/** Of a draft, what can still be said. */
const fitting = (script: Script, { now }: Session, draft: readonly string[] = []): readonly string[] =>
  now ? draft.filter((block) => cueOf(script, now).blocks.has(block)) : [];

/** A game that can be watched. Made, not imported: each screen, test and replay holds its own. */
export const createGame = (options: GameOptions): GameStore =>
  createStore<Game>()((set, get) => {
    const running = () => ({ spent: 0, since: options.now() });
    const awaitsStart = (session: Session, briefed: number) => !session.ended && session.stage > briefed;
    const session = played(options);
    return {
      script: options.script,
      session,
      moves: options.moves ?? [],
      batch: { number: 0, events: options.moves?.length ? [] : opening(options.script, options.seed, options.pace) },
      briefed: options.briefed ?? -1,
      draft: fitting(options.script, session, options.draft),
      thinking: still,
      make: (move) => {
        const { script, session, moves, batch, briefed, thinking } = get();
        const events = decide(script, session, move);
        if (isRefusal(events)) return events;
        const next = events.reduce(apply, session);
        const clock = awaitsStart(next, briefed) || next.ended ? still : move.type === 'say' ? thinking : running();
        set({ session: next, moves: [...moves, move], batch: { number: batch.number + 1, events }, draft: [], thinking: clock });
        return undefined;
      },
      compose: (draft) => set({ draft }),
      start: () => set(({ session }) => ({ briefed: session.stage, thinking: running() })),
      pause: () => set(() => ({ thinking: { spent: get().thought(), since: null } })),
      resume: () => set(({ thinking }) => (thinking.since === null ? { thinking: { spent: thinking.spent, since: options.now() } } : {})),
      thought: () => {
        const { spent, since } = get().thinking;
        return spent + (since === null ? 0 : options.now() - since);
      },
      log: () => {
        const { script, session, moves } = get();
        return logOf(script.scenario, session, moves);
      },
    };
  });
