import {
  CompiledQuery,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from 'kysely';
import type { Database } from './pglite.ts';

const asResult = async <Row>(database: Database, { sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> => {
  const { rows, affectedRows } = await database.query(sql, parameters);
  return { rows: rows as Row[], ...(affectedRows === undefined ? {} : { numAffectedRows: BigInt(affectedRows) }) };
};

const connectionTo = (database: Database): DatabaseConnection => ({
  executeQuery: (query) => asResult(database, query),
  // Nothing here is read as a stream.
  streamQuery: () => {
    throw new Error('PGlite gives whole results only.');
  },
});

/** One connection, lent to one borrower at a time: a transaction must not have another's statements in it. */
const driverFor = (database: Database): Driver => {
  const connection = connectionTo(database);
  const waiting: (() => void)[] = [];
  let lent = false;
  const run = (statement: string) => async (held: DatabaseConnection) => void (await held.executeQuery(CompiledQuery.raw(statement)));
  return {
    init: async () => undefined,
    acquireConnection: async () => {
      if (lent) await new Promise<void>((resolve) => waiting.push(resolve));
      lent = true;
      return connection;
    },
    beginTransaction: run('begin'),
    commitTransaction: run('commit'),
    rollbackTransaction: run('rollback'),
    releaseConnection: async () => {
      const next = waiting.shift();
      if (next) next();
      else lent = false;
    },
    destroy: () => database.close(),
  };
};

/** Lets Kysely speak to PGlite. */
export const pgliteDialect = (database: Database): Dialect => ({
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => driverFor(database),
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
});
