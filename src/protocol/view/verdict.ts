import { worthOf } from '#engine/scoring/rank.ts';
import { cueOf, type Script } from '#engine/script.ts';
import type { Mark } from '#engine/scenario.ts';
import type { Text } from '#engine/text.ts';
import { itemOf } from '../workshop/answer.ts';
import { agreementOf, spreadOf, sureOf, UNITED, votesIn, type Poll, type Spread } from '../workshop/poll.ts';
import { rightIn } from '../workshop/score.ts';
import { sideName, type Put, type Workshop } from '../workshop/workshop.ts';

/** How the room answered, without a word on who was right. */
export interface Answers {
  readonly votes: number;
  readonly spread: readonly Spread[];
  /** Sides by how far they agreed, in percent, with what they answered. */
  readonly sides: readonly SideAnswer[];
}

export interface SideAnswer {
  readonly side: string;
  readonly name: string;
  readonly answer: string;
  readonly agreement: number;
  readonly united: boolean;
  readonly sure: boolean | null;
}

/** A mark with the name of its practice. */
export interface Reason {
  readonly practice: string;
  readonly name: Text;
  readonly level: Mark['level'];
  readonly quote: Text;
  readonly why: Text;
}

/** What each option is worth and why: shown after the answers, never before. */
export interface Verdict {
  readonly options: readonly { readonly id: string; readonly worth: number; readonly reasons: readonly Reason[] }[];
  /** Sides whose answer was right (three quarters of the prompt's worth), the first time and the second. */
  readonly right: { readonly first: number; readonly again: number | null };
}

const sideAnswer = (workshop: Workshop, poll: Poll, side: string, answer: string): SideAnswer => {
  const agreement = agreementOf(poll, side) ?? 0;
  return { side, name: sideName(workshop, side), answer, agreement, united: agreement >= UNITED, sure: sureOf(poll, side) };
};

/** Sides are named where there are teams; of hundreds of single people only the spread is shown. */
export const answersIn = (workshop: Workshop, poll: Poll): Answers => ({
  votes: votesIn(poll),
  spread: spreadOf(poll),
  sides: workshop.settings.sides === 'solo' ? [] : [...poll.sides].map(([side, { agreed }]) => sideAnswer(workshop, poll, side, agreed)),
});

const reasonsOf = (script: Script, marks: readonly Mark[]): readonly Reason[] =>
  marks.map(({ practice, level, quote, why }) => ({ practice, level, quote, why, name: script.practices.get(practice)?.name ?? {} }));

/** The marks of every option, the reasons with them. */
export const verdictOn = (script: Script, put: Put): Verdict => {
  const { responses, blocks } = cueOf(script, put.ask);
  const options = [...responses.values(), ...blocks.values()].filter(({ id }) => put.ask.left?.includes(id) !== false);
  return {
    options: options.map(({ id, marks }) => ({
      id,
      worth: worthOf(script, itemOf(script, put.ask, put.stage, id)),
      reasons: reasonsOf(script, marks),
    })),
    right: { first: put.first ? rightIn(script, put, put.first) : 0, again: put.again && rightIn(script, put, put.again) },
  };
};
