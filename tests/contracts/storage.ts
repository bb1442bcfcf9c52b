import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Entry } from '#protocol/workshop/entry.ts';
import type { Kept, Storage } from '#server/storage/storage.ts';

/** A place in which workshops may be kept. Where it is not shared, it is opened again only after it was closed. */
export interface Place {
  readonly open: () => Promise<Storage>;
  readonly leave: () => Promise<void>;
}

/** What is promised of a place: that it outlives whoever opened it, and that several may be in it at once. */
export interface Promised {
  readonly lasts: boolean;
  readonly shared: boolean;
}

/** The first opening of a database makes one, which takes its time on a busy machine. */
const LONG = 120_000;
const NEVER = 9_000_000_000_000;

const keptAs = (code: string, expires: number = NEVER): Kept => ({
  code,
  settings: { title: 'Hội trường «A» \u0000 \\ 🎙', locale: 'vi', sides: 'votes', confidence: true, ranking: true, days: 7 },
  teams: ['Tổ 1', 'Tổ "2"'],
  host: `hash-of-${code}`,
  created: 1_764_000_000_123,
  expires,
});

/** A line that can be told from others; its words hold what databases trip over. */
const line = (key: string): Entry => ({
  at: 1_764_000_000_456,
  by: 'host',
  key,
  doing: { type: 'add_team', name: `Đội ${key} \u0000 ' \\ 🎙 \ud800` },
});
const lines = (caller: string, count: number): readonly Entry[] => Array.from({ length: count }, (_, n) => line(`${caller}-${n}`));
const keysIn = (read: Awaited<ReturnType<Storage['read']>>): readonly string[] => read.map(({ entry }) => entry.key);
const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, index) => index + 1);

/** Resolves when a workshop is named that one waits for. */
const awaited = (code: string) => {
  let resolve: () => void = () => undefined;
  const heard = new Promise<void>((done) => (resolve = done));
  return { heard, tell: (named?: string) => void (named === code && resolve()) };
};

/** The laws that hold wherever workshops are kept. */
export const keepsWorkshops = (name: string, enter: () => Promise<Place>, { lasts, shared }: Promised): void => {
  describe(`what is kept in ${name}`, () => {
    let place: Place;
    let storage: Storage;
    let number = 0;
    const freshCode = (): string => `ROOM${(number += 1)}`;
    const founded = async (): Promise<string> => {
      const code = freshCode();
      await storage.found(keptAs(code));
      return code;
    };
    const everything = (code: string) => storage.read(code, 0, 100_000);

    beforeAll(async () => {
      place = await enter();
      storage = await place.open();
    }, LONG);
    afterAll(async () => {
      await storage.close();
      await place.leave();
    });

    it('gives back a workshop as it was founded', async () => {
      const kept = keptAs(freshCode());
      expect(await storage.found(kept)).toBe(true);
      expect(await storage.find(kept.code)).toEqual(kept);
      expect(await storage.find('NOBODY')).toBeUndefined();
    });

    it('does not found a workshop where there is one', async () => {
      const code = await founded();
      const other = { ...keptAs(code), host: 'somebody-else' };
      expect(await storage.found(other)).toBe(false);
      expect(await storage.find(code)).toEqual(keptAs(code));
    });

    it('lets one of several found a workshop that all of them want', async () => {
      const code = freshCode();
      const wishes = await Promise.all(['a', 'b', 'c', 'd'].map((host) => storage.found({ ...keptAs(code), host })));
      expect(wishes.filter(Boolean)).toHaveLength(1);
    });

    it('numbers lines from 1 without gaps, and gives them back to the letter', async () => {
      const code = await founded();
      expect(await everything(code)).toEqual([]);
      expect(await storage.append(code, lines('first', 3))).toBe(3);
      expect(await storage.append(code, lines('second', 1))).toBe(4);
      const all = [...lines('first', 3), ...lines('second', 1)];
      expect(await everything(code)).toEqual(all.map((entry, index) => ({ seq: index + 1, entry })));
    });

    it('keeps the logs of workshops apart', async () => {
      const [one, other] = [await founded(), await founded()];
      await storage.append(one, lines('one', 2));
      await storage.append(other, lines('other', 1));
      expect(keysIn(await everything(one))).toEqual(['one-0', 'one-1']);
      expect(await everything(other)).toEqual([{ seq: 1, entry: line('other-0') }]);
    });

    it('takes thousands of lines at once', async () => {
      const code = await founded();
      expect(await storage.append(code, lines('many', 5000))).toBe(5000);
      expect((await everything(code)).map(({ seq }) => seq)).toEqual(upTo(5000));
    });

    it('reads page by page', async () => {
      const code = await founded();
      await storage.append(code, lines('page', 7));
      const page = async (after: number): Promise<readonly number[]> => (await storage.read(code, after, 3)).map(({ seq }) => seq);
      expect(await page(0)).toEqual([1, 2, 3]);
      expect(await page(3)).toEqual([4, 5, 6]);
      expect(await page(6)).toEqual([7]);
      expect(await page(7)).toEqual([]);
    });

    it('gives several who write at once numbers of their own, each batch together and in its order', async () => {
      const code = await founded();
      const batches = Array.from({ length: 40 }, (_, caller) => lines(`caller${caller}`, 1 + (caller % 5)));
      const ends = await Promise.all(batches.map((batch) => storage.append(code, batch)));
      const all = await everything(code);
      expect(all.map(({ seq }) => seq)).toEqual(upTo(batches.flat().length));
      for (const [index, batch] of batches.entries()) {
        const last = ends[index] ?? 0;
        expect(keysIn(all.slice(last - batch.length, last))).toEqual(batch.map(({ key }) => key));
      }
    });

    it('shows a reader who has seen a line all lines before it, and no half of a batch', async () => {
      const code = await founded();
      const SIZE = 5;
      let written = 0;
      const write = async (caller: number): Promise<void> => {
        for (let batch = 0; batch < 10; batch += 1) await storage.append(code, lines(`w${caller}-${batch}`, SIZE));
        written += 1;
      };
      const isWriting = (): boolean => written < 4;
      const looks: (readonly number[])[] = [];
      const look = async (): Promise<void> => {
        while (isWriting()) looks.push((await everything(code)).map(({ seq }) => seq));
      };
      await Promise.all([look(), ...[1, 2, 3, 4].map(write)]);
      for (const seen of looks) {
        expect(seen).toEqual(upTo(seen.length));
        expect(seen.length % SIZE).toBe(0);
      }
      expect((await everything(code)).length).toBe(4 * 10 * SIZE);
    });

    it('keeps a scenario with the workshop that played it', async () => {
      const [code, other] = [await founded(), await founded()];
      await storage.keepScript(code, 'hash', '{"text":"Cá chết"}');
      await storage.keepScript(code, 'hash', '{"text":"Cá chết"}');
      expect(await storage.script(code, 'hash')).toBe('{"text":"Cá chết"}');
      expect(await storage.script(code, 'other')).toBeUndefined();
      expect(await storage.script(other, 'hash')).toBeUndefined();
    });

    it('deletes a workshop with everything in it, and nothing else', async () => {
      const [code, other] = [await founded(), await founded()];
      for (const one of [code, other]) {
        await storage.append(one, lines('line', 2));
        await storage.keepScript(one, 'hash', '{}');
      }
      expect(await storage.remove(code)).toBe(true);
      expect(await storage.remove(code)).toBe(false);
      expect([await storage.find(code), await everything(code), await storage.script(code, 'hash')]).toEqual([undefined, [], undefined]);
      expect(await storage.find(other)).toEqual(keptAs(other));
      expect([await everything(other), await storage.script(other, 'hash')]).toMatchObject([{ length: 2 }, '{}']);
    });

    it('adds nothing to a workshop that is not there', async () => {
      const code = await founded();
      await storage.remove(code);
      expect(await storage.append(code, lines('late', 1))).toBeUndefined();
      expect(await storage.append('NOBODY', lines('late', 1))).toBeUndefined();
      expect(await everything(code)).toEqual([]);
    });

    it('begins a workshop anew where one was deleted', async () => {
      const code = await founded();
      await storage.append(code, lines('old', 2));
      await storage.remove(code);
      expect(await storage.found(keptAs(code))).toBe(true);
      expect(await storage.append(code, lines('new', 1))).toBe(1);
      expect(keysIn(await everything(code))).toEqual(['new-0']);
    });

    it('deletes what has been kept long enough', async () => {
      const [early, due, later] = [freshCode(), freshCode(), freshCode()];
      for (const [code, expires] of [
        [early, 10],
        [due, 20],
        [later, 21],
      ] as const)
        await storage.found(keptAs(code, expires));
      await storage.append(due, lines('line', 1));
      expect([...(await storage.expire(20))].toSorted()).toEqual([early, due].toSorted());
      expect([await storage.find(early), await storage.find(due), await everything(due)]).toEqual([undefined, undefined, []]);
      expect(await storage.find(later)).toEqual(keptAs(later, 21));
      expect(await storage.expire(20)).toEqual([]);
    });

    it.runIf(lasts)('has all that it acknowledged after it was closed and opened again', async () => {
      const code = await founded();
      await storage.append(code, lines('before', 3));
      await storage.keepScript(code, 'hash', '{}');
      await storage.close();
      storage = await place.open();
      expect(await storage.find(code)).toEqual(keptAs(code));
      expect(keysIn(await everything(code))).toEqual(['before-0', 'before-1', 'before-2']);
      expect(await storage.script(code, 'hash')).toBe('{}');
      expect(await storage.append(code, lines('after', 1))).toBe(4);
    });

    describe.runIf(shared)('to several', () => {
      const entered = async (): Promise<Storage> => {
        const other = await place.open();
        onTestFinished(() => other.close());
        return other;
      };

      it('tells whoever watches what others have added', async () => {
        const [code, other] = [await founded(), await entered()];
        const { heard, tell } = awaited(code);
        await other.watch({ grew: tell, gone: () => undefined });
        await storage.append(code, lines('told', 1));
        await heard;
        expect(keysIn(await other.read(code, 0, 10))).toEqual(['told-0']);
      });

      it('tells whoever watches what others have deleted', async () => {
        const [code, other] = [await founded(), await entered()];
        const { heard, tell } = awaited(code);
        await other.watch({ grew: () => undefined, gone: tell });
        await storage.remove(code);
        await heard;
        expect(await other.find(code)).toBeUndefined();
      });

      it('gives two who write into one log numbers of their own', async () => {
        const [code, other] = [await founded(), await entered()];
        const writers = [storage, other, storage, other, storage, other];
        await Promise.all(
          writers.map(async (writer, index) => {
            for (let batch = 0; batch < 10; batch += 1) await writer.append(code, lines(`${index}-${batch}`, 2));
          }),
        );
        const all = await everything(code);
        expect(all.map(({ seq }) => seq)).toEqual(upTo(writers.length * 20));
        expect(new Set(keysIn(all)).size).toBe(all.length);
        expect(await other.read(code, 0, 1000)).toEqual(all);
      });
    });
  });
};
