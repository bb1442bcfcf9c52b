import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** What a statement came to. */
export interface Outcome {
  readonly rows: readonly unknown[];
  readonly affectedRows?: number | undefined;
}

/** A Postgres in a folder. Statements are done in the order in which they were asked. */
export interface Database {
  readonly query: (sql: string, parameters: readonly unknown[]) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

type Answer = { readonly id: number } & (Outcome | { readonly error: Error });

interface Question {
  readonly settle: (outcome: Outcome) => void;
  readonly fail: (why: Error) => void;
}

/** Starts a thread with the database of a folder. */
const start = async (folder: string): Promise<Database> => {
  const thread = new Worker(new URL('pglite-thread.mjs', import.meta.url), { workerData: folder });
  const open = new Map<number, Question>();
  let asked = 0;
  let ended = false;

  await once(thread, 'message');
  thread.on('message', (answer: Answer) => {
    const question = open.get(answer.id);
    open.delete(answer.id);
    if ('error' in answer) question?.fail(answer.error);
    else question?.settle(answer);
  });
  /** What nobody will answer any more. */
  const end = (why: Error): void => {
    ended = true;
    for (const { fail } of open.values()) fail(why);
    open.clear();
  };
  thread.on('error', end);
  thread.on('exit', () => end(new Error('The database has been closed.')));
  return {
    query: (sql, parameters) =>
      new Promise((settle, fail) => {
        if (ended) return fail(new Error('The database has been closed.'));
        asked += 1;
        open.set(asked, { settle, fail });
        thread.postMessage({ id: asked, sql, parameters });
      }),
    close: async () => {
      if (ended) return;
      const gone = once(thread, 'exit');
      thread.postMessage('close');
      await gone;
    },
  };
};

/**
 * Opens PGlite in a thread of its own: it works without giving way, and while it stores one batch of answers this thread
 * goes on reading the next. Only one process may use the folder. Throws what PGlite throws where the folder is unusable.
 */
export const openPglite = async (folder: string): Promise<Database> => {
  // What makes a new database takes half a gigabyte, which is given back only when its thread ends.
  if (!existsSync(join(folder, 'PG_VERSION'))) await (await start(folder)).close();
  return start(folder);
};
