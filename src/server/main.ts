import { fileURLToPath } from 'node:url';
import { serve } from './serve.ts';
import { pgliteStorage, postgresStorage } from './storage/open.ts';
import type { Storage } from './storage/storage.ts';

const DEFAULT_PORT = 4173;
const written = process.env['PORT'] ?? String(DEFAULT_PORT);
const port = Number(written);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  process.stderr.write(`PORT must be a number from 0 to 65535, not "${written}".\n`);
  process.exit(2);
}

const folder = (name: string): string => fileURLToPath(new URL(`../../${name}/`, import.meta.url));

const scenarios = process.env['SCENARIOS'] ?? folder('scenarios');

/** A PostgreSQL where one is named, else a folder beside the game. */
const storage = (): Promise<Storage> => {
  const url = process.env['DATABASE_URL'];
  return url === undefined ? pgliteStorage(process.env['WORKSHOPS'] ?? folder('.workshops')) : postgresStorage(url);
};

try {
  const { address, close } = await serve({ port, root: folder('dist'), workshops: { scenarios, storage } });
  process.stdout.write(`Họp báo / On the Record: ${address}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close().then(() => process.exit(0)));
} catch (error) {
  const code = (error as { readonly code?: string }).code;
  const why = code === 'EADDRINUSE' ? `Port ${port} is taken. Choose another: PORT=4174 npm start` : String(error);
  process.stderr.write(`${why}\n`);
  process.exit(1);
}
