// PGlite in a thread of its own. Plain JavaScript, because a thread starts without the loader that reads TypeScript.
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { forceFolder, logForcer } from './to-disk.mjs';

const folder = workerData;
const database = new PGlite(folder);

const answer = async ({ id, sql, parameters }) => {
  try {
    const { rows, affectedRows } = await database.query(sql, parameters);
    forceLog();
    return { id, rows, affectedRows };
  } catch (error) {
    return { id, error };
  }
};

parentPort.on('message', async (asked) => {
  if (asked !== 'close') return parentPort.postMessage(await answer(asked));
  await database.close();
  forceFolder(folder);
  return parentPort.close();
});
await database.waitReady;
forceFolder(folder);
const forceLog = logForcer(folder);
parentPort.postMessage('ready');
