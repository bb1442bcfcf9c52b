import { join } from 'node:path';
import { serve } from '../../../src/server/serve.ts';
import { memoryStorage } from '../../../src/server/storage/memory.ts';
import { pgliteStorage, postgresStorage } from '../../../src/server/storage/open.ts';
import type { Storage } from '../../../src/server/storage/storage.ts';
import type { Word } from './child.ts';

// Our server as `npm start` runs it, over the storage that is named. Only the limits on one address are wider: here the
// whole hall comes from one.
const [store = 'memory', place = '', root = ''] = process.argv.slice(2);
const LIMITS = { joins: 1_000_000, looks: 1_000_000 };
const MOST = 2000;

const openers: Readonly<Record<string, () => Promise<Storage>>> = {
  memory: async () => memoryStorage(),
  pglite: () => pgliteStorage(place),
  postgres: () => postgresStorage(place),
};

const opened = openers[store]?.() ?? Promise.reject(new Error(`There is no storage ${store}.`));
await opened;

const votesIn = async (code: string): Promise<readonly string[]> => {
  const [storage, keys] = [await opened, [] as string[]];
  for (let after = 0, read = MOST; read === MOST; after += read) {
    const lines = await storage.read(code, after, MOST);
    read = lines.length;
    keys.push(...lines.flatMap(({ entry: { doing, key } }) => (doing.type === 'vote' ? [key] : [])));
  }
  return keys;
};

const tell = (word: Word): void => void process.send?.(word);
const scenarios = join(import.meta.dirname, '../../../scenarios');
const { address, close } = await serve({ port: 0, root, workshops: { scenarios, storage: () => opened, limits: LIMITS } });
process.on('message', (code: string) => void votesIn(code).then((keys) => tell({ keys })));
process.once('disconnect', () => void close().then(() => process.exit(0)));
tell({ address });
