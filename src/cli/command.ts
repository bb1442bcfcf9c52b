import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Misused } from './wrong.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Value = string | boolean | readonly (string | boolean)[] | undefined;

/** What a command was called with, and where its words go. */
export interface Call {
  readonly files: readonly string[];
  readonly values: Readonly<Record<string, Value>>;
  readonly write: (text: string) => void;
  /** For people only: what a program that reads the output is not to see. Goes to standard error. */
  readonly note: (text: string) => void;
}

/** One command of the command line, with all that the front door has to know of it. */
export interface Command {
  readonly name: string;
  /** How it is called, a line each, without the program's name. */
  readonly usage: readonly string[];
  /** One line: what it is for. */
  readonly about: string;
  readonly options: Options;
  /** How many files or names it takes. */
  readonly takes: { readonly least: number; readonly most: number; readonly what: string };
  /** Does it and gives the exit code. Wrong usage throws `Wrong`. */
  readonly run: (call: Call) => Promise<number>;
}

/** Node's own complaint goes on with advice, or breaks off without a full stop. */
const firstSentence = (message: string): string => `${(/^[^\n]*?\.(?=\s|$)|^[^\n]*/.exec(message)?.[0] ?? '').replace(/\.$/, '')}.`;

const read = (command: Command, args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: command.options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new Misused(firstSentence(error instanceof Error ? error.message : String(error)));
  }
};

const countWords = ({ name, takes: { least, most, what } }: Command, given: number): string =>
  given < least ? `${name} needs ${what}.` : `${name} takes ${most === 1 ? `one ${what.replace(/^an? /, '')}` : `${most} at most`}.`;

const toStandardError = (text: string): void => void process.stderr.write(text);

/** Reads the arguments of a command, as far as every command has the same to say about them. */
export const toCall = (command: Command, args: readonly string[], write: Call['write'], note: Call['note'] = toStandardError): Call => {
  const { values, positionals } = read(command, args);
  const { least, most } = command.takes;
  if (positionals.length < least || positionals.length > most) throw new Misused(countWords(command, positionals.length));
  return { files: positionals, values, write, note };
};

export const textValue = ({ values }: Call, name: string): string | undefined => {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
};
/** The words of an option that may be given several times or as a list with commas. */
export const listValue = ({ values }: Call, name: string): readonly string[] =>
  [values[name] ?? []]
    .flat()
    .flatMap((value) => String(value).split(','))
    .map((word) => word.trim())
    .filter((word) => word !== '');
export const isOn = ({ values }: Call, name: string): boolean => values[name] === true;

/** A whole number of an option, within its limits; `otherwise` where it was not given. */
export const wholeNumber = (call: Call, name: string, otherwise: number, least = 0, most = Number.MAX_SAFE_INTEGER): number => {
  const written = textValue(call, name);
  if (written === undefined) return otherwise;
  const number = Number(written);
  if (!/^-?\d+$/.test(written) || !Number.isSafeInteger(number)) throw new Misused(`--${name} takes a whole number, not "${written}".`);
  if (number < least || number > most) throw new Misused(`--${name} is ${least} to ${most}, not ${number}.`);
  return number;
};

/** One of a few words. */
export const oneOf = <T extends string>(call: Call, name: string, words: readonly T[], otherwise: T): T => {
  const written = textValue(call, name) ?? otherwise;
  const found = words.find((word) => word === written);
  if (found === undefined) throw new Misused(`--${name} is ${words.join(' or ')}, not "${written}".`);
  return found;
};
