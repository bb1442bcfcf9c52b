// Sees to it that what PGlite has written reaches the disk: it writes to the folder and never asks for that itself. Plain JavaScript,
// because a thread starts without the loader that reads TypeScript.
import { closeSync, fdatasyncSync, fsyncSync, openSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SEGMENT = /^[0-9A-F]{24}$/;

/** A file that has not changed for so long was written before it was last forced; stamps may be this coarse, ms. */
const COARSE = 2000;

const force = (path, sync, how = 'r+') => {
  const file = openSync(path, how);
  try {
    sync(file);
  } finally {
    closeSync(file);
  }
};

/** Names that came or went. Windows keeps them by itself and opens no folder. */
const forceNames = (folder) => {
  if (process.platform !== 'win32') force(folder, fsyncSync, 'r');
};

/** Forces a whole folder to the disk, the files before the names. */
export const forceFolder = (folder) => {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) forceFolder(path);
    else if (entry.isFile()) force(path, fsyncSync);
  }
  forceNames(folder);
};

/**
 * Forces what was written to the log of a database since the last call. The log alone is enough to come back after a power cut: in
 * this kind of Postgres only opening and closing write a checkpoint, and after both the whole folder is forced.
 */
export const logForcer = (folder) => {
  const log = join(folder, 'pg_wal');
  const forced = new Map();
  const forceSegment = (name) => {
    const path = join(log, name);
    const { mtimeMs } = statSync(path);
    if (forced.get(name) === mtimeMs && Date.now() - mtimeMs > COARSE) return;
    force(path, fdatasyncSync);
    if (!forced.has(name)) forceNames(log);
    forced.set(name, mtimeMs);
  };
  return () =>
    readdirSync(log)
      .filter((name) => SEGMENT.test(name))
      .forEach(forceSegment);
};
