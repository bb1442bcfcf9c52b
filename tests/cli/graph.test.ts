import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { graph } from '#cli/graph.ts';
import { small } from '../fixtures/small.ts';
import { called } from './called.ts';

const home = mkdtempSync(join(tmpdir(), 'on-the-record-graph-'));
afterAll(() => rmSync(home, { recursive: true }));
const SMALL = join(home, 'small.json');
writeFileSync(SMALL, JSON.stringify(small()));

describe('graph', () => {
  it('writes a picture to a file, or to standard output', async () => {
    const out = join(home, 'small.svg');
    expect(await called(graph, [SMALL, '--out', out, '--locale', 'en'])).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(out, 'utf8')).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
    expect((await called(graph, [SMALL, '--locale', 'en'])).out).toBe(readFileSync(out, 'utf8'));
  });

  it.each([
    [[], 'graph needs a scenario file.'],
    [[SMALL, '--locale', 'fr'], '--locale is vi or en, not "fr".'],
    [[SMALL, '--out', home], 'it is a directory'],
    [[home], 'it is a directory'],
  ])('refuses in one line: %j', async (args, said) => {
    const { code, out, err } = await called(graph, args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
  });
});
