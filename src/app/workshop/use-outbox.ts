import { useEffect, useMemo } from 'react';
import type { SeatDeed } from '#protocol/messages.ts';
import { createOutbox } from '#remote/outbox.ts';
import { newKey, sendDeed } from '#remote/requests.ts';
import type { AttendanceStore } from '#store/workshop.ts';
import type { Keep } from '../keep.ts';
import { keepLetters, lettersOf } from './kept-seat.ts';

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

/** Sends what this seat does, and goes on until the server has it. */
export const useOutbox = (code: string, keep: Keep, store: AttendanceStore): ((deed: SeatDeed) => void) => {
  const outbox = useMemo(
    () =>
      createOutbox(
        {
          send: ({ key, deed }) => sendDeed(code, key, deed),
          wait: pause,
          load: () => lettersOf(keep, code),
          save: (letters) => keepLetters(keep, code, letters),
        },
        (unsent) => store.setState({ unsent }),
        (_, reply) => store.setState({ refused: reply.done ? null : reply.why }),
      ),
    [code, keep, store],
  );
  useEffect(() => outbox.start(), [outbox]);
  return (deed) => outbox.put({ key: newKey(), deed });
};
