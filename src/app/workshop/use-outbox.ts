import { useEffect, useMemo } from 'react';
import type { SeatDeed } from '#protocol/messages.ts';
import { createOutbox, type Letter, type Sent } from '#remote/outbox.ts';
import { newKey, retakeSeat, sendDeed } from '#remote/requests.ts';
import type { AttendanceStore } from '#store/workshop.ts';
import type { Keep } from '../keep.ts';
import { keepLetters, lettersOf, passOf } from './kept-seat.ts';

const LONGEST_PAUSE = 8000;

/** Waits for the next try; a network that comes back cuts it short. */
const pause = (tries: number): Promise<void> =>
  new Promise((resolve) => {
    const go = (): void => {
      clearTimeout(timer);
      removeEventListener('online', go);
      resolve();
    };
    const timer = setTimeout(go, Math.min(LONGEST_PAUSE, 300 * 2 ** tries));
    addEventListener('online', go);
  });

/** Sends a letter; a browser that has lost its pass takes its seat back by the code that it keeps, and sends it again. */
const sendSeated = async (code: string, keep: Keep, { key, deed }: Letter): Promise<Sent> => {
  const sent = await sendDeed(code, key, deed);
  if (sent !== 'no_seat') return sent;
  await retakeSeat(code, passOf(keep, code));
  const again = await sendDeed(code, key, deed);
  return again === 'no_seat' ? { done: false, why: 'no_such_seat' } : again;
};

/** Sends what this seat does, and goes on until the server has it. */
export const useOutbox = (code: string, keep: Keep, store: AttendanceStore): ((deed: SeatDeed) => void) => {
  const outbox = useMemo(
    () =>
      createOutbox(
        {
          send: (letter) => sendSeated(code, keep, letter),
          wait: pause,
          load: () => lettersOf(keep, code),
          save: (letters) => keepLetters(keep, code, letters),
        },
        (unsent) => store.setState({ unsent }),
        ({ deed }, reply) => store.setState({ refused: reply.done ? null : { deed, why: reply.why } }),
      ),
    [code, keep, store],
  );
  useEffect(() => outbox.start(), [outbox]);
  return (deed) => outbox.put({ key: newKey(), deed });
};
