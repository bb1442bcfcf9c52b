import type { Act, SeatDeed } from '#protocol/messages.ts';
import type { PacedScene } from '#protocol/view/scene.ts';
import type { Reply } from '#protocol/workshop/entry.ts';
import { newKey, type Answer, type Attending } from './visitor.ts';

/** Something that somebody sent, and what they were told of it in the end. */
export interface Settled<Doing> {
  readonly by: string;
  readonly key: string;
  readonly doing: Doing;
  readonly reply: Reply;
}

/** Milliseconds between two tries where nobody answers. */
const AGAIN_AFTER = 250;
export const pause = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));

/** A server that is down, or busy, has said nothing yet. */
const isReply = ({ status }: Answer): boolean => status === 200 || status === 409;

/** Sends one request until there is a reply to it, each time the same. */
export const untilReplied = async (send: () => Promise<Answer>): Promise<Reply> => {
  for (;;) {
    const answer = await send().catch(() => undefined);
    if (answer && isReply(answer)) return answer.body as unknown as Reply;
    if (answer && answer.status < 429) throw new Error(`Nobody expected this: ${answer.status} ${answer.text}`);
    await pause(AGAIN_AFTER);
  }
};

/** What is open for answers, as everybody in the hall sees it. */
export interface Question {
  readonly put: number;
  readonly again: boolean;
  readonly answers: readonly string[];
}

/** Chance that goes the same way in every run, as far as the network lets it. */
export const dice = (seed: number) => {
  let state = seed;
  return (sides: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
};

/** Somebody who answers whatever is open, again and again, until it is enough. */
export const participant = async (
  seat: Attending & { readonly seat: string },
  seed: number,
  open: () => Question | undefined,
  enough: () => boolean,
  onSettled: (settled: Settled<SeatDeed>) => void,
): Promise<void> => {
  const roll = dice(seed);
  while (!enough()) {
    const question = open();
    const answer = question?.answers[roll(question.answers.length)];
    if (question && answer !== undefined) {
      const doing = { type: 'vote', round: 0, put: question.put, again: question.again, answer, sure: roll(2) === 0 } as const;
      const key = newKey();
      const reply = await untilReplied(() => seat.deed(doing, key));
      onSettled({ by: seat.seat, key, doing, reply });
    }
    await pause(20 + roll(200));
  }
};

/** What a facilitator does next, going by what is before the room. */
export const nextAct = ({ phase, hands, again }: PacedScene, roll: (sides: number) => number): Act => {
  switch (phase) {
    case 'floor':
      return { type: 'call', key: hands[roll(hands.length)]?.key ?? '' };
    case 'put':
      return { type: 'open', seconds: roll(2) * 300 };
    case 'open':
      return { type: 'close' };
    case 'closed':
      return roll(2) === 0 ? { type: 'reveal' } : { type: 'next' };
    case 'revealed':
      return again || roll(3) > 0 ? { type: 'next' } : { type: 'again', seconds: 0 };
    case 'over':
      return { type: 'start_round', scenario: 'fish-kill', mode: 'paced' };
    default:
      return phase satisfies never;
  }
};

/** Everything that may be answered to what is shown: single responses, or statements of the fewest blocks that start anywhere. */
export const answersIn = ({ shown }: PacedScene): readonly string[] => {
  const ids = shown?.options.map(({ id }) => id) ?? [];
  const least = shown?.use?.least ?? 1;
  return ids.map((_, index) => Array.from({ length: least }, (__, step) => ids[(index + step) % ids.length]).join('+'));
};
