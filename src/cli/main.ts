import { parseArgs } from 'node:util';
import { stopQuietlyOnClosedPipe } from './pipe.ts';
import { lint } from './lint.ts';
import { play, playOverLines } from './play.ts';
import { EXIT, Wrong } from './wrong.ts';

const USAGE = `Usage:
  scenario lint FILE... [--json]
  scenario play FILE --seed N [--locale vi|en] [--moves FILE] [--json]
  scenario play FILE --seed N [--locale vi|en] --stdio
`;

const write = (text: string): void => void process.stdout.write(text);

const options = {
  json: { type: 'boolean', default: false },
  stdio: { type: 'boolean', default: false },
  seed: { type: 'string' },
  locale: { type: 'string', default: 'vi' },
  moves: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new Wrong(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
};

const toSeed = (written: string | undefined): number => {
  if (written === undefined) throw new Wrong('play needs --seed N.');
  const seed = Number(written);
  if (!/^-?\d+$/.test(written) || !Number.isSafeInteger(seed)) throw new Wrong(`--seed takes a whole number, not "${written}".`);
  return seed;
};

const toLocale = (written: string): string => {
  if (written !== 'vi' && written !== 'en') throw new Wrong(`--locale is vi or en, not "${written}".`);
  return written;
};

const run = async (args: readonly string[]): Promise<number> => {
  const {
    values,
    positionals: [command, ...files],
  } = parsed(args);
  if (values.help) {
    write(USAGE);
    return EXIT.clean;
  }
  if (command !== 'lint' && command !== 'play')
    throw new Wrong(command === undefined ? 'Say what to do: lint or play.' : `There is no command "${command}".`);
  const [file] = files;
  if (file === undefined) throw new Wrong(`${command} needs a scenario file.`);
  if (command === 'lint') return lint(files, values.json, write);
  if (files.length > 1) throw new Wrong('play takes one scenario file.');
  const how = { file, seed: toSeed(values.seed), locale: toLocale(values.locale), moves: values.moves, json: values.json };
  await (values.stdio ? playOverLines(how, process.stdin, write) : play(how, write));
  return EXIT.clean;
};

stopQuietlyOnClosedPipe();
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Wrong)) throw error;
  process.stderr.write(`scenario: ${error.message}\n${error.message.includes('needs') || error.message.includes('command') ? USAGE : ''}`);
  process.exitCode = EXIT.usage;
}
