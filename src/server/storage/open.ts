import { mkdir } from 'node:fs/promises';
import { Kysely, PostgresDialect } from 'kysely';
import { Client, Pool } from 'pg';
import { openPglite } from './pglite.ts';
import { pgliteDialect } from './pglite-dialect.ts';
import { migrate, type Schema } from './schema.ts';
import { CHANNELS, sqlStorage, type Wire } from './sql.ts';
import type { Storage, Watcher } from './storage.ts';

/** A Postgres inside this process, in a folder of its own. Only one process may use the folder. */
export const pgliteStorage = async (folder: string): Promise<Storage> => {
  await mkdir(folder, { recursive: true });
  const db = new Kysely<Schema>({ dialect: pgliteDialect(await openPglite(folder)) });
  await migrate(db);
  // Nobody else writes here: a process knows what it has written itself.
  return sqlStorage(db, { listen: async () => undefined, close: async () => undefined });
};

const POOL = 4;
const AGAIN_AFTER = 1000;

/** A connection that only listens. When it was lost it comes back, and says that word may have been missed. */
const wireTo = (url: string): Wire => {
  let client: Client | undefined;
  let closed = false;
  const connect = async (watcher: Watcher): Promise<void> => {
    client = new Client({ connectionString: url });
    client.on('notification', ({ channel, payload }) => {
      if (payload !== undefined) (channel === CHANNELS.gone ? watcher.gone : watcher.grew)(payload);
    });
    client.on('error', () => undefined);
    client.once('end', () => {
      if (!closed) setTimeout(() => void connectAgain(watcher).catch(() => undefined), AGAIN_AFTER).unref();
    });
    await client.connect();
    for (const channel of Object.values(CHANNELS)) await client.query(`listen ${channel}`);
  };
  const connectAgain = async (watcher: Watcher): Promise<void> => {
    await connect(watcher);
    watcher.grew();
  };
  return {
    listen: connect,
    close: async () => {
      closed = true;
      await client?.end();
    },
  };
};

/** A PostgreSQL by its address. Any number of processes may use it together. */
export const postgresStorage = async (url: string): Promise<Storage> => {
  const pool = new Pool({ connectionString: url, max: POOL });
  pool.on('error', () => undefined);
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  await migrate(db);
  return sqlStorage(db, wireTo(url));
};
