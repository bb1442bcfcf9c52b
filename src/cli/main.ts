import { toCall, type Command } from './command.ts';
import { diff } from './diff.ts';
import { lint } from './lint.ts';
import { stopQuietlyOnClosedPipe } from './pipe.ts';
import { play } from './play.ts';
import { report } from './report.ts';
import { text } from './text.ts';
import { EXIT, Misused, Wrong } from './wrong.ts';

const COMMANDS: readonly Command[] = [lint, play, text, diff, report];

const usageOf = (commands: readonly Command[]): string =>
  `Usage:\n${commands.flatMap(({ usage }) => usage.map((line) => `  scenario ${line}\n`)).join('')}`;
const HELP = `${usageOf(COMMANDS)}\n${COMMANDS.map(({ name, about }) => `  ${name.padEnd(10)}${about}\n`).join('')}`;

const write = (text: string): void => void process.stdout.write(text);

const commandNamed = (name: string | undefined): Command => {
  const command = COMMANDS.find((one) => one.name === name);
  if (!command) throw new Misused(name === undefined ? 'Say which command.' : `There is no command "${name}".`);
  return command;
};

const run = async ([name, ...args]: readonly string[]): Promise<number> => {
  if (name === '--help' || name === 'help') {
    write(HELP);
    return EXIT.clean;
  }
  const command = commandNamed(name);
  if (!args.includes('--help')) return command.run(toCall(command, args, write));
  write(`${usageOf([command])}\n  ${command.about}\n`);
  return EXIT.clean;
};

const usageFor = (name: string | undefined): string => {
  const command = COMMANDS.find((one) => one.name === name);
  return command ? usageOf([command]) : HELP;
};

stopQuietlyOnClosedPipe();
const args = process.argv.slice(2);
try {
  process.exitCode = await run(args);
} catch (error) {
  if (!(error instanceof Wrong)) throw error;
  process.stderr.write(`scenario: ${error.message}\n${error instanceof Misused ? usageFor(args[0]) : ''}`);
  process.exitCode = EXIT.usage;
}
