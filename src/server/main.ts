import { fileURLToPath } from 'node:url';
import { serve } from './serve.ts';

const DEFAULT_PORT = 4173;
const written = process.env['PORT'] ?? String(DEFAULT_PORT);
const port = Number(written);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  process.stderr.write(`PORT must be a number from 0 to 65535, not "${written}".\n`);
  process.exit(2);
}

try {
  const { address, close } = await serve({ port, root: fileURLToPath(new URL('../../dist/', import.meta.url)) });
  process.stdout.write(`Họp báo / On the Record: ${address}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close().then(() => process.exit(0)));
} catch (error) {
  const code = (error as { readonly code?: string }).code;
  const why = code === 'EADDRINUSE' ? `Port ${port} is taken. Choose another: PORT=4174 npm start` : String(error);
  process.stderr.write(`${why}\n`);
  process.exit(1);
}
