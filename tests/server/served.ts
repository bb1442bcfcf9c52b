import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { Limits } from '#server/http/described.ts';
import { serve } from '#server/serve.ts';
import { memoryStorage } from '#server/storage/memory.ts';
import type { Storage } from '#server/storage/storage.ts';

export const SCENARIOS = resolve(import.meta.dirname, '../../scenarios');

/** The file of a scenario as the build names it. */
export const BUILT = 'scenarios/fish-kill.vi.1a2b3c4d.json';
/** A file of the handbook: lines of scenarios, with what they are worth. */
export const LINES = 'handbook/lines.vi.1a2b3c4d.json';

/** A server in this process, on any free port, that serves a game of a few files. */
export interface Served {
  readonly address: string;
  readonly storage: Storage;
  readonly close: () => Promise<void>;
}

const builtGame = async (): Promise<string> => {
  const root = await mkdtemp(join(tmpdir(), 'game-'));
  for (const folder of ['scenarios', 'handbook']) await mkdir(join(root, folder));
  await writeFile(join(root, 'index.html'), '<!doctype html><title>Họp báo</title>');
  for (const file of [BUILT, LINES]) await writeFile(join(root, file), '{"marks":"here"}');
  return root;
};

export const served = async (storage: Storage = memoryStorage(), limits?: Limits): Promise<Served> => {
  const root = await builtGame();
  const hosting = { scenarios: SCENARIOS, storage: async () => storage, ...(limits ? { limits } : {}) };
  const { address, close } = await serve({ port: 0, root, workshops: hosting });
  return {
    address,
    storage,
    close: async () => {
      await close();
      await rm(root, { recursive: true });
    },
  };
};

/** A server in a process of its own, with PGlite in a folder. */
export interface ServerProcess {
  readonly address: string;
  /** Kills it as a power cut would. Gives all that it ever wrote, to whichever stream. */
  readonly kill: () => Promise<string>;
}

const ROOT = resolve(import.meta.dirname, '../..');

/** Puts the server into one file: it starts in half the time, and a test that kills it starts it many times. */
export const oneFile = async (): Promise<string> => {
  // Below the packages that it needs, and apart from whoever else runs tests.
  const outDir = join(ROOT, `node_modules/.cache/server-${process.pid}`);
  const ssr = {
    ssr: join(import.meta.dirname, 'process.ts'),
    outDir,
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'process.js' } },
  };
  await build({ root: ROOT, configFile: false, logLevel: 'warn', publicDir: false, build: ssr });
  for (const name of ['pglite-thread.mjs', 'to-disk.mjs']) await copyFile(join(ROOT, 'src/server/storage', name), join(outDir, name));
  return join(outDir, 'process.js');
};

/** Starts a server from its file, and waits until it listens; the database may open after that. */
export const startProcess = (file: string, home: string, port = 0): Promise<ServerProcess> =>
  new Promise((resolve, reject) => {
    const root = join(home, 'game');
    mkdirSync(root, { recursive: true });
    const child = spawn(process.execPath, [file, join(home, 'kept'), root, SCENARIOS, String(port)]);
    let written = '';
    const ended = new Promise<string>((gone) => child.once('close', () => gone(written)));
    const kill = (): Promise<string> => {
      child.kill('SIGKILL');
      return ended;
    };
    child.once('error', reject);
    child.once('close', () => reject(new Error(`The server ended before it listened: ${written}`)));
    child.stderr.on('data', (chunk: Buffer) => (written += chunk.toString()));
    child.stdout.on('data', (chunk: Buffer) => {
      written += chunk.toString();
      if (written.endsWith('\n')) resolve({ address: written.trim(), kill });
    });
  });
