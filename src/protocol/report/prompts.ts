import { worthOf } from '#engine/scoring/rank.ts';
import type { Script } from '#engine/script.ts';
import { shownPrompt, type Shown } from '../view/shown.ts';
import { verdictOn, type Verdict } from '../view/verdict.ts';
import { answersTo, itemOf } from '../workshop/answer.ts';
import { agreedBy, agreementOf, spreadOf, sureOf, UNITED, votesIn, type Poll } from '../workshop/poll.ts';
import { RIGHT } from '../workshop/score.ts';
import { sideName, sidesOf, type PacedRound, type Put, type Workshop } from '../workshop/workshop.ts';

/** How many chose something. */
export interface Chosen {
  readonly votes: number;
  readonly sides: number;
}

/** An answer to a prompt with how many gave it; of a statement, blocks joined by `+`. */
export interface Choice extends Chosen {
  readonly answer: string;
  /** The second time; null where it was not asked again. */
  readonly again: Chosen | null;
  /** Thousandths; null where marks have not been shown. */
  readonly worth: number | null;
}

/** What a side answered, and how. All is null where it said nothing. */
export interface SideAnswered {
  readonly side: string;
  readonly name: string;
  readonly answer: string | null;
  readonly sure: boolean | null;
  /** Share of its votes behind the answer, in percent. */
  readonly agreement: number | null;
  readonly worth: number | null;
}

/** A prompt that the whole room was asked. */
export interface PromptReport {
  /** From 1. */
  readonly number: number;
  readonly shown: Shown;
  /** Whether its marks have been shown: only then it counts. */
  readonly judged: boolean;
  readonly votes: number;
  /** Share of the room's votes behind the most given answer, in percent; null where nobody spoke. */
  readonly agreement: number | null;
  readonly united: boolean;
  /** Options in the order in which they were shown, chosen or not; of statements, those that were given. */
  readonly choices: readonly Choice[];
  /** The marks of each option with their reasons. */
  readonly options: Verdict['options'];
  /** Sides that were right, of those that answered. */
  readonly right: (Verdict['right'] & { readonly of: number }) | null;
  readonly best: string | null;
  /** The most chosen of those that were not right; null where all were. */
  readonly tempting: string | null;
  readonly first: readonly SideAnswered[];
  readonly again: readonly SideAnswered[] | null;
}

type Opened = Put & { readonly first: Poll };

const worthAt = ({ script }: PacedRound, { ask, stage }: Put, answer: string): number =>
  worthOf(script, itemOf(script, ask, stage, answer));

const chosenIn = (poll: Poll): ((answer: string) => Chosen) => {
  const all = new Map(spreadOf(poll).map(({ answer, votes, sides }) => [answer, { votes, sides }]));
  return (answer) => all.get(answer) ?? { votes: 0, sides: 0 };
};

const namesOf = (shown: Shown, { first, again }: Opened): readonly string[] =>
  shown.use
    ? [...new Set([...spreadOf(first), ...(again ? spreadOf(again) : [])].map(({ answer }) => answer))]
    : shown.options.map(({ id }) => id);

const choicesOf = (round: PacedRound, put: Opened, shown: Shown): readonly Choice[] => {
  const [first, again] = [chosenIn(put.first), put.again && chosenIn(put.again)];
  return namesOf(shown, put).map((answer) => ({
    answer,
    ...first(answer),
    again: again && again(answer),
    worth: put.judged ? worthAt(round, put, answer) : null,
  }));
};

const bestAt = (round: PacedRound, put: Put): string | null => {
  const worths = answersTo(round.script, put.ask).map((answer) => ({ answer, worth: worthAt(round, put, answer) }));
  return worths.reduce<(typeof worths)[number] | null>((top, one) => (top && top.worth >= one.worth ? top : one), null)?.answer ?? null;
};

const temptingOf = (choices: readonly Choice[]): string | null => {
  const wrong = choices.filter(({ votes, worth }) => votes > 0 && worth !== null && worth < RIGHT);
  return wrong.reduce<Choice | null>((top, one) => (top && top.votes >= one.votes ? top : one), null)?.answer ?? null;
};

const sideAnswered = (workshop: Workshop, round: PacedRound, put: Put, poll: Poll, side: string): SideAnswered => {
  const answer = agreedBy(poll, side);
  return {
    side,
    name: sideName(workshop, side),
    answer,
    sure: sureOf(poll, side),
    agreement: agreementOf(poll, side),
    worth: put.judged && answer !== null ? worthAt(round, put, answer) : null,
  };
};

const agreementIn = (poll: Poll): number | null => {
  const [most] = spreadOf(poll);
  return most ? Math.floor((most.votes * 100) / votesIn(poll)) : null;
};

const judgedOf = (script: Script, put: Opened): Pick<PromptReport, 'options' | 'right'> => {
  if (!put.judged) return { options: [], right: null };
  const { options, right } = verdictOn(script, put);
  return { options, right: { ...right, of: put.first.sides.size } };
};

const promptOf = (workshop: Workshop, round: PacedRound, put: Opened, number: number): PromptReport => {
  const shown = shownPrompt(round.script, put.session, put.ask);
  const choices = choicesOf(round, put, shown);
  const agreement = agreementIn(put.first);
  const answered = (poll: Poll) => sidesOf(workshop).map((side) => sideAnswered(workshop, round, put, poll, side));
  return {
    number,
    shown,
    judged: put.judged,
    votes: votesIn(put.first),
    agreement,
    united: agreement !== null && agreement >= UNITED,
    choices,
    ...judgedOf(round.script, put),
    best: put.judged ? bestAt(round, put) : null,
    tempting: temptingOf(choices),
    first: answered(put.first),
    again: put.again && answered(put.again),
  };
};

const isOpened = (put: Put): put is Opened => put.first !== null;

/** Every prompt of a round that was opened. Marks stand only with those whose marks the room has seen. */
export const promptsOf = (workshop: Workshop, round: PacedRound): readonly PromptReport[] =>
  round.puts.flatMap((put, index) => (isOpened(put) ? [promptOf(workshop, round, put, index + 1)] : []));
