import { useState } from 'react';
import { inAnyOrder } from '#protocol/workshop/answer.ts';
import type { Vote } from '#protocol/workshop/poll.ts';
import { refusalOf, useSeat } from './seat-view.ts';

/** What this phone has chosen, before the server has said the same. */
interface Chosen {
  readonly prompt: string;
  /** What the server knew when it was chosen. */
  readonly over: string;
  readonly answer: string | null;
  readonly sure: boolean | null;
}

const keyOf = (vote: Vote | null): string => JSON.stringify([vote && inAnyOrder(vote.answer), vote?.sure]);

/** An answer to the prompt before the room, as it stands on this phone. */
export interface Answer {
  readonly answer: string | null;
  readonly sure: boolean | null;
  /** Whether the server has it. */
  readonly received: boolean;
  /** Whether the last one was refused, and what stands is what the server has. */
  readonly refused: boolean;
  readonly give: (answer: string) => void;
  readonly saySure: (sure: boolean) => void;
}

/** Whether a choice has come to its end: the server has it, or has refused it, or has something else since. */
export const isSettled = (
  chosen: string,
  over: string,
  server: string,
  { unsent, refused }: { readonly unsent: number; readonly refused: boolean },
): boolean => unsent === 0 && (refused || server === chosen || server !== over);

/**
 * The seat's answer. It is shown at once as chosen, and as the server has it as soon as the choice has come to its end: the seat
 * may be answered for on another phone, and may be moved to a team that knows nothing of the answer.
 */
export const useAnswer = (put: number, again: boolean): Answer => {
  const seat = useSeat();
  const { mine, unsent, onVote } = seat;
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const prompt = `${put} ${again}`;
  const server = keyOf(mine.vote);
  const refused = refusalOf(seat, put, again) !== null;
  const own = chosen?.prompt === prompt ? chosen : null;
  const { answer, sure } = own ?? mine.vote ?? { answer: null, sure: null };
  const given = answer === null ? null : keyOf({ answer, sure });
  // From now on what the server has counts, whatever becomes of it.
  if (own && given !== null && isSettled(given, own.over, server, { unsent, refused })) setChosen(null);
  const send = (next: Pick<Chosen, 'answer' | 'sure'>): void => {
    setChosen({ prompt, over: server, ...next });
    if (next.answer !== null) onVote({ put, again, answer: next.answer, ...(next.sure === null ? {} : { sure: next.sure }) });
  };
  return {
    answer,
    sure,
    received: answer !== null && unsent === 0 && server === given,
    refused: refused && unsent === 0,
    give: (one) => send({ answer: one, sure }),
    saySure: (said) => send({ answer, sure: said }),
  };
};
