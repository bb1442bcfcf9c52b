import { Migrator, type Kysely, type Migration } from 'kysely';

/**
 * What is in the database. Every table begins with the workshop and no query asks without it (but for what has expired),
 * so that the tables can be spread over many machines by that column.
 */
export interface Schema {
  readonly workshops: {
    readonly workshop: string;
    readonly founding: string;
    readonly host: string;
    readonly created: number;
    readonly expires: number;
    /** Number of the last line of its log. */
    readonly last: number;
  };
  readonly entries: { readonly workshop: string; readonly seq: number; readonly entry: string };
  readonly scripts: { readonly workshop: string; readonly hash: string; readonly source: string };
}

const first: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('workshops')
      .addColumn('workshop', 'text', (column) => column.primaryKey())
      .addColumn('founding', 'text', (column) => column.notNull())
      .addColumn('host', 'text', (column) => column.notNull())
      .addColumn('created', 'bigint', (column) => column.notNull())
      .addColumn('expires', 'bigint', (column) => column.notNull())
      .addColumn('last', 'bigint', (column) => column.notNull().defaultTo(0))
      .execute();
    await db.schema
      .createTable('entries')
      .addColumn('workshop', 'text', (column) => column.notNull())
      .addColumn('seq', 'bigint', (column) => column.notNull())
      .addColumn('entry', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('entries_of_a_workshop', ['workshop', 'seq'])
      .execute();
    await db.schema
      .createTable('scripts')
      .addColumn('workshop', 'text', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull())
      .addColumn('source', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('scripts_of_a_workshop', ['workshop', 'hash'])
      .execute();
  },
};

/** Brings a database to the newest schema. Several processes may try at once: one does it, the others wait. */
export const migrate = async (db: Kysely<Schema>): Promise<void> => {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ '1-workshops': first }) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error(String(error));
};
