import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serve } from '../../src/server/serve.ts';
import { writeLibrary } from '../fixtures/library.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The game with a generated library instead of the one that ships. */
export interface Built {
  readonly address: string;
  readonly remove: () => Promise<void>;
}

/** Builds and serves it with so many scenarios, which are small: what is looked at is their number. */
export const buildWith = async (scenarios: number): Promise<Built> => {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-library-'));
  const [written, root] = [join(folder, 'scenarios'), join(folder, 'game')];
  writeLibrary(written, scenarios, 4);
  execFileSync(process.execPath, [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error', '--outDir', root], {
    cwd: ROOT,
    env: { ...process.env, SCENARIOS: written },
  });
  const { address, close } = await serve({ port: 0, root });
  return {
    address,
    remove: async () => {
      await close();
      rmSync(folder, { recursive: true });
    },
  };
};
