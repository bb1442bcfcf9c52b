import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { small } from '../fixtures/small.ts';
import { ran, scenario, shell } from './command.ts';

const home = mkdtempSync(join(tmpdir(), 'on-the-record-'));
afterAll(() => rmSync(home, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(home, name);
  writeFileSync(path, content);
  return path;
};
const SMALL = file('small.json', JSON.stringify(small(), null, 2));
const DANGLING = file('dangling.json', JSON.stringify(small(), null, 2).replace('"from": "sam"', '"from": "samm"'));
const BROKEN = file('broken.json', '{"format": 1,\n "id": }');

interface Report {
  readonly seed: number;
  readonly moves: readonly object[];
  readonly score: { readonly overall: number; readonly dimensions: Readonly<Record<string, number | null>> };
  readonly ledger: readonly { readonly points: number; readonly quote: string; readonly why: string; readonly source: string }[];
}
const lastLine = (out: string): string => out.trimEnd().split('\n').at(-1) ?? '';
const reportIn = (out: string): Report => JSON.parse(lastLine(out)) as Report;

describe('lint', () => {
  it('says nothing of a file without fault, and ends with 0', async () => {
    expect(await ran(['lint', SMALL, '--only', 'PRINTED'])).toEqual({ code: 0, out: '', err: '' });
  });

  it('writes one line a finding, file:line:column: severity rule, and ends with 1', async () => {
    const { code, out, err } = await scenario(['lint', SMALL, DANGLING, BROKEN, '--only', 'PRINTED']);
    expect(out.replaceAll(home, '~').split('\n')).toEqual([
      expect.stringMatching(
        /^~\/dangling\.json:\d+:\d+: error dangling-id stages\[1\]\.prompts\[0\]\.from: No journalist has the id "samm" \(did you mean "sam"\?\)\. /,
      ) as string,
      expect.stringMatching(/^~\/broken\.json:2:8: error json-syntax This is not valid JSON here: /) as string,
      '',
    ]);
    expect({ code, err }).toEqual({ code: 1, err: '' });
  });

  it('writes the same as one JSON list', async () => {
    const { code, out } = await ran(['lint', DANGLING, '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual([
      expect.objectContaining({
        file: DANGLING,
        rule: 'dangling-id',
        severity: 'error',
        path: 'stages[1].prompts[0].from',
        line: expect.any(Number) as number,
        column: expect.any(Number) as number,
      }),
    ]);
  });

  it('knows a file that is far too large without reading it', async () => {
    const huge = file('huge.json', Buffer.alloc(50_000_000, ' '));
    const { code, out } = await ran(['lint', huge]);
    expect(code).toBe(1);
    expect(out).toContain('huge.json:1:1: error too-large The file has 50000000 ');
  });
});

describe('wrong usage ends with 2 and one plain line on standard error', () => {
  const wrong = (args: readonly string[], said: string) =>
    it(`${['scenario', ...args].join(' ').replaceAll(home, '~')}: ${said}`, async () => {
      const { code, out, err } = await ran(args);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err.split('\n')[0]).toContain(said);
      expect(err).not.toMatch(/ {4}at |node:internal/);
    });

  wrong(['lint', join(home, 'nothing.json')], 'there is no such file');
  wrong(['lint', home], 'it is a directory');
  wrong(['win', SMALL], 'There is no command "win".');
  wrong(['lint', SMALL, '--fast'], "Unknown option '--fast'");
  wrong(['play', SMALL], 'play needs --seed N.');
  wrong(['play', SMALL, '--seed', ''], '--seed takes a whole number, not "".');
  wrong(['play', SMALL, '--seed', '1', '--locale', 'fr'], '--locale is vi or en, not "fr".');
  wrong(['play', BROKEN, '--seed', '1'], 'broken.json:2:8: ');
  wrong(['play', SMALL, '--seed', '1', '--moves', SMALL], 'holds no list of moves');
  wrong(
    ['play', SMALL, '--seed', '1', '--moves', file('late.json', '[{"type":"call","key":"safe"}]')],
    'Move 1 ({"type":"call","key":"safe"}) was refused: no_such_hand.',
  );
});

describe('play', () => {
  it('writes a transcript in the language that was asked for', async () => {
    const { code, out, err } = await scenario(['play', SMALL, '--seed', '1', '--locale', 'en']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('\n== 08:00 First words (first)\n08:00 words\n  ? Compose.\n');
    expect(out).toMatch(/\n== end\noverall \d+\.\d\n/);
  });

  it('writes one JSON object whose ledger adds up, and replays it from its own moves', async () => {
    const first = await ran(['play', SMALL, '--seed', '7', '--json', '--locale', 'en']);
    const report = reportIn(first.out);
    expect(Object.keys(report)).toEqual(['scenario', 'hash', 'seed', 'moves', 'events', 'score', 'ledger', 'trust']);
    expect(Object.keys(report.score)).toEqual(['overall', 'dimensions']);
    expect(Object.keys(report.ledger[0] ?? {})).toEqual(['prompt', 'response', 'practice', 'level', 'points', 'quote', 'why', 'source']);
    expect(report.ledger.reduce((sum, { points }) => sum + points, 0)).toBe(report.score.overall);
    expect(report.ledger.filter(({ why }) => why === '')).toEqual([]);

    const moves = file('moves.json', JSON.stringify({ moves: report.moves }));
    expect((await ran(['play', SMALL, '--seed', '7', '--json', '--locale', 'en', '--moves', moves])).out).toBe(first.out);
  });

  it('plays line by line, by index or by move, and ends with the report', async () => {
    const lines = ['{"type":"say","block":"care"}', '0', '', '{"type":"release","seconds":30}', ...Array.from({ length: 12 }, () => '0')];
    const { code, out, err } = await scenario(['play', SMALL, '--seed', '3', '--locale', 'en', '--stdio'], `${lines.join('\n')}\n`);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const shown = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { prompt: object | null; moves: { type: string; text?: string }[] });
    expect(shown[0]?.prompt).toEqual({ key: 'words', form: 'statement', from: null, trigger: null, text: 'Compose.' });
    expect(shown[0]?.moves.map(({ type }) => type)).toEqual(['say', 'say', 'say', 'say', 'fall_silent']);
    expect(shown[0]?.moves.map(({ text }) => text)).toContain('Boil water until Friday.');
    expect(reportIn(out).moves.slice(0, 3)).toEqual([
      { type: 'say', block: 'care' },
      expect.objectContaining({ type: 'say' }),
      { type: 'release', seconds: 30 },
    ]);
    expect(reportIn(out).ledger.reduce((sum, { points }) => sum + points, 0)).toBe(reportIn(out).score.overall);
  });

  it.each([
    ['a move that may not be made', '{"type":"call","key":"x"}\n', 'was refused: no_such_hand.'],
    ['something else', 'hello\n', '"hello" is neither a move in JSON nor its index.'],
    ['too few lines', '0\n', 'Input ended after 1 moves, before the session did.'],
  ])('line by line ends with 2 and one line at %s', async (_, input, said) => {
    const { code, err } = await scenario(['play', SMALL, '--seed', '1', '--stdio'], input);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(err).not.toMatch(/ {4}at /);
  });

  it('stops without a word when nobody reads on', () => {
    const { code, out, err } = shell(`$SCENARIO play ${SMALL} --seed 1 --json --locale en | head -c 20`);
    expect({ code, out, err }).toEqual({ code: 0, out: '{"scenario":"small",', err: '' });
    expect(shell(`yes 0 | $SCENARIO play ${SMALL} --seed 1 --stdio 2>&1 >/dev/null | head -1`).out).toBe('');
  });
});
