import { sql, type Kysely } from 'kysely';
import type { Entry } from '#protocol/workshop/entry.ts';
import type { Founding } from '#protocol/workshop/workshop.ts';
import type { Schema } from './schema.ts';
import type { Kept, Line, Storage, Watcher } from './storage.ts';

/** The channels on which processes tell each other that a workshop's log has grown, and that one was deleted. */
export const CHANNELS = { grew: 'workshop_grew', gone: 'workshop_gone' } as const;

type Row = Omit<Schema['workshops'], 'last' | 'workshop'>;

const toKept = ({ founding, host, created, expires }: Row): Kept => ({
  ...(JSON.parse(founding) as Founding),
  host,
  created: Number(created),
  expires: Number(expires),
});

const toRow = ({ code, settings, teams, host, created, expires }: Kept): Schema['workshops'] => ({
  workshop: code,
  founding: JSON.stringify({ code, settings, teams }),
  host,
  created,
  expires,
  last: 0,
});

/**
 * One statement, so one journey and one commit: it takes the next numbers, adds the lines, and says so to the other
 * processes. The row of the workshop stays locked until the commit, so numbers are given in the order of commits and a
 * reader who has seen number n has seen all before it.
 */
const append = async (db: Kysely<Schema>, code: string, entries: readonly Entry[]): Promise<number | undefined> => {
  const lines = entries.map((entry) => JSON.stringify(entry));
  const { rows } = await sql<{ readonly last: string }>`
    with numbered as (
      update workshops set last = last + ${lines.length}::bigint where workshop = ${code} returning last
    ), added as (
      insert into entries (workshop, seq, entry)
      select ${code}, numbered.last - ${lines.length}::bigint + line.place, line.entry
      from numbered, unnest(${lines}::text[]) with ordinality as line (entry, place)
    )
    select last, pg_notify(${CHANNELS.grew}, ${code}) from numbered`.execute(db);
  return rows[0] && Number(rows[0].last);
};

const read = async (db: Kysely<Schema>, code: string, after: number, most: number): Promise<readonly Line[]> => {
  const rows = await db
    .selectFrom('entries')
    .select(['seq', 'entry'])
    .where('workshop', '=', code)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(most)
    .execute();
  return rows.map(({ seq, entry }) => ({ seq: Number(seq), entry: JSON.parse(entry) as Entry }));
};

const remove = async (db: Kysely<Schema>, code: string): Promise<boolean> =>
  db.transaction().execute(async (all) => {
    const { numDeletedRows } = await all.deleteFrom('workshops').where('workshop', '=', code).executeTakeFirst();
    await all.deleteFrom('entries').where('workshop', '=', code).execute();
    await all.deleteFrom('scripts').where('workshop', '=', code).execute();
    await sql`select pg_notify(${CHANNELS.gone}, ${code})`.execute(all);
    return numDeletedRows > 0n;
  });

const expire = async (db: Kysely<Schema>, now: number): Promise<readonly string[]> => {
  const old = await db.selectFrom('workshops').select('workshop').where('expires', '<=', now).execute();
  for (const { workshop } of old) await remove(db, workshop);
  return old.map(({ workshop }) => workshop);
};

/** How a database lets one listen to its channels, and is left. */
export interface Wire {
  readonly listen: (watcher: Watcher) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Keeps workshops in a Postgres, whichever it is. */
export const sqlStorage = (db: Kysely<Schema>, wire: Wire): Storage => ({
  found: async (kept) => {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('workshops')
      .values(toRow(kept))
      .onConflict((taken) => taken.doNothing())
      .executeTakeFirst();
    return (numInsertedOrUpdatedRows ?? 0n) > 0n;
  },
  find: async (code) => {
    const row = await db
      .selectFrom('workshops')
      .select(['founding', 'host', 'created', 'expires'])
      .where('workshop', '=', code)
      .executeTakeFirst();
    return row && toKept(row);
  },
  append: (code, entries) => append(db, code, entries),
  read: (code, after, most) => read(db, code, after, most),
  keepScript: async (workshop, hash, source) => {
    await db
      .insertInto('scripts')
      .values({ workshop, hash, source })
      .onConflict((taken) => taken.doNothing())
      .execute();
  },
  script: async (code, hash) =>
    (await db.selectFrom('scripts').select('source').where('workshop', '=', code).where('hash', '=', hash).executeTakeFirst())?.source,
  watch: wire.listen,
  remove: (code) => remove(db, code),
  expire: (now) => expire(db, now),
  close: async () => {
    await wire.close();
    await db.destroy();
  },
});
