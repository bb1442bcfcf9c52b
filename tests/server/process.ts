import { serve } from '#server/serve.ts';
import { pgliteStorage } from '#server/storage/open.ts';

// A server in a process of its own, for tests to kill. It says its address once it listens, and nothing else.
const [folder = '', root = '', scenarios = '', port = '0'] = process.argv.slice(2);
const { address } = await serve({ port: Number(port), root, workshops: { scenarios, storage: () => pgliteStorage(folder) } });
process.stdout.write(`${address}\n`);
