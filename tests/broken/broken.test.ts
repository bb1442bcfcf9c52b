import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES, sentence, type Finding } from '#engine/door/finding.ts';
import { scenarioAt } from '#cli/files.ts';
import { rubrics } from '../fixtures/scripts.ts';
import { CASES } from './cases.ts';

const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.json'))
  .toSorted();

const findingsIn = async (file: string): Promise<readonly Finding[]> => {
  const result = await scenarioAt(join(import.meta.dirname, file), rubrics);
  return result.ok ? [] : result.findings;
};

const told = (found: Finding): string =>
  [
    `${found.line ?? '–'}:${found.column ?? '–'} ${found.rule} ${found.path || '(file)'}`,
    `  ${sentence(found, 'en')}`,
    `  ${sentence(found, 'vi')}`,
  ].join('\n');

/** Where nothing in the text is to blame, there is no place in it. */
const OF_THE_WHOLE_FILE: ReadonlySet<string> = new Set(['empty-file', 'too-large', 'too-deep', 'not-utf8']);

describe('the broken files', () => {
  it('break every rule of the door; too large a file is made on the spot by the test of the command', () => {
    const broken = new Set(files.map((name) => name.split('--')[0]));
    expect(Object.keys(RULES).filter((rule) => !broken.has(rule))).toEqual(['too-large']);
  });

  it('are those that make.ts makes', () => {
    expect(files).toEqual(
      Object.keys(CASES)
        .map((name) => `${name}.json`)
        .toSorted(),
    );
    for (const [name, content] of Object.entries(CASES)) {
      const made = content();
      expect(readFileSync(join(import.meta.dirname, `${name}.json`)).equals(Buffer.from(made)), name).toBe(true);
    }
  });

  it.each(files)('%s is found out by the rule it is named for', async (file) => {
    const findings = await findingsIn(file);
    const [rule = ''] = file.split('--');
    expect(findings.map((one) => one.rule)).toContain(rule);
    for (const found of findings) {
      const inBoth = [sentence(found, 'en'), sentence(found, 'vi')];
      expect(inBoth[0]).not.toBe(inBoth[1]);
      for (const words of inBoth) expect(words).not.toMatch(/\{\w+\}|undefined|\[object|“”|NaN/);
      if (OF_THE_WHOLE_FILE.has(found.rule)) expect(found.path).toBe('');
      else expect(found).toMatchObject({ line: expect.any(Number) as number, column: expect.any(Number) as number });
    }
  });

  it('are told of in these words', async () => {
    const all = await Promise.all(files.map(async (file) => `# ${file}\n${(await findingsIn(file)).slice(0, 3).map(told).join('\n')}`));
    await expect(`${all.join('\n\n')}\n`).toMatchFileSnapshot('findings.txt');
  });
});
