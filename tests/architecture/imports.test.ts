import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const config = resolve(root, '.dependency-cruiser.cjs');
const { forbidden } = createRequire(import.meta.url)(config) as { readonly forbidden: readonly { readonly name: string }[] };

interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly to: string; readonly rule: { readonly name: string } }[];
  };
}

/** What `npm run check:imports` says of the `src/` folder in `home`. */
const importsOf = (home: string) => {
  const cruiser = resolve(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const { stdout } = spawnSync(process.execPath, [cruiser, 'src', '--config', config, '--output-type', 'json'], {
    cwd: home,
    encoding: 'utf8',
    maxBuffer: Infinity, // the whole tree is more than the default of 1 MiB, beyond which the child is killed
  });
  const { modules, summary } = JSON.parse(stdout) as Cruise;
  return {
    files: modules.filter(({ source }) => source.startsWith('src/')).length,
    broken: summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`),
    rules: [...new Set(summary.violations.map(({ rule }) => rule.name))].toSorted(),
  };
};

const tree = importsOf(resolve(import.meta.dirname, 'forbidden'));

describe('imports', () => {
  it('keep to the table', () => {
    const { files, broken } = importsOf(root);
    expect(files).toBeGreaterThan(60); // a checker that reads no file finds no fault
    expect(broken).toEqual([]);
  });

  it('are caught by every rule where they do not', () => {
    const { broken, rules } = tree;
    expect(rules).toEqual([...new Set(forbidden.map(({ name }) => name))].toSorted());
    expect(broken.toSorted().map((line) => line.replace(/ → \S*node_modules\//, ' → '))).toMatchSnapshot();
  });

  it('of types may go to the door and round in a circle', () => {
    expect(tree.broken.filter((line) => /knows-a-type|types-in-a-circle|other-half/.test(line))).toEqual([]);
  });
});
