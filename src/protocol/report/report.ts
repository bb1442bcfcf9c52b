import type { Text } from '#engine/text.ts';
import type { Locale, Mode, Sides } from '../messages.ts';
import { boardOf, isScored, type Standing } from '../workshop/board.ts';
import { calibrationOf, type Calibration } from '../workshop/calibration.ts';
import { bestOf } from '../workshop/score.ts';
import { guestsIn, sideName, sidesOf, type Round, type Workshop } from '../workshop/workshop.ts';
import { missedIn, type Missed } from './missed.ts';
import { playsOf, type SeatPlay } from './own-plays.ts';
import { promptsOf, type PromptReport } from './prompts.ts';

/** A dimension by name. */
export interface DimensionName {
  readonly id: string;
  readonly name: Text;
}

/** A side of a round. */
export interface SideReport extends Standing {
  /** Thousandths that the best line was ahead of it; null where that line is not known. */
  readonly toBest: number | null;
}

/** A round on paper. */
export interface RoundReport {
  /** From 1. */
  readonly number: number;
  readonly mode: Mode;
  readonly scenario: string;
  readonly version: string;
  readonly title: Text;
  /** Milliseconds since 1970. */
  readonly opened: number;
  readonly over: boolean;
  readonly dimensions: readonly DimensionName[];
  /** Empty while nothing has been judged. */
  readonly board: readonly SideReport[];
  /** The most that could be had, in thousandths; null where it is not known. */
  readonly best: number | null;
  /** Empty where each played alone. */
  readonly prompts: readonly PromptReport[];
  /** Empty where the room answered together. */
  readonly plays: readonly SeatPlay[];
}

/** How well a side's sureness was placed. */
export interface SideCalibration extends Calibration {
  readonly side: string;
  readonly name: string;
}

/** Everything that a trainer takes home. It shows no mark that the room has not been shown. */
export interface WorkshopReport {
  readonly code: string;
  readonly title: string;
  readonly locale: Locale;
  readonly sides: Sides;
  /** When the first round began, in milliseconds since 1970; where none did, the last that was heard of the workshop. */
  readonly began: number;
  readonly over: boolean;
  /** People who are there. */
  readonly people: number;
  readonly board: readonly Standing[];
  readonly dimensions: readonly DimensionName[];
  readonly rounds: readonly RoundReport[];
  /** Empty where nobody said how sure they were. */
  readonly calibration: readonly SideCalibration[];
  readonly missed: readonly Missed[];
}

const namesIn = ({ script }: Round): readonly DimensionName[] => script.rubric.dimensions.map(({ id, name }) => ({ id, name }));

const boardIn = (workshop: Workshop, round: Round, best: number | null): readonly SideReport[] =>
  isScored(round)
    ? boardOf(workshop, [round]).map((row) => ({ ...row, moved: null, toBest: best === null ? null : Math.max(0, best - row.overall) }))
    : [];

const roundOf = (workshop: Workshop, round: Round, index: number): RoundReport => {
  const best = round.mode === 'paced' && isScored(round) ? bestOf(round) : null;
  const { title, version } = round.script.scenario;
  return {
    number: index + 1,
    mode: round.mode,
    scenario: round.scenario,
    version,
    title,
    opened: round.opened,
    over: round.phase === 'over',
    dimensions: namesIn(round),
    board: boardIn(workshop, round, best),
    best,
    prompts: round.mode === 'paced' ? promptsOf(workshop, round) : [],
    plays: round.mode === 'paced' ? [] : playsOf(workshop, round),
  };
};

/** Dimensions of all rounds, each once, in the order in which they were met. */
const allNames = (rounds: readonly Round[]): readonly DimensionName[] => [
  ...new Map(rounds.flatMap(namesIn).map((dimension) => [dimension.id, dimension])).values(),
];

const calibrationIn = (workshop: Workshop): readonly SideCalibration[] =>
  sidesOf(workshop).flatMap((side) => {
    const calibration = calibrationOf(workshop.rounds, side);
    return calibration ? [{ side, name: sideName(workshop, side), ...calibration }] : [];
  });

/** Works the report out, at any time: while a workshop is under way it says how far it is. */
export const reportOf = (workshop: Workshop): WorkshopReport => {
  const { code, settings, rounds, over, at } = workshop;
  return {
    code,
    title: settings.title,
    locale: settings.locale,
    sides: settings.sides,
    began: rounds[0]?.opened ?? at,
    over,
    people: guestsIn(workshop).length,
    board: rounds.some(isScored) ? boardOf(workshop) : [],
    dimensions: allNames(rounds),
    rounds: rounds.map((round, index) => roundOf(workshop, round, index)),
    calibration: calibrationIn(workshop),
    missed: missedIn(workshop),
  };
};
