import { meanScore, roundScore, type SideScore } from './score.ts';
import { sideName, sidesOf, type Places, type Round, type Workshop } from './workshop.ts';

/** A side on the scoreboard. */
export interface Standing extends SideScore {
  readonly side: string;
  readonly name: string;
  /** From 1; equal scores share a place, and the next ones are left out: 1, 2, 2, 4. */
  readonly place: number;
  /** Places won since the board before, over all rounds; null where the side was not on it, and for a round among several. */
  readonly moved: number | null;
}

const NOTHING: SideScore = { overall: 0, dimensions: {} };

/** Whether anything of a round has been judged. */
export const isScored = (round: Round): boolean =>
  round.mode === 'paced' ? round.puts.some(({ judged }) => judged) : round.phase === 'over';

/** What a side got over some rounds: their mean. A round in which it said nothing counts as nothing. */
export const overallScore = (rounds: readonly Round[], side: string): SideScore =>
  meanScore(rounds.filter(isScored).map((round) => roundScore(round, side) ?? NOTHING)) ?? NOTHING;

interface Scored extends SideScore {
  readonly side: string;
}

const inOrder = (scored: readonly Scored[]): readonly Scored[] => [...scored].sort((a, b) => b.overall - a.overall);

const placesOf = (ordered: readonly Scored[]): Places => {
  const places = new Map<string, number>();
  let place = 0;
  for (const [index, { side, overall }] of ordered.entries()) {
    if (index === 0 || ordered[index - 1]?.overall !== overall) place = index + 1;
    places.set(side, place);
  }
  return places;
};

const scored = (workshop: Workshop, rounds: readonly Round[]): readonly Scored[] =>
  inOrder(sidesOf(workshop).map((side) => ({ side, ...overallScore(rounds, side) })));

/** Notes who stands where, so that the next board can say who moved. Called whenever marks are shown for the first time. */
export const publish = (workshop: Workshop): void => {
  workshop.places = { before: workshop.places.now, now: placesOf(scored(workshop, workshop.rounds)) };
};

/**
 * The scoreboard over the given rounds, the first place first; sides with equal scores in the order in which they came.
 * By judgement alone: how fast somebody answered is nowhere in it.
 */
export const boardOf = (workshop: Workshop, rounds: readonly Round[] = workshop.rounds): readonly Standing[] => {
  const all = scored(workshop, rounds);
  const places = placesOf(all);
  const { before } = workshop.places;
  return all.map((one) => {
    const place = places.get(one.side) ?? all.length;
    const was = before.get(one.side);
    return { ...one, name: sideName(workshop, one.side), place, moved: was === undefined ? null : was - place };
  });
};
