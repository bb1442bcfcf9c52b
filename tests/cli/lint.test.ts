import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PAGES } from '#analysis/lint/rules.ts';
import { explain, wrapped } from '#cli/explain.ts';
import { fixText } from '#cli/fix.ts';
import { lint } from '#cli/lint.ts';
import { RULES } from '#engine/door/finding.ts';
import type { Draft } from '#engine/door/shape.ts';
import { factIn, saidIn, t, type Change } from '../fixtures/scripts.ts';
import { small } from '../fixtures/small.ts';
import { called } from './called.ts';

const home = mkdtempSync(join(tmpdir(), 'on-the-record-'));
afterAll(() => rmSync(home, { recursive: true }));
const SHIPPED = join(import.meta.dirname, '../../scenarios');
const RUBRIC = join(SHIPPED, 'rubrics/default.json');

const file = (name: string, content: string): string => {
  const path = join(home, name);
  writeFileSync(path, content);
  return path;
};
const written = (name: string, change: Change<Draft> = () => undefined): string => {
  const draft = small();
  change(draft);
  return file(name, `${JSON.stringify(draft, null, 2)}\n`);
};

const UNSOURCED = written('unsourced.json', (draft) => void Object.assign(factIn(draft, 'worker'), { invented: true }));
const LYING = written('lying.json', (draft) => void Object.assign(saidIn(draft, 'safe.dodge'), { printed: t('we lied') }));
const HUSHED = written('hushed.json', (draft) => {
  draft.silences = [{ rule: 'SOURCE', at: 'facts', reason: 'A town of the tests.' }];
  for (const fact of draft.facts) fact.invented = fact.id === 'worker';
});
const plain = (out: string): string => out.replaceAll(home, '~');
const run = async (...args: readonly string[]) => {
  const { code, out, err } = await called(lint, args);
  return { code, out: plain(out), err: plain(err) };
};

describe('lint', () => {
  it('writes where, how grave, which rule, at which address, and what to do', async () => {
    expect((await run(UNSOURCED, '--only', 'source')).out).toBe(
      '~/unsourced.json:74:5: warning SOURCE facts.water: This fact names no source. Give it one, or write "invented": true if it holds in the story only.\n',
    );
    expect((await run(UNSOURCED, '--only', 'SOURCE', '--locale', 'vi')).out).toContain('Dữ kiện này không có nguồn.');
  });

  it('ends with 1 on an error, and on a warning only when it is to be strict', async () => {
    const codes = async (...args: readonly string[]) => [(await run(...args)).code, (await run(...args, '--strict')).code];
    expect(await codes(LYING, '--only', 'PRINTED')).toEqual([1, 1]);
    expect(await codes(UNSOURCED, '--only', 'SOURCE')).toEqual([0, 1]);
    expect(await codes(HUSHED, '--only', 'SOURCE')).toEqual([0, 0]);
  });

  it('keeps what is silenced to itself, says how much there is, and lists it with its reason when asked', async () => {
    expect(await run(HUSHED, '--only', 'SOURCE')).toEqual({ code: 0, out: '', err: 'scenario: 1 silenced; --silences lists it.\n' });
    const listed = await run(HUSHED, '--only', 'SOURCE', '--silences');
    expect(listed).toEqual({
      code: 0,
      out: expect.stringMatching(/^~\/hushed\.json:\d+:\d+: silenced SOURCE facts\.water: .* \[A town of the tests\.\]\n$/) as string,
      err: '',
    });
  });

  it('writes the same as JSON, in the language that was asked for', async () => {
    const { out } = await run(HUSHED, '--only', 'SOURCE', '--silences', '--json', '--locale', 'vi');
    expect(JSON.parse(out)).toEqual([
      {
        file: '~/hushed.json',
        rule: 'SOURCE',
        severity: 'warning',
        path: 'facts[0]',
        address: 'facts.water',
        line: expect.any(Number) as number,
        column: 5,
        message: expect.stringMatching(/^Dữ kiện/) as string,
        silenced: 'A town of the tests.',
      },
    ]);
  });

  it('holds a rubric to the door and to the rules for rubrics', async () => {
    expect(await run(RUBRIC, '--strict')).toEqual({ code: 0, out: '', err: '' });
    const text = readFileSync(RUBRIC, 'utf8');
    const heavy = file('heavy.json', text.replace('"weight": 18', '"weight": 19'));
    expect((await run(heavy)).out).toMatch(
      /^~\/heavy\.json:\d+:\d+: error RUBRIC-WEIGHTS dimensions: The weights of the dimensions add to 101, not to 100\. /,
    );
    const broken = file('broken-rubric.json', text.replace('"dimension": "TRU"', '"dimension": "TRUE"'));
    expect((await run(broken)).out).toMatch(/error dangling-id practices\[0\]\.dimension: No dimension has the id "TRUE"/);
  });

  it('says what a library lacks, once for all its files', async () => {
    const alone = await run(UNSOURCED, '--only', 'COV');
    const together = await run(UNSOURCED, '--only', 'COV', '--library');
    expect(alone.out).not.toContain('library');
    expect(together.out).toContain('\nlibrary:1:1: warning COV No question is of kind "factual". Ask one.\n');
    expect(together.out.startsWith(alone.out)).toBe(true);
  });

  it('thinks it is the day it is told', async () => {
    expect((await run(UNSOURCED, '--only', 'SOURCE', '--today', '2029-01-01')).out).toContain('This was last checked on 2026-11-22');
    expect((await run(UNSOURCED, '--only', 'SOURCE', '--today', '2027-01-01')).out).not.toContain('last checked');
  });

  it.each([
    [['--only', 'WYH'], 'There is no rule "WYH" (did you mean "WHY"?).'],
    [['--only', ','], '--only takes rules such as WHY,PAR.'],
    [['--locale', 'fr'], '--locale is en or vi, not "fr".'],
    [['--today', 'tomorrow'], '--today takes a date such as 2026-11-22, not "tomorrow".'],
  ])('with %j is used wrongly', async (args, said) => {
    expect(await run(UNSOURCED, ...args)).toEqual({ code: 2, out: '', err: `${said}\n` });
  });
});

describe('lint --fix', () => {
  const untidy = (): string => {
    const draft = small();
    saidIn(draft, 'repair.soon').text = t('As soon as  possible.');
    const { stages, ...rest } = draft;
    return JSON.stringify({ stages, ...rest })
      .replaceAll('"told_truth"', '"Told-Truth"')
      .replaceAll('flags.told_truth', 'flags.Told-Truth');
  };

  it('mends a file in place and says what it mended; a second time there is nothing left', async () => {
    const path = file('untidy.json', untidy());
    const first = await run(path, '--fix', '--only', 'PRINTED');
    expect(first).toEqual({
      code: 0,
      out: '',
      err: '~/untidy.json: mended Told-Truth is now told_truth; 2 texts with odd white space; the order of keys; line breaks and indentation\n',
    });
    const after = readFileSync(path, 'utf8');
    expect(await run(path, '--fix', '--only', 'PRINTED')).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(path, 'utf8')).toBe(after);
    expect(after).toMatch(/^\{\n {2}"format": 1,\n/);
  });

  it.each(['fish-kill.json', 'custody-complaint.json', 'sea-dyke-video.json', 'rubrics/default.json'])(
    'finds nothing to mend in %s',
    (name) => {
      const text = readFileSync(join(SHIPPED, name), 'utf8');
      expect(fixText(text)).toEqual({ text, did: [] });
    },
  );

  it('takes a byte order mark and the line breaks of Windows away', () => {
    const { text } = fixText(JSON.stringify(small()));
    expect(fixText(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual({ text, did: ['line breaks and indentation'] });
  });

  it('leaves alone what is no JSON, and finds it', async () => {
    const path = file('half.json', '{"format": 1,');
    const { code, out } = await run(path, '--fix');
    expect([code, readFileSync(path, 'utf8')]).toEqual([1, '{"format": 1,']);
    expect(out).toContain('json-syntax');
  });

  it.skipIf(process.getuid?.() === 0)('says in one line that a file may not be written', async () => {
    const path = file('locked.json', untidy());
    chmodSync(path, 0o444);
    expect(await run(path, '--fix')).toEqual({ code: 2, out: '', err: 'Cannot write ~/locked.json: permission is denied.\n' });
  });
});

describe('explain', () => {
  it('lists every rule of the linter and every finding of the door, a line each', async () => {
    for (const locale of ['en', 'vi']) {
      const { code, out } = await called(explain, ['--locale', locale]);
      expect([
        code,
        out
          .trimEnd()
          .split('\n')
          .map((line) => line.split(' ')[0]),
      ]).toEqual([0, [...Object.keys(RULES), ...PAGES.map(({ id }) => id)]]);
    }
  });

  it('shows the page of any of them, no line longer than 100 characters', async () => {
    for (const id of [...Object.keys(RULES), ...PAGES.map((page) => page.id)])
      for (const locale of ['en', 'vi']) {
        const { code, out } = await called(explain, [id, '--locale', locale]);
        expect([code, out.split('\n')[0]]).toEqual([0, expect.stringMatching(new RegExp(`^${id} \\((error|warning)\\)$`)) as string]);
        expect(out.split('\n').filter((line) => line.length > 100)).toEqual([]);
        expect(out).not.toMatch(/\n\n\{what\}|undefined/);
      }
  });

  it('does not mind capitals', async () => {
    expect((await called(explain, ['why'])).out).toMatch(/^WHY \(warning\)\n\nLooks for|^WHY \(warning\)\n\nThe why/);
    expect((await called(explain, ['Dangling-Id'])).out).toMatch(/^dangling-id \(error\)\n/);
  });

  it('says in one line that there is no such rule, and which may have been meant', async () => {
    expect(await called(explain, ['quoet'])).toEqual({
      code: 2,
      out: '',
      err: 'There is no rule "quoet" (did you mean "quote"?). "scenario explain" lists them all.\n',
    });
  });

  it('breaks lines at blanks', () => expect(wrapped('one two three', 7)).toBe('one two\nthree'));
});
