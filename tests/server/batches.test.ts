import { expect, test } from 'vitest';
import type { Entry } from '#protocol/workshop/entry.ts';
import { openRoom } from '#server/room/room.ts';
import { memoryStorage } from '#server/storage/memory.ts';

const SETTINGS = { title: '', locale: 'vi', sides: 'solo', confidence: false, ranking: true, days: 1 } as const;
const KEPT = { code: 'TESTROOM', settings: SETTINGS, teams: [], host: '', created: 0, expires: 1 };
const PEOPLE = 20;

const joining = (number: number): Entry => ({
  at: number,
  by: 'door',
  key: `join-${number}`,
  doing: { type: 'join', seat: `s${number}`, name: `Người ${number}`, locale: 'vi', pass: `pass-${number}` },
});

/** Does something when its turn comes among what has arrived, as a server reads its connections one after another. */
const inTurn = <T>(job: () => Promise<T>): Promise<T> => new Promise((resolve) => void setImmediate(() => resolve(job())));

test('requests that have arrived together are written together, though the storage works without giving way', async () => {
  const storage = memoryStorage();
  await storage.found(KEPT);
  const batches: number[] = [];
  const counting: typeof storage = {
    ...storage,
    append: (code, entries) => {
      batches.push(entries.length);
      return storage.append(code, entries);
    },
  };
  const room = await openRoom(counting, KEPT, () => undefined);
  const replies = await Promise.all(Array.from({ length: PEOPLE }, (_, number) => inTurn(() => room.submit(joining(number)))));
  expect(replies.every(({ done }) => done)).toBe(true);
  expect(batches).toEqual([PEOPLE]);
});
