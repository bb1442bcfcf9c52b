import { apply, type Draft } from './apply.ts';
import { COUNTS } from './condition.ts';
import { callInPromises, movePatience, moveAllTrust } from './consequences.ts';
import { shuffle, shuffleInPlace, streamFor } from './random.ts';
import { followUpByAuthor, followUpOnMarks, noteLapses, putOnRecord, settleReply } from './record.ts';
import type { Response } from './scenario.ts';
import { carryOn, giveTheFloor } from './schedule.ts';
import { cueOf, responsesTo, thinkingTime, type Cue, type Script } from './script.ts';
import type { Ask, Event, Move, Refusal, Session } from './session.ts';
import { happen, quietTurnOn, turnOn, turnWithin, type Turn } from './turn.ts';
import type { Pace } from './vocabulary.ts';

const NOTHING_COUNTED = Object.fromEntries(COUNTS.map((count) => [count, 0])) as Session['count'];

const blank = (script: Script, seed: number, pace: Pace): Draft => ({
  scenario: script.scenario.hash,
  seed,
  pace,
  stage: -1,
  stageId: '',
  clock: script.start.clock,
  stageEnds: 0,
  stageAsked: 0,
  now: null,
  composed: [],
  open: [],
  waiting: [],
  trust: { ...script.start.trust },
  patience: { ...script.start.patience },
  gone: [],
  flags: {},
  out: [],
  claims: [],
  promises: [],
  items: [],
  raised: [],
  called: [],
  count: { ...NOTHING_COUNTED },
  floor: streamFor(seed, 'floor'),
  ended: false,
});

const opened = (script: Script, seed: number, pace: Pace): ReturnType<typeof turnOn> => {
  const turn = turnOn(script, blank(script, seed, pace));
  carryOn(turn);
  return turn;
};

/** What happens before the player's first move: the first stage is entered and something is asked. */
export const opening = (script: Script, seed: number, pace: Pace = 100): readonly Event[] => opened(script, seed, pace).events;

/** A session at the player's first move. The same script, seed and pace give the same session on every machine. */
export const begin = (script: Script, seed: number, pace: Pace = 100): Session => opened(script, seed, pace).session;

/**
 * The responses to what is asked, in the order in which this session shows them. The order is drawn from the seed, so
 * that a place in the list says nothing about the worth of a response.
 */
export const arranged = (script: Script, session: Session, ask: Ask): readonly Response[] =>
  shuffle(streamFor(session.seed, ask.key), responsesTo(script, ask))[0];

const RELEASE: Move = { type: 'release', seconds: 0 };
const FALL_SILENT: Move = { type: 'fall_silent' };

const isUnsaid = (session: Session, move: Move): boolean => move.type === 'say' && !session.composed.includes(move.block);

const composing = (session: Session, { key }: Ask, { says, least, most }: Cue): readonly Move[] => {
  const order = says.slice();
  shuffleInPlace(streamFor(session.seed, key), order);
  const moves = session.composed.length < most ? order.filter((move) => isUnsaid(session, move)) : [];
  if (session.composed.length >= least) moves.push(RELEASE);
  moves.push(FALL_SILENT);
  return moves;
};

const answering = (session: Session, { key, left }: Ask, { answers }: Cue): readonly Move[] => {
  const given = left ? answers.filter((move) => move.type === 'answer' && left.includes(move.response)) : answers;
  const moves = given.slice();
  shuffleInPlace(streamFor(session.seed, key), moves);
  moves.push(FALL_SILENT);
  return moves;
};

/**
 * Every move that may be made, thinking time taken as none. What the screens offer, a solver expands and a bot picks
 * from. Empty only when the session has ended.
 */
export const legalMoves = (script: Script, session: Session): readonly Move[] => {
  if (session.ended) return [];
  if (!session.now) return session.open.map(({ key }): Move => ({ type: 'call', key }));
  const cue = cueOf(script, session.now);
  return cue.form === 'statement' ? composing(session, session.now, cue) : answering(session, session.now, cue);
};

/** Too long a thought is silence. Pace 0 knows no limit; no thought is in time. */
const isLate = (script: Script, session: Session, ask: Ask, seconds: number): boolean =>
  session.pace !== 0 && seconds > 0 && seconds > thinkingTime(script, ask, session.pace);

const fallSilent = (turn: Turn, ask: Ask): Turn => {
  happen(turn, { type: 'fell_silent', ask, clock: turn.session.clock });
  moveAllTrust(turn, turn.script.rubric.silence.trust, 'silence');
  if (ask.from !== undefined) movePatience(turn, ask.from, turn.script.rubric.silence.patience);
  return goOn(turn);
};

const goOn = (turn: Turn): Turn => {
  callInPromises(turn);
  carryOn(turn);
  return turn;
};

const answer = (turn: Turn, ask: Ask, id: string, seconds: number): Turn | Refusal => {
  const cue = cueOf(turn.script, ask);
  if (cue.form === 'statement') return 'compose_a_statement';
  const deed = cue.deeds.get(id);
  if (!deed || ask.left?.includes(id) === false) return 'no_such_response';
  if (isLate(turn.script, turn.session, ask, seconds)) return fallSilent(turn, ask);
  const reference = { item: turn.session.items.length };
  happen(turn, { type: 'answered', ask, response: id, seconds, clock: turn.session.clock + (cue.seconds.speaking[id] ?? 0) });
  putOnRecord(turn, deed, reference);
  settleReply(turn, ask, id);
  noteLapses(turn, deed, reference);
  followUpByAuthor(turn, deed);
  followUpOnMarks(turn, ask, id, deed, reference);
  return goOn(turn);
};

const say = (turn: Turn, ask: Ask, block: string): Turn | Refusal => {
  const { blocks, most } = cueOf(turn.script, ask);
  if (!blocks.has(block) || turn.session.composed.includes(block)) return 'no_such_block';
  if (turn.session.composed.length >= most) return 'too_many_blocks';
  happen(turn, { type: 'block_said', block });
  return turn;
};

const release = (turn: Turn, ask: Ask, thought: number): Turn | Refusal => {
  const { form, deeds, least, seconds } = cueOf(turn.script, ask);
  if (form !== 'statement') return 'no_such_response';
  const said = turn.session.composed;
  if (said.length < least) return 'too_few_blocks';
  if (isLate(turn.script, turn.session, ask, thought)) return fallSilent(turn, ask);
  const item = turn.session.items.length;
  const spoken = said.reduce((sum, id) => sum + (seconds.speaking[id] ?? 0), 0);
  happen(turn, { type: 'released', ask, blocks: said, seconds: thought, clock: turn.session.clock + spoken });
  for (const id of said) {
    const deed = deeds.get(id);
    if (!deed) continue;
    putOnRecord(turn, deed, { item, block: id });
    noteLapses(turn, deed, { item, block: id });
  }
  return goOn(turn);
};

const call = (turn: Turn, key: string): Turn | Refusal => {
  const ask = turn.session.open.find((open) => open.key === key);
  if (!ask || turn.session.now) return 'no_such_hand';
  giveTheFloor(turn, ask);
  return turn;
};

/** Lets a move be made. A refusal comes before anything has happened. */
const make = (turn: Turn, move: Move): Turn | Refusal => {
  const { now, ended } = turn.session;
  if (ended) return 'session_over';
  if (move.type === 'call') return call(turn, move.key);
  if (!now) return 'nothing_asked';
  switch (move.type) {
    case 'answer':
      return answer(turn, now, move.response, move.seconds);
    case 'say':
      return say(turn, now, move.block);
    case 'release':
      return release(turn, now, move.seconds);
    case 'fall_silent':
      return fallSilent(turn, now);
    default:
      return move satisfies never;
  }
};

/** Says what a move would lead to, or why it may not be made. Changes nothing. */
export const decide = (script: Script, session: Session, move: Move): readonly Event[] | Refusal => {
  const turn = turnOn(script, session);
  const outcome = make(turn, move);
  return typeof outcome === 'string' ? outcome : turn.events;
};

/** Makes a move: the session after it, or the refusal. */
export const step = (script: Script, session: Session, move: Move): Session | Refusal => {
  const turn = make(quietTurnOn(script, session), move);
  return typeof turn === 'string' ? turn : turn.session;
};

/**
 * Plays a session from the first move to the end, each move as `choose` says: the session that `begin` and `step` would
 * lead to, in a fraction of the time. It is one object that changes as the play goes on, so `choose` may look at it and
 * at the moves, but keep neither.
 *
 * @throws Error naming the move that was refused and why.
 */
export const playThrough = (
  script: Script,
  seed: number,
  choose: (session: Session, legal: readonly Move[]) => Move,
  pace: Pace = 100,
): Session => {
  const turn = turnWithin(script, blank(script, seed, pace));
  carryOn(turn);
  while (!turn.session.ended) {
    const move = choose(turn.session, legalMoves(script, turn.session));
    const outcome = make(turn, move);
    if (typeof outcome === 'string') throw new Error(`Seed ${seed}: ${JSON.stringify(move)} was refused: ${outcome}.`);
  }
  return turn.session;
};

/**
 * Plays the moves in order and gives all events, the opening's first. A play log is a scenario's hash, a seed, a pace and
 * moves, nothing else.
 *
 * @throws Error naming the move that was refused and why: a log that does not fit its scenario.
 */
export const replay = (script: Script, seed: number, moves: readonly Move[], pace: Pace = 100): readonly Event[] => {
  const first = opened(script, seed, pace);
  const events = [...first.events];
  let session: Session = first.session;
  for (const [index, move] of moves.entries()) {
    const turn = turnOn(script, session);
    const outcome = make(turn, move);
    if (typeof outcome === 'string') throw new Error(`Move ${index + 1} (${JSON.stringify(move)}) was refused: ${outcome}.`);
    events.push(...turn.events);
    ({ session } = turn);
  }
  return events;
};

/** The session that some events lead to from the start. */
export const after = (script: Script, seed: number, events: readonly Event[], pace: Pace = 100): Session =>
  events.reduce(apply, blank(script, seed, pace));
