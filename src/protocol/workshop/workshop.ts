import type { Script } from '#engine/script.ts';
import type { Ask, Move, Session } from '#engine/session.ts';
import type { Locale, Settings } from '../messages.ts';
import type { Reply } from './entry.ts';
import { nameAmong } from './name.ts';
import type { Poll } from './poll.ts';

export interface Seat {
  readonly id: string;
  name: string;
  /** Null where everybody plays for themselves. */
  team: string | null;
  readonly locale: Locale;
  removed: boolean;
  /** Hash of the code that proves that somebody holds this seat. */
  readonly pass: string;
}

export interface Team {
  readonly id: string;
  name: string;
}

/** A prompt put to the whole room. */
export interface Put {
  readonly ask: Ask;
  readonly stage: string;
  /** The story as it stood when this was asked: texts that quote the player quote from here. */
  readonly session: Session;
  /** The answers that count, and those that were given again after a talk. Null until opened. */
  first: Poll | null;
  again: Poll | null;
  /** Whether marks may be seen: the prompt is judged from here on. */
  judged: boolean;
}

/** `floor`: hands are up. `put`: about to be asked. `open`: answers are taken. `closed`: their spread is shown. `revealed`: so are the marks. */
export type Phase = 'floor' | 'put' | 'open' | 'closed' | 'revealed' | 'over';

interface Begun {
  readonly scenario: string;
  readonly script: Script;
  readonly seed: number;
  readonly opened: number;
}

/** A round in which everybody meets the same prompts. The story follows what most sides answered. */
export interface PacedRound extends Begun {
  readonly mode: 'paced';
  phase: Phase;
  session: Session;
  readonly moves: Move[];
  readonly puts: Put[];
}

export interface OwnPlay {
  session: Session;
  readonly moves: Move[];
}

/** A round in which each seat plays by itself until a window closes. */
export interface OwnPaceRound extends Begun {
  readonly mode: 'race' | 'homework';
  phase: 'open' | 'over';
  /** When the window closes, in milliseconds since 1970. */
  until: number;
  /** Milliseconds to that time when the facilitator paused, below zero in somebody's extra time; null while the clock runs. */
  left: number | null;
  /** Milliseconds granted to single seats on top of that. */
  readonly extra: Map<string, number>;
  readonly plays: Map<string, OwnPlay>;
  /** Sides as they were when the window closed. */
  readonly sideOf: Map<string, string>;
}

export type Round = PacedRound | OwnPaceRound;

/** Where a side stood on the scoreboard. */
export type Places = ReadonlyMap<string, number>;

/**
 * A workshop as far as its log goes. One object that changes with every entry: it holds thousands of people, and the
 * server takes thousands of entries a second. Nothing but `take` changes it.
 */
export interface Workshop {
  readonly code: string;
  readonly settings: Settings;
  ranking: boolean;
  locked: boolean;
  over: boolean;
  /** Sequence number and time of the last entry taken. */
  seq: number;
  at: number;
  readonly seats: Map<string, Seat>;
  readonly teams: Map<string, Team>;
  readonly rounds: Round[];
  /** What became of each request, by who sent it and its key. */
  readonly replies: Map<string, Reply>;
  /** Places on the last two boards that were shown, and after how many prompts. */
  places: { readonly before: Places; readonly now: Places };
}

/** What a workshop is founded on: the first thing stored of it, never changed. */
export interface Founding {
  readonly code: string;
  readonly settings: Settings;
  readonly teams: readonly string[];
}

/** Names that were given twice get a number. */
const apart = (names: readonly string[]): readonly string[] =>
  names.reduce<readonly string[]>((all, name) => [...all, nameAmong(all, name)], []);

/** A workshop before anybody has come. Teams get the ids `t1`, `t2` … */
export const found = ({ code, settings, teams }: Founding): Workshop => ({
  code,
  settings,
  ranking: settings.ranking,
  locked: false,
  over: false,
  seq: 0,
  at: 0,
  seats: new Map(),
  teams: new Map(apart(teams).map((name, index) => [`t${index + 1}`, { id: `t${index + 1}`, name }])),
  rounds: [],
  replies: new Map(),
  places: { before: new Map(), now: new Map() },
});

/** The round that is being played, or was last. */
export const currentRound = ({ rounds }: Workshop): Round | undefined => rounds.at(-1);

/** The prompt that is before the room. */
export const currentPut = (round: PacedRound): Put | undefined => (round.phase === 'over' ? undefined : round.puts.at(-1));

/** The answers that are being given, or were last. */
export const currentPoll = ({ first, again }: Put): Poll | null => again ?? first;

/** The answers that are being taken now; null while none are. */
export const openPollIn = (round: PacedRound): Poll | null => {
  const put = round.phase === 'open' ? currentPut(round) : undefined;
  return put ? currentPoll(put) : null;
};

/** Everybody who is there: seats that were not removed. */
export const guestsIn = ({ seats }: Pick<Workshop, 'seats'>): readonly Seat[] => [...seats.values()].filter(({ removed }) => !removed);

/** Who a seat answers for: its team, or itself. */
export const sideOf = ({ id, team }: Seat): string => team ?? id;

/** Everybody who is judged: teams with somebody in them, or each seat. In the order in which they came. */
export const sidesOf = ({ seats, teams, settings }: Workshop): readonly string[] => {
  const here = guestsIn({ seats });
  if (settings.sides === 'solo') return here.map(({ id }) => id);
  const taken = new Set(here.map(({ team }) => team));
  return [...teams.keys()].filter((id) => taken.has(id));
};

/** What a side is called. */
export const sideName = ({ seats, teams }: Workshop, side: string): string => teams.get(side)?.name ?? seats.get(side)?.name ?? '';
