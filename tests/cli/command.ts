import { spawn, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');
/** Node with tsx inside, which starts one process and not two. */
export const COMMAND = [process.execPath, '--import', 'tsx', resolve(root, 'src/cli/main.ts')];

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as its user does, in a process of its own. */
export const scenario = (args: readonly string[], input = ''): Promise<Ran> =>
  new Promise((done, failed) => {
    const [node = '', ...rest] = COMMAND;
    const child = spawn(node, [...rest, ...args], { cwd: root });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.on('error', failed);
    child.on('close', (code) => done({ code, out, err }));
    child.stdin.on('error', () => undefined); // a command that stops early does not read on
    child.stdin.end(input);
  });

/** Runs a line of the shell in which `$SCENARIO` is the command. */
export const shell = (line: string): Ran => {
  const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', line], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, SCENARIO: COMMAND.join(' ') },
  });
  return { code: status, out: stdout, err: stderr };
};
