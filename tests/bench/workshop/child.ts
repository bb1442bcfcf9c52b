import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A server in a process of its own, so that its memory and its processor time are its own. */
export interface Child {
  readonly address: string;
  /** Keys of the answers that stand in the log of a workshop; undefined where nothing is kept. */
  readonly kept: (code: string) => Promise<readonly string[] | undefined>;
  /** Megabytes of memory now; not a number where the system does not say. */
  readonly memory: () => number;
  readonly stop: () => Promise<void>;
}

/** What a server says to whoever started it. */
export type Word = { readonly address: string } | { readonly keys: readonly string[] | null };

const PATIENCE = 60_000;
const signal = (): { readonly signal: AbortSignal } => ({ signal: AbortSignal.timeout(PATIENCE) });

const hear = async (child: ChildProcess): Promise<Word> => {
  const [word] = (await once(child, 'message', signal())) as [Word];
  return word;
};

const memoryOf = (pid: number | undefined): number => {
  try {
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1000;
  } catch {
    return Number.NaN;
  }
};

const stop = async (child: ChildProcess): Promise<void> => {
  const gone = once(child, 'exit', signal()).catch(() => child.kill('SIGKILL'));
  child.disconnect();
  await gone;
};

/** Starts one of the server files of this folder, and waits until it listens. */
export const startChild = async (file: string, words: readonly string[]): Promise<Child> => {
  const child = fork(join(import.meta.dirname, file), words, { execArgv: ['--import', 'tsx'] });
  const ready = await hear(child);
  return {
    address: 'address' in ready ? ready.address : '',
    kept: async (code) => {
      const answer = hear(child);
      child.send(code);
      const word = await answer;
      return 'keys' in word ? (word.keys ?? undefined) : undefined;
    },
    memory: () => memoryOf(child.pid),
    stop: () => stop(child),
  };
};
