import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { text } from '#cli/text.ts';
import { small } from '../fixtures/small.ts';
import { called } from './called.ts';

const home = mkdtempSync(join(tmpdir(), 'on-the-record-text-'));
afterAll(() => rmSync(home, { recursive: true }));

const file = (name: string, content: string): string => {
  const path = join(home, name);
  writeFileSync(path, content);
  return path;
};
const read = (path: string): string => readFileSync(path, 'utf8');
const styled = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
const plainly = (said: string): string => said.replaceAll(home, '~');

describe('text', () => {
  it('writes a table, takes it back, and leaves the file as it was', async () => {
    const path = file('same.json', styled(small()));
    const csv = join(home, 'same.csv');
    const out = await called(text, ['export', path, '--locale', 'en', '--out', csv]);
    expect(out).toEqual({ code: 0, out: '', err: expect.stringMatching(/^\d+ rows: \d+ done, 0 stale, 0 missing\n$/) as string });
    expect(read(csv)).toMatch(/^\uFEFFid,sort,who,reference,translation,status,limit,note\r\ntitle,title,,Burst main,Burst main,done,/);
    const back = await called(text, ['import', path, csv, '--locale', 'en']);
    expect(back).toEqual({ code: 0, out: '', err: '0 texts changed in "en", 0 stale, 0 remarks\n' });
    expect(read(path)).toBe(styled(small()));
  });

  it('works on a file that the door refuses for want of translations, and says what else is wrong with it', async () => {
    const untitled = styled(small()).replaceAll('"vi": "Burst main",\n    "en": "Burst main"', '"vi": "Burst main"');
    const path = file('part.json', untitled.replace('"from": "sam"', '"from": "samm"'));
    const { code, out, err } = await called(text, ['export', path, '--locale', 'en']);
    expect(code).toBe(0);
    expect(out).toContain('title,title,,Burst main,,missing,');
    expect(plainly(err)).toMatch(
      /^~\/part\.json: warning dangling-id stages\[1\]\.prompts\[0\]\.from: No journalist has the id "samm"[^\n]*\n\d+ rows: \d+ done, 0 stale, 1 missing\n$/,
    );
  });

  it('ends with 1 and names the rows that it could not take over', async () => {
    const path = file('lost.json', styled(small()));
    const csv = file('lost.csv', 'id,translation\ntitle,The burst main\nsafe.bail.text,Lost\n');
    const { code, err } = await called(text, ['import', path, csv, '--locale', 'en', '--out', join(home, 'lost-out.json')]);
    expect(code).toBe(1);
    expect(plainly(err)).toContain('~/lost.json: error unknown-row safe.bail.text: the file has no such text; not taken over: “Lost”\n');
    expect(read(path)).toBe(styled(small()));
    expect(read(join(home, 'lost-out.json'))).toContain('"en": "The burst main"');
  });

  it('says so where it has to write a file in another style', async () => {
    const path = file('dense.json', JSON.stringify(small()));
    const csv = file('dense.csv', 'id;translation\ntitle;The burst main\n');
    const { err } = await called(text, ['import', path, csv, '--locale', 'en']);
    expect(plainly(err)).toContain('~/dense.json was not written with two spaces and a new line at its end; ~/dense.json is.\n');
  });

  it('marks in the file what an edit has left behind', async () => {
    const old = file('old.json', styled(small()));
    const path = file('new.json', styled({ ...small(), title: { vi: 'Vỡ ống nước', en: 'Burst main' } }));
    expect((await called(text, ['export', path, '--locale', 'en', '--since', old])).out).toContain('Burst main,stale,');
    expect(read(path)).not.toContain('"stale"');
    expect(await called(text, ['mark', path, '--since', old])).toEqual({ code: 0, out: '', err: '1 stale in "en"\n' });
    expect(JSON.parse(read(path))).toMatchObject({ stale: { en: ['title'] } });
  });

  const PATH = file('wrong.json', styled(small()));
  it.each([
    [['text', 'export', PATH], 'text export needs --locale, such as en.'],
    [['text', 'export', PATH, '--locale', 'english'], '--locale is a language such as en or pt-BR, not "english".'],
    [['text', 'translate', PATH], 'text translate is not known; it is text export, text import or text mark.'],
    [['text', 'import', PATH, '--locale', 'en'], 'text import needs one scenario file and one table.'],
    [['text', 'import', PATH, PATH, '--locale', 'en'], 'has no column "id" in its first line.'],
    [
      ['text', 'import', PATH, file('open.csv', 'id,translation\na,"b'), '--locale', 'en'],
      'open.csv:2: a quotation mark that opens here is never closed.',
    ],
    [['text', 'import', PATH, PATH, '--locale', 'vi'], '"vi" is the language that'],
    [['text', 'mark', PATH], 'text mark needs --since OLD.json.'],
    [['text', 'export', file('list.json', '[]'), '--locale', 'en'], 'holds no scenario'],
    [['text', 'export', file('bare.json', styled({ ...small(), title: { en: 'x' } })), '--locale', 'en'], '1 texts are missing in "vi"'],
    [['text', 'export', PATH, '--locale', 'en', '--out', join(home, 'no/such.csv')], 'there is no such folder'],
  ])('refuses in one line: %j', async (args, said) => {
    const { code, out, err } = await called(text, args.slice(1));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trimEnd().split('\n')).toEqual([expect.stringContaining(said)]);
  });
});
