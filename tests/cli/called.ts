import { toCall, type Command } from '#cli/command.ts';
import { EXIT, Wrong } from '#cli/wrong.ts';
import type { Ran } from './command.ts';

/** Runs one command in this process, which costs no start of another: what it writes, what it notes, its exit code. */
export const called = async (command: Command, args: readonly string[]): Promise<Ran> => {
  let [out, err] = ['', ''];
  try {
    const call = toCall(
      command,
      args,
      (text) => (out += text),
      (text) => (err += text),
    );
    const code = await command.run(call);
    return { code, out, err };
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    return { code: EXIT.usage, out, err: `${err}${error.message}\n` };
  }
};
