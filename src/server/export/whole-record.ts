import { recordOf, scoresOf, type WorkshopRecord } from '#protocol/report/record.ts';
import { sourceFrom, type Source } from '#protocol/report/source.ts';
import type { Entry } from '#protocol/workshop/entry.ts';
import type { Room } from '../room/room.ts';
import type { Storage } from '../storage/storage.ts';

const MOST = 2000;

const entriesUpTo = async (storage: Storage, code: string, last: number): Promise<readonly Entry[]> => {
  const entries: Entry[] = [];
  while (entries.length < last) {
    const lines = await storage.read(code, entries.length, Math.min(MOST, last - entries.length));
    if (lines.length === 0) break;
    for (const { entry } of lines) entries.push(entry);
  }
  return entries;
};

const scriptsFor = async (storage: Storage, code: string, hashes: Iterable<string>): Promise<Readonly<Record<string, Source>>> => {
  const scripts: Record<string, Source> = {};
  for (const hash of new Set(hashes)) {
    const kept = await storage.script(code, hash);
    if (kept !== undefined) scripts[hash] = sourceFrom(kept);
  }
  return scripts;
};

/**
 * The whole record of a workshop as it is at this moment. Its scores are those of this process, its entries those of the
 * storage up to the same line: whoever verifies it checks one against the other.
 */
export const wholeRecord = async (storage: Storage, { kept, workshop }: Pick<Room, 'kept' | 'workshop'>): Promise<WorkshopRecord> => {
  const [scores, last] = [scoresOf(workshop), workshop.seq];
  const hashes = workshop.rounds.map(({ script }) => script.scenario.hash);
  const entries = await entriesUpTo(storage, kept.code, last);
  return recordOf(kept, entries, await scriptsFor(storage, kept.code, hashes), scores);
};
