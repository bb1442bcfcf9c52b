import { toCall, type Command } from '#cli/command.ts';
import { Wrong } from '#cli/wrong.ts';

export interface Said {
  readonly code: number;
  readonly out: string;
}

/** Runs a command in this process: what it writes, and its exit code. */
export const run = async (command: Command, args: readonly string[]): Promise<Said> => {
  let out = '';
  const code = await command.run(toCall(command, args, (text) => void (out += text)));
  return { code, out };
};

/** The one line with which a command refuses what it was called with. */
export const refusal = async (command: Command, args: readonly string[]): Promise<string> => {
  try {
    const { code } = await run(command, args);
    throw new Error(`It did not refuse, and ended with ${code}.`);
  } catch (error) {
    if (error instanceof Wrong) return error.message;
    throw error;
  }
};
