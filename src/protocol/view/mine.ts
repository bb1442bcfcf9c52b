import { legalMoves } from '#engine/play.ts';
import { logOf as playLogOf, type PlayLog } from '#engine/play-log.ts';
import type { Script } from '#engine/script.ts';
import type { Session } from '#engine/session.ts';
import type { Standing } from '../workshop/board.ts';
import { calibrationOf, type Calibration } from '../workshop/calibration.ts';
import { leftFor, playOf, untilFor } from '../workshop/own-pace.ts';
import type { SideVotes, Vote } from '../workshop/poll.ts';
import { ownScore } from '../workshop/score.ts';
import {
  currentPoll,
  currentPut,
  currentRound,
  sideOf,
  type OwnPaceRound,
  type OwnPlay,
  type PacedRound,
  type Seat,
  type Workshop,
} from '../workshop/workshop.ts';
import { placeOf, shownHands, shownPrompt, type Hand, type Place, type Shown } from './shown.ts';
import type { Countdown } from './scene.ts';

/** Somebody's own play, in a round in which each plays alone. */
export interface OwnView {
  /** Moves made so far: the number of the next one. */
  readonly number: number;
  readonly place: Place | null;
  readonly hands: readonly Hand[];
  readonly shown: Shown | null;
  /** Blocks of the statement said so far. */
  readonly composed: readonly string[];
  readonly answered: number;
  readonly done: boolean;
  readonly clock: Countdown;
  /** Once the play may be judged: thousandths, and what it takes to look at it again. */
  readonly result: { readonly overall: number; readonly log: PlayLog } | null;
}

/** What one seat may see beside what all see. */
export interface Mine {
  readonly seat: string;
  readonly name: string;
  readonly team: string | null;
  readonly removed: boolean;
  /** The answer of this seat to the prompt that is before the room. */
  readonly vote: Vote | null;
  /** What the team's members have answered so far, and what stands. */
  readonly teamVotes: {
    readonly members: number;
    readonly count: readonly (readonly [answer: string, votes: number])[];
    readonly agreed: string;
  } | null;
  readonly own: OwnView | null;
  readonly standing: Standing | null;
  readonly calibration: Calibration | null;
}

/** What is kept of a play, to open it in the game or to check its score. */
export const logOf = ({ scenario }: Script, seed: number, { moves }: Pick<OwnPlay, 'moves'>): PlayLog =>
  playLogOf(scenario, { seed, pace: 0 }, [...moves]);

/** In a race nobody's play is judged before the window closes; homework, when it has been done. */
const mayBeJudged = (round: OwnPaceRound, session: Session): boolean =>
  round.phase === 'over' || (round.mode === 'homework' && session.ended);

/** Whether a seat has played a scenario and may see all its marks: nothing is to be kept from it any more. */
export const mayRead = ({ rounds }: Pick<Workshop, 'rounds'>, seat: string, scenario: string): boolean => {
  const round = rounds.findLast((one) => one.scenario === scenario);
  const play = round && round.mode !== 'paced' ? round.plays.get(seat) : undefined;
  return play !== undefined && mayBeJudged(round as OwnPaceRound, play.session);
};

const isOffered = (script: Script, session: Session): boolean =>
  !session.ended && session.now !== null && legalMoves(script, session).length > 0;

const ownView = (round: OwnPaceRound, seat: string): OwnView => {
  const { script } = round;
  const play = playOf(round, seat);
  const { session, moves } = play;
  const score = mayBeJudged(round, session) ? ownScore(round, seat) : null;
  return {
    number: moves.length,
    place: placeOf(script, session),
    hands: session.now === null ? shownHands(script, session) : [],
    shown: isOffered(script, session) && session.now ? shownPrompt(script, session, session.now) : null,
    composed: session.composed,
    answered: session.items.length,
    done: session.ended,
    clock: { closes: untilFor(round, seat), left: leftFor(round, seat) },
    result: score && { overall: score.overall, log: logOf(script, round.seed, play) },
  };
};

const votesOf = (round: PacedRound, side: string): SideVotes | undefined => {
  const put = currentPut(round);
  return put && currentPoll(put)?.sides.get(side);
};

const teamVotes = (votes: SideVotes): Mine['teamVotes'] => ({
  members: votes.by.size,
  count: [...votes.count].filter(([, count]) => count > 0),
  agreed: votes.agreed,
});

/** What a seat may see of its own. `standing` is its side's row of the board, or null where the ranking is hidden. */
export const mineOf = (workshop: Workshop, seat: Seat, standing: Standing | null): Mine => {
  const round = currentRound(workshop);
  const votes = round?.mode === 'paced' ? votesOf(round, sideOf(seat)) : undefined;
  return {
    seat: seat.id,
    name: seat.name,
    team: seat.team,
    removed: seat.removed,
    vote: votes?.by.get(seat.id) ?? null,
    teamVotes: votes && seat.team !== null ? teamVotes(votes) : null,
    own: round && round.mode !== 'paced' ? ownView(round, seat.id) : null,
    standing,
    calibration: workshop.settings.confidence ? calibrationOf(workshop.rounds, sideOf(seat)) : null,
  };
};
