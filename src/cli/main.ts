import { stopQuietlyOnClosedPipe } from './pipe.ts';
import { run } from './run.ts';

stopQuietlyOnClosedPipe();
process.exitCode = await run(
  process.argv.slice(2),
  (text) => void process.stdout.write(text),
  (text) => void process.stderr.write(text),
);
