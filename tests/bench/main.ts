import { cpus, totalmem } from 'node:os';
import { say } from './print.ts';

// What the peers ship is measured, not their checks for developers.
process.env['NODE_ENV'] = 'production';

const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  engine: async () => (await import('./engine/engine.ts')).engine(),
  simulate: async () => (await import('./simulate.ts')).simulation(),
  lint: async () => (await import('./lint.ts')).linting(),
  solve: async () => (await import('./solve.ts')).solving(),
  load: async () => (await import('./load/load.ts')).load(),
  frames: async () => (await import('./frames/frames.ts')).frameCost(),
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in BENCHES));
if (unknown.length > 0) throw new Error(`There is no bench ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}.`);

const { length, 0: first } = cpus();
say(`${length} × ${first?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${process.platform}`);
for (const [name, bench] of Object.entries(BENCHES)) if (named.length === 0 || named.includes(name)) await bench();
