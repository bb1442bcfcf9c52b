import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { writeLibrary } from '../../fixtures/library.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const inBrief = { logLevel: 'error', clearScreen: false } as const;

/** What the game's own build does after writing its files: each text is there in two compressed forms as well. */
const compress = (folder: string): void => {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) => /\.(js|css|html)$/.test(one))) {
    const bytes = readFileSync(join(folder, name));
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(bytes));
    writeFileSync(join(folder, `${name}.gz`), gzipSync(bytes, { level: 9 }));
  }
};

/** The build reads from the environment where its scenarios are. */
const withScenarios = async (folder: string, work: () => Promise<unknown>): Promise<void> => {
  process.env['SCENARIOS'] = folder;
  await work();
  delete process.env['SCENARIOS'];
};

/** Prompts of each generated scenario: with their words they weigh what those weigh that ship. */
const PROMPTS = 30;

/** The game with a generated library of so many scenarios; and how to be rid of it. */
export const buildLibrary = async (scenarios: number): Promise<{ readonly game: string; readonly remove: () => void }> => {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-library-'));
  const [written, game] = [join(folder, 'scenarios'), join(folder, 'game')];
  writeLibrary(written, scenarios, PROMPTS);
  await withScenarios(written, () => build({ ...inBrief, root: ROOT, configFile: join(ROOT, 'vite.config.ts'), build: { outDir: game } }));
  return { game, remove: () => rmSync(folder, { recursive: true }) };
};

/** The game and the bare page as they are shipped, in a folder of their own; and how to be rid of it. */
export const buildBoth = async (): Promise<{ readonly game: string; readonly bare: string; readonly remove: () => void }> => {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-bench-'));
  const [game, bare] = [join(folder, 'game'), join(folder, 'bare')];
  await build({ ...inBrief, root: ROOT, configFile: join(ROOT, 'vite.config.ts'), build: { outDir: game } });
  await build({
    ...inBrief,
    root: join(import.meta.dirname, 'bare'),
    configFile: false,
    base: './',
    build: { outDir: bare, target: 'es2023', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 2000 },
  });
  compress(bare);
  return { game, bare, remove: () => rmSync(folder, { recursive: true }) };
};
