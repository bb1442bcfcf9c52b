import { callInPromises, comeOut, keepPromises, takeEffect } from './consequences.ts';
import { shuffleInPlace } from './random.ts';
import { cueOf, type Cue, type PlayedStage } from './script.ts';
import type { Ask } from './session.ts';
import { happen, wasPut, type Turn } from './turn.ts';

/** Hands that are up at once, and posts that the feed shows. */
const MOST_HANDS = 4;
const MOST_POSTS = 8;

const stageOf = (turn: Turn): PlayedStage | undefined => turn.script.stages[turn.session.stage];

const isGone = (turn: Turn, journalist: string | undefined): boolean =>
  journalist !== undefined && turn.session.gone.length > 0 && turn.session.gone.includes(journalist);

const isHere = (turn: Turn, played: PlayedStage, journalist: string): boolean =>
  played.present.includes(journalist) && !isGone(turn, journalist);

/** Prompts that may be put now. */
const candidates = (turn: Turn, played: PlayedStage): Cue[] =>
  played.cues.filter((cue) => !wasPut(turn, cue.id) && !isGone(turn, cue.from) && cue.mayBeAsked(turn.session, 0));

/**
 * The most pressing first, equals as they were. Sorted by insertion, in place: there are a dozen at most, nearly in order,
 * and this is done after every answer.
 */
const sortByPriority = (cues: Cue[]): void => {
  for (let sorted = 1; sorted < cues.length; sorted += 1) {
    const cue = cues[sorted] as Cue;
    let at = sorted;
    for (; at > 0 && (cues[at - 1] as Cue).priority < cue.priority; at -= 1) cues[at] = cues[at - 1] as Cue;
    cues[at] = cue;
  }
};

const ownerOf = ({ from, id }: Cue): string => from ?? id;

/** The first cue of each owner. */
const firstOfEach = (cues: readonly Cue[]): readonly Cue[] => {
  const first: Cue[] = [];
  for (const cue of cues) if (!first.some((other) => ownerOf(other) === ownerOf(cue))) first.push(cue);
  return first;
};

/**
 * Each journalist's most pressing question, the most pressing journalist first; equals in a drawn order. Whoever asked
 * last waits, where two others want to. Takes the list as its own.
 */
const hands = (turn: Turn, cues: Cue[]): { readonly open: readonly Cue[]; readonly floor: number } => {
  const floor = shuffleInPlace(turn.session.floor, cues);
  sortByPriority(cues);
  const first = firstOfEach(cues);
  const last = turn.session.items.at(-1)?.ask.from;
  const others = first.filter(({ from }) => from !== last);
  return { open: others.length > 1 ? others : first, floor };
};

const put = (turn: Turn, ask: Ask, floor: number): void => {
  const asking = cueOf(turn.script, ask).seconds.asking;
  happen(turn, { type: 'asked', ask, clock: turn.session.clock + asking, floor });
};

const offer = (turn: Turn, played: PlayedStage, cues: Cue[]): void => {
  const { open, floor } = hands(turn, cues);
  const most = played.form === 'feed' ? MOST_POSTS : MOST_HANDS;
  happen(turn, { type: 'hands_raised', open: open.slice(0, most).map(({ ask }) => ask), floor });
};

/** The host gives the floor by priority; among equals by lot, since hands come in a drawn order. */
const hostPicks = (turn: Turn, cues: Cue[]): void => {
  const { open, floor } = hands(turn, cues);
  put(turn, (open[0] as Cue).ask, floor);
};

const inOrder = (turn: Turn, cues: Cue[]): void => {
  sortByPriority(cues);
  put(turn, (cues[0] as Cue).ask, turn.session.floor);
};

const openTheFloor = (turn: Turn, played: PlayedStage, cues: Cue[]): void => {
  if (played.isPlayers) offer(turn, played, cues);
  else if (played.form === 'conference') hostPicks(turn, cues);
  else inOrder(turn, cues);
};

/** Who in the room would raise what is nobody's own. */
const spokesmanFor = (turn: Turn, { byForce }: PlayedStage): string | undefined => byForce.find((id) => !isGone(turn, id));

/** Stored after copying, since naming it in the literal is slow (see `put` in apply). */
const askedBy = (ask: Ask, from: string): Ask => {
  if (ask.from === from) return ask;
  const asked: { -readonly [Key in keyof Ask]: Ask[Key] } = { ...ask };
  asked.from = from;
  return asked;
};

/** A waiting follow-up as it can be put here and now, or nothing. */
const ripe = (turn: Turn, played: PlayedStage, ask: Ask): Ask | undefined => {
  const cue = cueOf(turn.script, ask);
  const elsewhere = cue.stage >= 0 && cue.stage !== turn.session.stage && ask.trigger === undefined;
  if (elsewhere) return undefined;
  if (cue.form !== 'question') return ask;
  if (!played.isPress) return undefined;
  const from = ask.from ?? cue.from ?? spokesmanFor(turn, played);
  return from !== undefined && isHere(turn, played, from) ? askedBy(ask, from) : standIn(turn, played, ask);
};

/** A confrontation does not lapse because its journalist has left: somebody else in the room takes it up. */
const standIn = (turn: Turn, played: PlayedStage, ask: Ask): Ask | undefined => {
  const from = ask.fact === undefined && ask.promise === undefined ? undefined : spokesmanFor(turn, played);
  return from === undefined ? undefined : askedBy(ask, from);
};

const putWaiting = (turn: Turn, played: PlayedStage): boolean => {
  for (const waiting of turn.session.waiting) {
    const ask = ripe(turn, played, waiting);
    if (ask) {
      put(turn, ask, turn.session.floor);
      return true;
    }
  }
  return false;
};

const whyOver = (turn: Turn, played: PlayedStage): 'asked_enough' | 'time_up' | undefined => {
  if (turn.session.stageAsked >= played.asks) return 'asked_enough';
  return turn.session.stageAsked > 0 && turn.session.clock >= turn.session.stageEnds ? 'time_up' : undefined;
};

/** Where journalists are, a promise is called in as they arrive; elsewhere the player first has the chance to keep it. */
const enter = (turn: Turn, played: PlayedStage, index: number): void => {
  const clock = Math.max(turn.session.clock, played.at);
  happen(turn, { type: 'stage_entered', stage: played.id, index, clock, ends: clock + played.lasts });
  keepPromises(turn, played.keeps);
  takeEffect(turn, played.upshot);
  for (const fact of played.surfaces) comeOut(turn, fact);
  if (played.isPress) callInPromises(turn);
};

/** Goes to the next stage that may be entered, or ends the session. */
const moveOn = (turn: Turn): boolean => {
  for (let index = turn.session.stage + 1; index < turn.script.stages.length; index += 1) {
    const played = turn.script.stages[index] as PlayedStage;
    if (played.mayBeEntered(turn.session, 0)) {
      enter(turn, played, index);
      return true;
    }
    happen(turn, { type: 'stage_skipped', stage: played.id, index });
  }
  happen(turn, { type: 'ended' });
  return false;
};

/** After something was said, or at the start: whatever comes next, until the player has something to do or it is over. */
export const carryOn = (turn: Turn): void => {
  for (;;) {
    const played = stageOf(turn);
    if (played) {
      if (putWaiting(turn, played)) return;
      const over = whyOver(turn, played);
      const cues = over ? [] : candidates(turn, played);
      if (cues.length > 0) return openTheFloor(turn, played, cues);
      happen(turn, { type: 'stage_left', stage: played.id, why: over ?? 'nothing_left' });
    }
    if (!moveOn(turn)) return;
  }
};

/** The floor goes to a raised hand. */
export const giveTheFloor = (turn: Turn, ask: Ask): void => {
  happen(turn, { type: 'called', ask });
  put(turn, ask, turn.session.floor);
};
