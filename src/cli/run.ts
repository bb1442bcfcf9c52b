import { toCall, type Command } from './command.ts';
import { COMMANDS } from './commands.ts';
import { EXIT, Misused, Wrong } from './wrong.ts';

type Write = (text: string) => void;

const usageOf = (commands: readonly Command[]): string =>
  `Usage:\n${commands.flatMap(({ usage }) => usage.map((line) => `  scenario ${line}\n`)).join('')}`;
const HELP = `${usageOf(COMMANDS)}\n${COMMANDS.map(({ name, about }) => `  ${name.padEnd(10)}${about}\n`).join('')}`;

const commandNamed = (name: string | undefined): Command => {
  const command = COMMANDS.find((one) => one.name === name);
  if (!command) throw new Misused(name === undefined ? 'Say which command.' : `There is no command "${name}".`);
  return command;
};

const usageFor = (name: string | undefined): string => {
  const command = COMMANDS.find((one) => one.name === name);
  return command ? usageOf([command]) : HELP;
};

const obey = async ([name, ...args]: readonly string[], write: Write, complain: Write): Promise<number> => {
  if (name === '--help' || name === 'help') {
    write(HELP);
    return EXIT.clean;
  }
  const command = commandNamed(name);
  if (!args.includes('--help')) return command.run(toCall(command, args, write, complain));
  write(`${usageOf([command])}\n  ${command.about}\n`);
  return EXIT.clean;
};

/** One line, whatever a name of a file or a flag may hold. */
const inOneLine = (words: string): string => words.replaceAll(/\s*[\r\n]+\s*/g, ' ');

/** The whole command line but for its process: does what the words say and gives the exit code. A bug throws. */
export const run = async (args: readonly string[], write: Write, complain: Write): Promise<number> => {
  try {
    return await obey(args, write, complain);
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    complain(`scenario: ${inOneLine(error.message)}\n${error instanceof Misused ? usageFor(args[0]) : ''}`);
    return EXIT.usage;
  }
};
