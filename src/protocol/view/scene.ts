import { thinkingTime } from '#engine/script.ts';
import type { Text } from '#engine/text.ts';
import type { Mode, Sides } from '../messages.ts';
import { lastLeft, lastUntil } from '../workshop/own-pace.ts';
import { roomAnswer } from '../workshop/paced.ts';
import {
  currentPoll,
  currentPut,
  currentRound,
  openPollIn,
  type OwnPaceRound,
  type PacedRound,
  type Phase,
  type Put,
  type Round,
  type Workshop,
} from '../workshop/workshop.ts';
import { placeOf, shownHands, shownPrompt, type Hand, type Place, type Shown } from './shown.ts';
import { answersIn, verdictOn, type Answers, type Verdict } from './verdict.ts';

/** A clock that runs to a time on the server, or stands. */
export interface Countdown {
  /** Milliseconds since 1970 on the server's clock; null without limit. */
  readonly closes: number | null;
  /** Milliseconds left while it stands; null while it runs. */
  readonly left: number | null;
}

/** What is before the room in a round in which everybody meets the same prompt. */
export interface PacedScene {
  readonly phase: Phase;
  readonly place: Place | null;
  /** Number of the prompt in this round, from 0; −1 before the first. */
  readonly put: number;
  /** Whether the answers now are second ones. */
  readonly again: boolean;
  readonly hands: readonly Hand[];
  readonly shown: Shown | null;
  readonly clock: Countdown | null;
  /** Seconds that the prompt's length suggests. */
  readonly suggested: number;
  /** Once answers are closed. */
  readonly answers: Answers | null;
  readonly answersBefore: Answers | null;
  /** Once the facilitator has shown the marks. */
  readonly verdict: Verdict | null;
  /** What the story goes on with unless the facilitator says otherwise. */
  readonly goesOn: string | null;
}

export interface OwnPaceScene {
  readonly phase: 'open' | 'over';
  readonly clock: Countdown;
}

export interface RoundScene {
  /** From 0. */
  readonly number: number;
  readonly scenario: string;
  readonly title: Text;
  readonly summary: Text;
  readonly mode: Mode;
  readonly paced: PacedScene | null;
  readonly own: OwnPaceScene | null;
}

/** What everybody in the room may see. */
export interface Scene {
  readonly title: string;
  readonly sides: Sides;
  readonly confidence: boolean;
  readonly ranking: boolean;
  readonly locked: boolean;
  readonly over: boolean;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly round: RoundScene | null;
}

const PACE = 100;

const countdown = (round: PacedRound): Countdown | null => {
  const poll = openPollIn(round);
  return poll && { closes: poll.closes, left: poll.left };
};

/** What was answered, once no answer is taken any more; while people answer again, the first time's is hidden too. */
const toldOf = (workshop: Workshop, round: PacedRound, put: Put | undefined): Pick<PacedScene, 'answers' | 'answersBefore' | 'verdict'> => {
  const poll = put && round.phase !== 'open' && round.phase !== 'put' ? currentPoll(put) : null;
  if (!put || !poll) return { answers: null, answersBefore: null, verdict: null };
  return {
    answers: answersIn(workshop, poll),
    answersBefore: put.again && put.first ? answersIn(workshop, put.first) : null,
    verdict: put.judged ? verdictOn(round.script, put) : null,
  };
};

const pacedScene = (workshop: Workshop, round: PacedRound): PacedScene => {
  const { script, session, phase, puts } = round;
  const put = currentPut(round);
  const asked = put && phase !== 'floor' ? put : undefined;
  return {
    phase,
    place: placeOf(script, session),
    put: puts.length - 1,
    again: asked?.again !== undefined && asked.again !== null,
    hands: phase === 'floor' ? shownHands(script, session) : [],
    shown: asked && phase !== 'put' ? shownPrompt(script, asked.session, asked.ask) : null,
    clock: countdown(round),
    suggested: asked ? thinkingTime(script, asked.ask, PACE) : 0,
    ...toldOf(workshop, round, asked),
    goesOn: asked && (phase === 'closed' || phase === 'revealed') ? roomAnswer(asked) : null,
  };
};

const ownScene = (round: OwnPaceRound): OwnPaceScene => ({
  phase: round.phase,
  clock: { closes: lastUntil(round), left: lastLeft(round) },
});

const roundScene = (workshop: Workshop, round: Round): RoundScene => ({
  number: workshop.rounds.length - 1,
  scenario: round.scenario,
  title: round.script.scenario.title,
  summary: round.script.scenario.summary,
  mode: round.mode,
  paced: round.mode === 'paced' ? pacedScene(workshop, round) : null,
  own: round.mode === 'paced' ? null : ownScene(round),
});

/** The scene now. Holds no mark before the facilitator shows them, and nothing of what might be asked next. */
export const sceneOf = (workshop: Workshop): Scene => {
  const round = currentRound(workshop);
  const { settings, ranking, locked, over, teams } = workshop;
  return {
    title: settings.title,
    sides: settings.sides,
    confidence: settings.confidence,
    ranking,
    locked,
    over,
    teams: [...teams.values()].map(({ id, name }) => ({ id, name })),
    round: round ? roundScene(workshop, round) : null,
  };
};
