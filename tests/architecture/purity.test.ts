import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const forbidden = resolve(import.meta.dirname, 'forbidden');

/** The lines that a tool of the house writes about a file of the forbidden tree. */
const linesOf = (tool: string, args: readonly string[], cwd: string): readonly string[] =>
  spawnSync(process.execPath, [resolve(root, 'node_modules', tool), ...args], { cwd, encoding: 'utf8' })
    .stdout.split('\n')
    .filter(Boolean);

const lint = (file: string): readonly string[] =>
  linesOf('oxlint/bin/oxlint', ['-c', resolve(root, 'tests/architecture/forbidden.oxlintrc.json'), '-f', 'unix', file], forbidden)
    .filter((line) => line.startsWith('src/'))
    .map((line) => line.replace(/^src\/[^:]+:(\d+):\d+: .*\[\w+\/(.*)\]$/, '$1 $2'))
    .toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));

describe('a pure folder', () => {
  it('does not know the names of a browser or of Node', () => {
    const errors = linesOf('typescript/bin/tsc', ['-p', 'src/protocol', '--pretty', 'false'], forbidden);
    const names = errors.map((line) => /Cannot find name '(\w+)'/.exec(line)?.[1] ?? line);
    expect(names).toEqual([
      'document',
      'window',
      'console',
      'performance',
      'setTimeout',
      'fetch',
      'process',
      'structuredClone',
      'localStorage',
    ]);
  });

  it('is held to the house rules by the linter', () => {
    expect(lint('src/engine/has-habits.ts')).toMatchInlineSnapshot(`
      [
        "1 eslint(no-restricted-globals)",
        "2 eslint(no-restricted-globals)",
        "3 eslint(no-restricted-properties)",
        "4 eslint(no-restricted-properties)",
        "5 eslint(no-restricted-properties)",
        "6 eslint(no-restricted-properties)",
        "7 typescript(no-explicit-any)",
        "8 typescript(no-non-null-assertion)",
        "9 eslint(eqeqeq)",
        "10 import(no-default-export)",
      ]
    `);
  });
});

describe('the view', () => {
  it('may not put words on the page as markup', () => {
    expect(lint('src/ui/has-habits.tsx')).toMatchInlineSnapshot(`
      [
        "1 react(no-danger)",
      ]
    `);
  });
});
