import type { Text } from '#engine/text.ts';
import { askText } from '#engine/telling.ts';
import { boardOf, isScored, type Standing } from '../workshop/board.ts';
import { bestOf, judgedPuts, meanScore, rightIn } from '../workshop/score.ts';
import type { PacedRound, Put, Round, Workshop } from '../workshop/workshop.ts';
import { inAll } from './shown.ts';

/** The prompt at which the room did worst. */
export interface Hardest {
  readonly words: Text;
  /** Sides that got it right, of those that answered. */
  readonly right: number;
  readonly of: number;
}

/** The scoreboard as it is sent. Empty where the facilitator hides the ranking. */
export interface Board {
  /** Rounds of which something has been judged. */
  readonly rounds: number;
  readonly sides: number;
  readonly overall: readonly Standing[];
  readonly round: readonly Standing[];
  /** The most that could be had in the last judged round, in thousandths; null where it is not known. */
  readonly best: number | null;
  /** What the sides got in that round on average, in thousandths; null where nobody is in it. */
  readonly room: number | null;
  readonly hardest: Hardest | null;
  readonly dimensions: readonly { readonly id: string; readonly name: Text }[];
}

/** Rows that everybody is sent; who is further down is told their own. */
export const MOST_ROWS = 24;

const rightAt = ({ script }: PacedRound, put: Put): { readonly right: number; readonly of: number } =>
  put.first ? { right: rightIn(script, put, put.first), of: put.first.sides.size } : { right: 0, of: 0 };

const hardestOf = (round: Round | undefined): Hardest | null => {
  if (round?.mode !== 'paced') return null;
  const { script } = round;
  const all = judgedPuts(round).map((put) => ({ put, ...rightAt(round, put) }));
  const asked = all.filter(({ of }) => of > 0);
  if (asked.length === 0) return null;
  const worst = asked.reduce((low, one) => (one.right * low.of < low.right * one.of ? one : low));
  const words = inAll(script, (locale) => askText(script, worst.put.session, worst.put.ask, locale));
  return { words, right: worst.right, of: worst.of };
};

const NONE: Board = { rounds: 0, sides: 0, overall: [], round: [], best: null, room: null, hardest: null, dimensions: [] };

/** The board with every side on it. */
export const wholeBoard = (workshop: Workshop): Board => {
  const scored = workshop.rounds.filter(isScored);
  const last = scored.at(-1);
  if (!last) return NONE;
  const overall = boardOf(workshop, scored);
  // Places are compared with the board before over all rounds: with a round alone there is nothing to compare.
  const round = scored.length === 1 ? overall : boardOf(workshop, [last]).map((row) => ({ ...row, moved: null }));
  return {
    rounds: scored.length,
    sides: overall.length,
    overall,
    round,
    best: last.mode === 'paced' ? bestOf(last) : null,
    room: meanScore(round)?.overall ?? null,
    hardest: hardestOf(last),
    dimensions: last.script.rubric.dimensions.map(({ id, name }) => ({ id, name })),
  };
};

/** The board as it is sent: the first rows. */
export const topOf = (board: Board, rows: number = MOST_ROWS): Board => ({
  ...board,
  overall: board.overall.slice(0, rows),
  round: board.round.slice(0, rows),
});

/** The board now, as the facilitator is sent it, hidden ranking or not. */
export const boardView = (workshop: Workshop, rows: number = MOST_ROWS): Board => topOf(wholeBoard(workshop), rows);

/** What everybody is sent where the ranking is hidden: how far the room is, and nobody's place. */
export const withoutRanking = (board: Board): Board => ({ ...board, overall: [], round: [] });
