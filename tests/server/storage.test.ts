import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryStorage } from '#server/storage/memory.ts';
import { pgliteStorage, postgresStorage } from '#server/storage/open.ts';
import { keepsWorkshops } from '../contracts/storage.ts';
import { startPostgres, type RealPostgres } from '../fixtures/postgres.ts';

keepsWorkshops('memory', async () => ({ open: async () => memoryStorage(), leave: async () => undefined }), {
  lasts: false,
  shared: false,
});

keepsWorkshops(
  'a folder of PGlite',
  async () => {
    const home = await mkdtemp(join(tmpdir(), 'pglite-'));
    return { open: () => pgliteStorage(join(home, 'not', 'yet', 'there')), leave: () => rm(home, { recursive: true }) };
  },
  { lasts: true, shared: false },
);

describe('PostgreSQL', () => {
  let server: RealPostgres;
  beforeAll(async () => {
    server = await startPostgres();
  }, 120_000);
  afterAll(() => server.stop());

  keepsWorkshops(
    'its tables',
    async () => {
      const url = await server.database('contract');
      return { open: () => postgresStorage(url), leave: async () => undefined };
    },
    { lasts: true, shared: true },
  );

  it('is made ready by whichever of several processes comes first', async () => {
    const url = await server.database('empty');
    const all = await Promise.all([1, 2, 3, 4].map(() => postgresStorage(url)));
    expect(await Promise.all(all.map((storage) => storage.find('NOBODY')))).toEqual([undefined, undefined, undefined, undefined]);
    await Promise.all(all.map((storage) => storage.close()));
  });
});
