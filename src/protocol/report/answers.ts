import { worthOf } from '#engine/scoring/rank.ts';
import type { Script } from '#engine/script.ts';
import type { Ask, Session } from '#engine/session.ts';
import type { Text } from '#engine/text.ts';
import type { Mode } from '../messages.ts';
import { itemOf } from '../workshop/answer.ts';
import type { Poll, Vote } from '../workshop/poll.ts';
import type { OwnPaceRound, PacedRound, Put, Round, Workshop } from '../workshop/workshop.ts';
import { sideOfPlay } from './own-plays.ts';
import { answerOf, askedIn, type Asked } from './walk.ts';
import { answerIn, paperName, paperSide, questionIn } from './wording.ts';

/** One answer of one person, as a row of a table. */
export interface AnswerRow {
  /** From 1. */
  readonly round: number;
  readonly mode: Mode;
  readonly scenario: string;
  /** Number of the prompt in the round, or in the person's own play, from 1. */
  readonly prompt: number;
  readonly key: string;
  readonly question: Text;
  readonly side: string;
  /** Empty for somebody who was removed. */
  readonly person: string;
  /** Null for silence. */
  readonly answer: string | null;
  readonly words: Text;
  readonly sure: boolean | null;
  readonly time: 'first' | 'again';
  /** Whether the side's score rests on it: given the first time to a prompt that was judged, and the side's answer. */
  readonly counted: boolean;
  /** Thousandths of its prompt's worth; null where marks have not been shown. */
  readonly worth: number | null;
}

type Heading = Pick<AnswerRow, 'round' | 'mode' | 'scenario'>;
type Said = Pick<AnswerRow, 'answer' | 'words' | 'worth'>;

const headingOf = (round: Round, index: number): Heading => ({ round: index + 1, mode: round.mode, scenario: round.scenario });

const saidTo = (script: Script, session: Session, ask: Ask, stage: string, answer: string | null, judged: boolean): Said => ({
  answer,
  words: answerIn(script, session, ask, answer),
  worth: judged ? worthOf(script, itemOf(script, ask, stage, answer)) : null,
});

/** Hundreds may say the same: it is put into words once. */
const sayings = (script: Script, { session, ask, stage, judged }: Put): ((answer: string) => Said) => {
  const known = new Map<string, Said>();
  return (answer) => {
    const said = known.get(answer) ?? saidTo(script, session, ask, stage, answer, judged);
    known.set(answer, said);
    return said;
  };
};

interface Cast extends Vote {
  readonly side: string;
  readonly seat: string;
  readonly agreed: string;
}

const castIn = (poll: Poll): readonly Cast[] =>
  [...poll.sides].flatMap(([side, { by, agreed }]) => [...by].map(([seat, vote]) => ({ ...vote, side, seat, agreed })));

const putRows = (workshop: Workshop, round: PacedRound, put: Put, fixed: Heading & { readonly prompt: number }): readonly AnswerRow[] => {
  const question = questionIn(round.script, put.session, put.ask);
  const sayingOf = sayings(round.script, put);
  const rows = (poll: Poll | null, time: AnswerRow['time']): readonly AnswerRow[] =>
    poll === null
      ? []
      : castIn(poll).map(({ side, seat, answer, sure, agreed }) => ({
          ...fixed,
          key: put.ask.key,
          question,
          side: paperSide(workshop, side),
          person: paperName(workshop, seat),
          ...sayingOf(answer),
          sure,
          time,
          counted: put.judged && time === 'first' && answer === agreed,
        }));
  return [...rows(put.first, 'first'), ...rows(put.again, 'again')];
};

const playRow = ({ script, phase }: OwnPaceRound, { item, session }: Asked) => ({
  key: item.ask.key,
  question: questionIn(script, session, item.ask),
  ...saidTo(script, session, item.ask, item.stage, answerOf(item), phase === 'over'),
  sure: null,
  time: 'first' as const,
  counted: phase === 'over',
});

const ownRows = (workshop: Workshop, round: OwnPaceRound, fixed: Heading): readonly AnswerRow[] =>
  [...round.plays].flatMap(([seat, { moves }]) => {
    const who = { side: paperSide(workshop, sideOfPlay(workshop, round, seat)), person: paperName(workshop, seat) };
    return askedIn(round.script, round.seed, moves).map((asked, index) => ({
      ...fixed,
      prompt: index + 1,
      ...who,
      ...playRow(round, asked),
    }));
  });

/** Every answer that was given, by rounds and prompts, people in the order in which they answered. */
export const answersOf = (workshop: Workshop): readonly AnswerRow[] =>
  workshop.rounds.flatMap((round, index) => {
    const heading = headingOf(round, index);
    if (round.mode !== 'paced') return ownRows(workshop, round, heading);
    return round.puts.flatMap((put, number) => putRows(workshop, round, put, { ...heading, prompt: number + 1 }));
  });
