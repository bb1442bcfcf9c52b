import { callInPromises, comeOut, keepPromises, takeEffect } from './consequences.ts';
import { shuffle } from './random.ts';
import { cueOf, type Cue, type PlayedStage } from './script.ts';
import { wasAsked, type Ask } from './session.ts';
import { happen, type Turn } from './turn.ts';

/** Hands that are up at once, and posts that the feed shows. */
const MOST_HANDS = 4;
const MOST_POSTS = 8;

const stageOf = (turn: Turn): PlayedStage | undefined => turn.script.stages[turn.session.stage];
const isPress = (played: PlayedStage): boolean => played.stage.form === 'conference' || played.stage.form === 'interview';

const isHere = (turn: Turn, played: PlayedStage, journalist: string | undefined): boolean =>
  journalist === undefined || (played.present.includes(journalist) && !turn.session.gone.includes(journalist));

/** Prompts that may be put now. */
const candidates = (turn: Turn, played: PlayedStage): readonly Cue[] =>
  played.cues.filter(
    (cue) => !wasAsked(turn.session, cue.prompt.id) && isHere(turn, played, cue.prompt.from) && cue.mayBeAsked(turn.session, 0),
  );

const toAsk = ({ prompt }: Cue): Ask => ({
  key: prompt.id,
  prompt: prompt.id,
  ...(prompt.from === undefined ? {} : { from: prompt.from }),
});

const byPriority = (cues: readonly Cue[]): readonly Cue[] => [...cues].sort((a, b) => b.priority - a.priority);

/** Each journalist's most pressing question, the most pressing journalist first; equals in a drawn order. */
const hands = (turn: Turn, cues: readonly Cue[]): { readonly open: readonly Cue[]; readonly floor: number } => {
  const [drawn, floor] = shuffle(turn.session.floor, cues);
  const first = new Map<string, Cue>();
  for (const cue of byPriority(drawn)) {
    const owner = cue.prompt.from ?? cue.prompt.id;
    if (!first.has(owner)) first.set(owner, cue);
  }
  const last = turn.session.items.at(-1)?.ask.from;
  const others = [...first.values()].filter(({ prompt }) => prompt.from !== last);
  return { open: others.length > 1 ? others : [...first.values()], floor };
};

const put = (turn: Turn, ask: Ask, floor: number): void => {
  const asking = cueOf(turn.script, ask).seconds.asking;
  happen(turn, { type: 'asked', ask, clock: turn.session.clock + asking, floor });
};

const offer = (turn: Turn, played: PlayedStage, cues: readonly Cue[]): void => {
  const { open, floor } = hands(turn, cues);
  const most = played.stage.form === 'feed' ? MOST_POSTS : MOST_HANDS;
  happen(turn, { type: 'hands_raised', open: open.slice(0, most).map(toAsk), floor });
};

/** The host gives the floor by priority; among equals by lot, since hands come in a drawn order. */
const hostPicks = (turn: Turn, cues: readonly Cue[]): void => {
  const { open, floor } = hands(turn, cues);
  put(turn, toAsk(open[0] as Cue), floor);
};

const inOrder = (turn: Turn, cues: readonly Cue[]): void => put(turn, toAsk(byPriority(cues)[0] as Cue), turn.session.floor);

const openTheFloor = (turn: Turn, played: PlayedStage, cues: readonly Cue[]): void => {
  if (played.stage.moderator === 'player') offer(turn, played, cues);
  else if (played.stage.form === 'conference') hostPicks(turn, cues);
  else inOrder(turn, cues);
};

/** Who in the room would raise it: the one who heard it if it was theirs, else the most adversarial and assertive. */
const spokesmanFor = (turn: Turn, played: PlayedStage): string | undefined => {
  const here = played.present.flatMap((id) => turn.script.journalists.get(id) ?? []).filter(({ id }) => !turn.session.gone.includes(id));
  const force = ({ pressure }: (typeof here)[number]) => pressure.adversarialness + pressure.assertiveness;
  return here.reduce<(typeof here)[number] | undefined>((best, one) => (!best || force(one) > force(best) ? one : best), undefined)?.id;
};

/** A waiting follow-up as it can be put here and now, or nothing. */
const ripe = (turn: Turn, played: PlayedStage, ask: Ask): Ask | undefined => {
  const cue = cueOf(turn.script, ask);
  const elsewhere = cue.stage >= 0 && cue.stage !== turn.session.stage && ask.trigger === undefined;
  if (elsewhere) return undefined;
  if (cue.prompt.form !== 'question') return ask;
  if (!isPress(played)) return undefined;
  const from = ask.from ?? cue.prompt.from ?? spokesmanFor(turn, played);
  return from !== undefined && isHere(turn, played, from) ? { ...ask, from } : standIn(turn, played, ask);
};

/** A confrontation does not lapse because its journalist has left: somebody else in the room takes it up. */
const standIn = (turn: Turn, played: PlayedStage, ask: Ask): Ask | undefined => {
  const from = ask.fact === undefined && ask.promise === undefined ? undefined : spokesmanFor(turn, played);
  return from === undefined ? undefined : { ...ask, from };
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

const whyOver = (turn: Turn, played: PlayedStage, left: number): 'asked_enough' | 'time_up' | 'nothing_left' | undefined => {
  if (turn.session.stageAsked >= played.stage.asks) return 'asked_enough';
  if (turn.session.stageAsked > 0 && turn.session.clock >= turn.session.stageEnds) return 'time_up';
  return left === 0 ? 'nothing_left' : undefined;
};

/** Where journalists are, a promise is called in as they arrive; elsewhere the player first has the chance to keep it. */
const enter = (turn: Turn, played: PlayedStage, index: number): void => {
  const clock = Math.max(turn.session.clock, played.at);
  happen(turn, { type: 'stage_entered', stage: played.stage.id, index, clock, ends: clock + played.stage.minutes * 60 });
  keepPromises(turn, played.stage.keeps ?? []);
  takeEffect(turn, played.stage.enter);
  for (const fact of turn.script.scenario.facts) if (fact.surfaces?.at === played.stage.id) comeOut(turn, fact.id);
  if (isPress(played)) callInPromises(turn);
};

/** Goes to the next stage that may be entered, or ends the session. */
const moveOn = (turn: Turn): boolean => {
  for (let index = turn.session.stage + 1; index < turn.script.stages.length; index += 1) {
    const played = turn.script.stages[index] as PlayedStage;
    if (played.mayBeEntered(turn.session, 0)) {
      enter(turn, played, index);
      return true;
    }
    happen(turn, { type: 'stage_skipped', stage: played.stage.id, index });
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
      const cues = candidates(turn, played);
      const why = whyOver(turn, played, cues.length);
      if (!why) return openTheFloor(turn, played, cues);
      happen(turn, { type: 'stage_left', stage: played.stage.id, why });
    }
    if (!moveOn(turn)) return;
  }
};

/** The floor goes to a raised hand. */
export const giveTheFloor = (turn: Turn, ask: Ask): void => {
  happen(turn, { type: 'called', ask });
  put(turn, ask, turn.session.floor);
};
