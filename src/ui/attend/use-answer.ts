import { useState } from 'react';
import type { Vote } from '#protocol/workshop/poll.ts';
import { useSeat } from './seat-view.ts';

/** What this phone has chosen, before the server has said the same. */
interface Chosen {
  readonly prompt: string;
  /** What the server knew when it was chosen. */
  readonly over: string;
  readonly answer: string | null;
  readonly sure: boolean | null;
}

/** Parts of a statement count in whatever order they were put together. */
const keyOf = (vote: Vote | null): string => JSON.stringify([vote?.answer.split('+').toSorted(), vote?.sure]);

/** An answer to the prompt before the room, as it stands on this phone. */
export interface Answer {
  readonly answer: string | null;
  readonly sure: boolean | null;
  /** Whether the server has it. */
  readonly received: boolean;
  readonly give: (answer: string) => void;
  readonly saySure: (sure: boolean) => void;
}

/**
 * The seat's answer. It is shown at once as chosen, and again as the server has it as soon as that changes with nothing left to
 * send: the seat may have been answered for on another phone.
 */
export const useAnswer = (put: number, again: boolean): Answer => {
  const { mine, unsent, onVote } = useSeat();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const prompt = `${put} ${again}`;
  const server = keyOf(mine.vote);
  const isSame = chosen !== null && chosen.answer !== null && keyOf({ answer: chosen.answer, sure: chosen.sure }) === server;
  const stands = chosen?.prompt === prompt && (unsent > 0 || chosen.over === server || isSame);
  const { answer, sure } = stands ? chosen : (mine.vote ?? { answer: null, sure: null });
  const send = (next: Pick<Chosen, 'answer' | 'sure'>): void => {
    setChosen({ prompt, over: server, ...next });
    if (next.answer !== null) onVote({ put, again, answer: next.answer, ...(next.sure === null ? {} : { sure: next.sure }) });
  };
  return {
    answer,
    sure,
    received: answer !== null && unsent === 0 && server === keyOf({ answer, sure }),
    give: (given) => send({ answer: given, sure }),
    saySure: (said) => send({ answer, sure: said }),
  };
};
