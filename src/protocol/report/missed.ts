import { blameFor } from '#engine/scoring/blame.ts';
import { FULL, partsOf } from '#engine/scoring/parts.ts';
import { outcomesOf } from '#engine/scoring/session-rules.ts';
import type { Script } from '#engine/script.ts';
import type { Item, Session } from '#engine/session.ts';
import type { Text } from '#engine/text.ts';
import { itemBy, judgedPuts } from '../workshop/score.ts';
import { sidesOf, type OwnPaceRound, type PacedRound, type Round, type Workshop } from '../workshop/workshop.ts';

/** A practice at which marks were lost. */
export interface Missed {
  readonly practice: string;
  readonly name: Text;
  /** Sides that lost marks there, of all. */
  readonly sides: number;
  readonly of: number;
  /** How often they did. */
  readonly times: number;
}

interface Slip {
  readonly side: string;
  readonly practice: string;
  readonly name: Text;
}

/** Practices that an answer lost marks at, each once. */
const slipsAt = (script: Script, item: Item): readonly string[] => {
  const short = partsOf(script, item).filter(({ part }) => part < FULL);
  return [...new Set(short.flatMap(({ dimension }) => blameFor(script, item, dimension).map(([practice]) => practice)))];
};

/** The same of a whole play, which its rules judge too. */
const slipsOver = (script: Script, session: Session): readonly string[] => {
  const broken = outcomesOf(script, session).filter(({ got, of }) => got < of);
  const practiceOf = (name: string): string | undefined => script.rubric.rules.find(({ rule }) => rule === name)?.practice;
  return [...session.items.flatMap((item) => slipsAt(script, item)), ...broken.flatMap(({ rule }) => practiceOf(rule) ?? [])];
};

const slip = ({ practices }: Script, side: string, practice: string): Slip => ({
  side,
  practice,
  name: practices.get(practice)?.name ?? {},
});

const pacedSlips = (workshop: Workshop, round: PacedRound): readonly Slip[] =>
  sidesOf(workshop).flatMap((side) =>
    judgedPuts(round)
      .flatMap((put) => slipsAt(round.script, itemBy(round.script, put, side)))
      .map((practice) => slip(round.script, side, practice)),
  );

const ownSlips = ({ script, sideOf, plays }: OwnPaceRound): readonly Slip[] =>
  [...sideOf].flatMap(([seat, side]) => {
    const play = plays.get(seat);
    return play ? slipsOver(script, play.session).map((practice) => slip(script, side, practice)) : [];
  });

const slipsIn = (workshop: Workshop, round: Round): readonly Slip[] =>
  round.mode === 'paced' ? pacedSlips(workshop, round) : ownSlips(round);

const byPractice = (slips: readonly Slip[]): ReadonlyMap<string, readonly Slip[]> => {
  const all = new Map<string, Slip[]>();
  for (const one of slips) {
    const same = all.get(one.practice) ?? [];
    same.push(one);
    all.set(one.practice, same);
  }
  return all;
};

/** Practices at which most sides lost marks, the most first. Silence is a practice missed, as it is in the score. */
export const missedIn = (workshop: Workshop): readonly Missed[] => {
  const here = new Set(sidesOf(workshop));
  const slips = workshop.rounds.flatMap((round) => slipsIn(workshop, round)).filter(({ side }) => here.has(side));
  return [...byPractice(slips)]
    .map(([practice, all]): Missed => ({
      practice,
      name: all[0]?.name ?? {},
      sides: new Set(all.map(({ side }) => side)).size,
      of: here.size,
      times: all.length,
    }))
    .sort((a, b) => b.sides - a.sides || b.times - a.times || (a.practice < b.practice ? -1 : 1));
};
