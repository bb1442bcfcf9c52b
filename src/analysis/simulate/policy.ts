import { draw, type Random } from '#engine/random.ts';
import { cueOf, type Script } from '#engine/script.ts';
import type { Move, Session } from '#engine/session.ts';

/** A move, and the player's own stream after whatever was drawn to find it. */
export interface Choice {
  readonly move: Move;
  readonly random: Random;
}

/**
 * Somebody who plays: picks one of the legal moves, which come in the order in which they are shown. It draws from a
 * stream of its own and never from the session's, so that the same seed puts the same questions to every player.
 */
export type Player = (session: Session, legal: readonly Move[], random: Random) => Choice;

/** What a player gets to know before the first move. */
export interface Setting {
  readonly script: Script;
  /** The language that it reads, of those of the scenario; nothing to a policy that does not read. */
  readonly locale: string;
  /** Other scenarios, to learn words from. */
  readonly others: readonly Script[];
}

/** A way to play, by name. */
export interface Policy {
  readonly name: string;
  /**
   * `test-wise`: goes by looks and knows nothing of the subject, so it should fare no better than chance. `chance` is
   * what it is held against. `skill` knows the marks, more or less of them. `silent` says nothing.
   */
  readonly sort: 'chance' | 'test-wise' | 'skill' | 'silent';
  /** Whether it goes by the words, and so has to be judged in each language. */
  readonly reads: boolean;
  /** Whether it learns from other scenarios first. */
  readonly learns?: true;
  /** One line, for a list of policies. */
  readonly about: string;
  /** Sits it down before a scenario. What it works out about the scenario it works out once. */
  readonly seat: (setting: Setting) => Player;
}

/** Picks among the first `count` moves. */
export type Pick = (session: Session, moves: readonly Move[], count: number, random: Random) => Choice;

/** Any of them, each as likely as the next. */
export const anyMove: Pick = (_, moves, count, random) => {
  const [pick, next] = draw(random, count);
  return { move: moves[pick] as Move, random: next };
};

/** The one that is shown first. */
export const firstMove: Pick = (_, moves, _count, random) => ({ move: moves[0] as Move, random });

/** The one that is shown last. */
export const lastMove: Pick = (_, moves, count, random) => ({ move: moves[count - 1] as Move, random });

/**
 * How long a statement becomes: says whether to stop where one may, with `left` more blocks that could be said. `any`
 * length is as likely as the next: where one stops with a chance of 1 in `left` + 1, all lengths come out alike.
 */
export type Length = (left: number, random: Random) => readonly [stops: boolean, random: Random];

export const anyLength: Length = (left, random) => {
  const [pick, next] = draw(random, left + 1);
  return [pick === 0, next];
};
export const atLeast: Length = (_, random) => [true, random];
export const atMost: Length = (_, random) => [false, random];

/** How a player acts in each of the situations that there are. */
export interface Manner {
  readonly answer: Pick;
  /** Which block comes next in a statement; as it answers, where it does not say. */
  readonly say?: Pick;
  readonly length?: Length;
  /** Whom it calls among raised hands; anybody, where it does not say. */
  readonly call?: Pick;
}

/** How many blocks could still be said. */
const blocksLeft = (script: Script, session: Session): number => {
  if (!session.now) return 0;
  const { prompt, blocks } = cueOf(script, session.now);
  return (prompt.use?.most ?? blocks.size) - session.composed.length;
};

/** Of the moves of a statement: blocks first, then perhaps to release it, last to fall silent. */
const compose = (script: Script, say: Pick, length: Length): Player => {
  return (session, legal, random) => {
    const release = legal[legal.length - 2];
    if (release?.type !== 'release') return say(session, legal, legal.length - 1, random);
    const blocks = legal.length - 2;
    if (blocks === 0) return { move: release, random };
    const [stops, next] = length(blocksLeft(script, session), random);
    return stops ? { move: release, random: next } : say(session, legal, blocks, next);
  };
};

/** A player of that manner. It never falls silent: to do so is always the last of the legal moves. */
export const playerOf = (script: Script, { answer, say = answer, length = anyLength, call = anyMove }: Manner): Player => {
  const composes = compose(script, say, length);
  return (session, legal, random) => {
    if (!session.now) return call(session, legal, legal.length, random);
    if (legal[0]?.type !== 'answer') return composes(session, legal, random);
    return answer(session, legal, legal.length - 1, random);
  };
};
