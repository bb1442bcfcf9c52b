import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Command } from '#cli/command.ts';
import { COMMANDS } from '#cli/commands.ts';
import { small } from '../fixtures/small.ts';
import { ran, shell, type Ran } from './command.ts';

const BROKEN = resolve(import.meta.dirname, '../broken');
const home = mkdtempSync(join(tmpdir(), 'on-the-record-'));
afterAll(() => rmSync(home, { recursive: true }));

const broken = readdirSync(BROKEN)
  .filter((name) => name.endsWith('.json'))
  .map((name) => join(BROKEN, name));
const SMALL = join(home, 'small.json');
writeFileSync(SMALL, JSON.stringify(small(), null, 2));

/** One clear line first, no trace of the program's insides, nothing on standard output. */
const isComplaint = ({ code, out, err }: Ran, said: RegExp, what: string): void => {
  expect({ code, out }, what).toEqual({ code: 2, out: '' });
  const [first = '', ...usage] = err.trimEnd().split('\n');
  expect(first, what).toMatch(said);
  expect(first, what).toMatch(/^scenario: \S.{8,}[.?)]$/);
  expect(err, what).not.toMatch(/ {4}at |node:internal|undefined|\[object|Error:/);
  expect(usage.length === 0 || usage[0] === 'Usage:', `${what}: ${err}`).toBe(true);
};

/** What a command must be told besides its files, so that only the file is at fault. */
const BESIDES: Readonly<Record<string, readonly string[]>> = {
  play: ['--seed', '1'],
  simulate: ['--policy', 'random'],
  text: ['--locale', 'en'],
};
/** Texts are written out for translation of files that the door still refuses: that is when they are needed. */
const MAY_READ_ALL = new Set(['text']);
/** A word that says which of several things to do. */
const VERB: Readonly<Record<string, readonly string[]>> = { text: ['export'] };

/** Commands that read files; others take names, or write. */
const readers = COMMANDS.filter(({ takes, name }) => takes.what.includes('scenario file') && name !== 'new');
const callOf = (command: Command, file: string): readonly string[] => [
  command.name,
  ...(VERB[command.name] ?? []),
  ...Array.from({ length: Math.max(1, command.takes.least - (VERB[command.name] ?? []).length) }, () => file),
  ...(BESIDES[command.name] ?? []),
];

describe.each(COMMANDS.map((command) => [command.name, command] as const))('%s', (name, command) => {
  it('knows its flags, and says so of another', async () => {
    isComplaint(await ran([name, '--no-such-flag']), /Unknown option '--no-such-flag'/, name);
    isComplaint(await ran([name, SMALL, '-x']), /Unknown option '-x'/, name);
  });

  it('says which flag lacks its value, or has one too many', async () => {
    for (const [flag, { type }] of Object.entries(command.options))
      isComplaint(
        await ran(type === 'string' ? [name, SMALL, `--${flag}`] : [name, SMALL, `--${flag}=3`]),
        new RegExp(`'(-\\w, )?--${flag}( <value>)?' (argument missing|does not take an argument)`),
        flag,
      );
  });

  it('counts its files', async () => {
    if (command.takes.least > 0) isComplaint(await ran([name]), new RegExp(`^scenario: .*${name} needs`), name);
    isComplaint(await ran([name, ...Array.from({ length: command.takes.most + 1 }, () => SMALL)]), / takes .* at most\.| takes one /, name);
  });

  it('tells how it is called', async () => {
    const { code, out, err } = await ran([name, '--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(command.about);
    for (const line of command.usage) expect(out).toContain(line);
  });
});

describe.each(readers.map((command) => [command.name, command] as const))('%s says in one line what is wrong with', (_, command) => {
  it.each([
    ['a missing file', join(home, 'nothing.json'), 'there is no such file'],
    ['a file in a file', join(SMALL, 'x.json'), 'there is no such file'],
    ['a directory', home, 'it is a directory'],
    ['a name that is too long', join(home, 'x'.repeat(5000)), 'its name is too long'],
    ['a name of two lines', join(home, 'no\nthing.json'), 'no thing.json: there is no such file'],
  ])('%s', async (what, file, said) => {
    isComplaint(await ran(callOf(command, file)), new RegExp(said), what);
  });

  it('links that lead nowhere', async () => {
    const link = join(home, `${command.name}-link.json`);
    symlinkSync(link, link);
    isComplaint(await ran(callOf(command, link)), /its links lead round in a circle/, link);
  });

  // A file of the kernel's that is there, may be opened, and cannot be read at its beginning, by root either.
  it.skipIf(process.platform !== 'linux')('a file that cannot be read', async () => {
    isComplaint(await ran(callOf(command, '/proc/self/mem')), /it cannot be read/, '/proc/self/mem');
  });

  // Root may read whatever it likes, so that there is nothing to see; the file above fails for everybody.
  it.skipIf(process.getuid?.() === 0)('a file without permission', async () => {
    const secret = join(home, `${command.name}-secret.json`);
    writeFileSync(secret, '{}');
    chmodSync(secret, 0o000);
    isComplaint(await ran(callOf(command, secret)), /permission is denied/, secret);
  });

  it('every broken file', async () => {
    for (const file of broken) {
      const { code, out, err } = await ran(callOf(command, file));
      expect(MAY_READ_ALL.has(command.name) ? [0, 1, 2] : [1, 2], file).toContain(code);
      if (MAY_READ_ALL.has(command.name)) continue;
      if (code === 2) isComplaint({ code, out, err }, /./, file);
      else expect({ err, said: out.length > 0 }, file).toEqual({ err: '', said: true });
      expect(out, file).not.toMatch(/ {4}at |node:internal/);
    }
  });
});

describe('report, which reads logs and folders of them,', () => {
  it('says which log is not there, and that a folder holds none', async () => {
    const call = (file: string) => ran(['report', file, '--scenario', SMALL]);
    isComplaint(await call(join(home, 'nothing.json')), /there is no such file/, 'a missing file');
    isComplaint(await call(mkdtempSync(join(home, 'empty-'))), /no \.json|no play log|nothing/i, 'an empty folder');
  });
});

describe('the command line', () => {
  it.each([
    ['nothing at all', [], /Say which command\./],
    ['an unknown command', ['win', SMALL], /There is no command "win"\./],
    ['a flag for a command', ['--json'], /There is no command "--json"\./],
    ['a command that every object has', ['constructor'], /There is no command "constructor"\./],
  ])('is told %s', async (what, args, said) => {
    isComplaint(await ran(args), said, what);
  });

  it('lists every command in its help', async () => {
    const { code, out, err } = await ran(['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const { name, about } of COMMANDS) expect(out).toMatch(new RegExp(`^  ${name} +${about.slice(0, 20)}`, 'm'));
  });

  it('knows each command by one name', () => {
    const names = COMMANDS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('in a process of its own', () => {
  it('the command stops without a word when nobody reads on', () => {
    expect(shell(`$SCENARIO lint ${BROKEN}/*.json | head -1`)).toMatchObject({ err: '', out: expect.stringMatching(/^\S+: error .*\n$/) });
    expect(shell(`$SCENARIO win 2>&1 >/dev/null | head -c 8`)).toMatchObject({ err: '', out: 'scenario' });
  });

  it('the command keeps its exit code when nobody reads its complaint', () => {
    expect(shell(`$SCENARIO win 2> >(head -c 0)`).code).toBe(2);
  });

  /** Long work in a process of its own; Ctrl-C as soon as it has begun, and as often as is said. */
  const interrupted = (how: string, times: number) =>
    new Promise<{ readonly code: number | null; readonly signal: string | null; readonly out: string; readonly err: string }>((done) => {
      const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'long.ts'), how]);
      let [out, err] = ['', ''];
      child.stdout.on('data', (chunk: Buffer) => {
        out += chunk.toString();
        if (out === 'begun\n') child.kill('SIGINT');
      });
      child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
      const again = setInterval(() => times > 1 && out.startsWith('begun') && child.kill('SIGINT'), 300);
      child.on('close', (code, signal) => {
        clearInterval(again);
        done({ code, signal, out, err });
      });
    });

  it('long work that is stopped with Ctrl-C tells what it has and ends with 130', async () => {
    expect(await interrupted('heeds', 1)).toEqual({ code: 130, signal: null, out: 'begun\ncounted so far\n', err: '' });
  });

  it('long work that does not heed it is ended by the second', async () => {
    expect(await interrupted('deaf', 2)).toEqual({ code: null, signal: 'SIGINT', out: 'begun\n', err: '' });
  });
});
