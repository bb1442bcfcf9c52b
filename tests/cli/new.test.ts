import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { converse } from '#cli/conversation.ts';
import { create } from '#cli/new.ts';
import { askFor, type Answers } from '#cli/questions.ts';
import { parseScenarioText } from '#engine/door/parse-scenario.ts';
import { rubrics } from '../fixtures/scripts.ts';
import { called } from './called.ts';

const home = mkdtempSync(join(tmpdir(), 'on-the-record-new-'));
afterAll(() => rmSync(home, { recursive: true }));

const NAMED = ['--title', 'Cầu Bến Sậy', '--place', 'cầu Bến Sậy', '--role', 'Phó Chủ tịch xã'];
const at = (name: string): string => join(home, name);
const scenarioAt = (path: string) => {
  const result = parseScenarioText(readFileSync(path, 'utf8'), rubrics);
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return result.scenario;
};

describe('new', () => {
  it('writes a scenario named after its file, and says how to go on', async () => {
    const path = at('Cầu Đò 2.json');
    const { code, out, err } = await called(create, [path, ...NAMED, '--title-en', 'The Bến Sậy bridge', '--yes']);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err.replaceAll(home, '~')).toBe(
      '~/Cầu Đò 2.json is written. Play it: scenario play ~/Cầu Đò 2.json --seed 1. Then replace its words with yours; scenario lint ~/Cầu Đò 2.json --strict checks them.\n',
    );
    const { id, title, locales, stages } = scenarioAt(path);
    expect({ id, title, locales, forms: stages.map(({ form }) => form) }).toEqual({
      id: 'cau-do-2',
      title: { vi: 'Cầu Bến Sậy', en: 'The Bến Sậy bridge' },
      locales: ['vi', 'en'],
      forms: ['statement', 'conference'],
    });
  });

  it('writes what was asked for', async () => {
    const path = at('more.json');
    await called(create, [path, ...NAMED, '--locales', 'en', '--form', 'interview,feed', '--form', 'statement', '--journalists', '3']);
    const { locales, stages, journalists } = scenarioAt(path);
    expect({ locales, forms: stages.map(({ form }) => form), journalists: journalists.length }).toEqual({
      locales: ['en'],
      forms: ['statement', 'interview', 'feed'],
      journalists: 3,
    });
  });

  it('never writes over a file', async () => {
    const path = at('mine.json');
    writeFileSync(path, 'mine');
    const { code, err } = await called(create, [path, ...NAMED]);
    expect({ code, err: err.replaceAll(home, '~') }).toEqual({
      code: 2,
      err: '~/mine.json is there already; choose another name, or move it away.\n',
    });
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  it.each([
    [['--title', 'x'], 'new needs --place, --role, as there is no terminal to ask on.'],
    [[...NAMED, '--locales', 'vi,fr'], 'There are texts for vi, en, not "fr".'],
    [[...NAMED, '--form', 'parade'], 'A stage is one of statement, conference, feed, interview, decision, not "parade".'],
    [[...NAMED, '--journalists', '12'], 'There can be 2 or 3 journalists, not "12".'],
    [[...NAMED, '--title', 'x'.repeat(4001)], 'Out of range'],
  ])('refuses in one line: %j', async (args, said) => {
    const path = at('refused.json');
    const { code, out, err } = await called(create, [path, ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.split('\n')[0]).toContain(said);
  });

  it('says so where there is no folder to write into', async () => {
    expect((await called(create, [at('no/such.json'), ...NAMED])).err).toContain('there is no such folder');
  });
});

describe('the questions of new', () => {
  const NOTHING: Answers = {
    title: undefined,
    titleEn: undefined,
    place: undefined,
    placeEn: undefined,
    role: undefined,
    roleEn: undefined,
    happened: undefined,
    happenedEn: undefined,
    locales: undefined,
    journalists: undefined,
    forms: undefined,
  };
  /** Answers one after another; keeps what was asked. */
  const person = (...answers: readonly string[]) => {
    const asked: string[] = [];
    return { asked, ask: (question: string) => Promise.resolve(answers[asked.push(question) - 1] ?? '') };
  };

  it('take what they offer for an answer, and insist where they have nothing to offer', async () => {
    const { asked, ask } = person('', '', 'Cầu', '', 'cầu', '', 'Xã', 'The commune');
    expect(await askFor(ask, NOTHING)).toEqual({
      locales: ['vi', 'en'],
      title: 'Cầu',
      titleEn: 'Cầu',
      place: 'cầu',
      placeEn: 'cầu',
      role: 'Xã',
      roleEn: 'The commune',
      happened: undefined,
      happenedEn: undefined,
      journalists: 2,
      forms: ['statement', 'conference'],
    });
    expect(asked.slice(0, 4)).toEqual([
      'Languages, the first is the reference [vi, en]: ',
      'Title in Vietnamese: ',
      'Title in Vietnamese: ',
      'Title in English [Cầu]: ',
    ]);
  });

  it('ask for one language only where there is one, and for nothing that is known', async () => {
    const { asked, ask } = person('A pier gave way.', 'four', '3');
    const known: Answers = { ...NOTHING, locales: ['en'], title: 'Pier', place: 'the pier', role: 'Harbour master', forms: ['feed'] };
    expect(await askFor(ask, known)).toEqual({ ...known, happened: 'A pier gave way.', journalists: 3 });
    expect(asked).toEqual([
      'What happened, in a sentence [a plain one]: ',
      'How many journalists, 2 or 3 [2]: ',
      'There can be 2 or 3 journalists, not "four".\nHow many journalists, 2 or 3 [2]: ',
    ]);
  });
});

describe('a conversation', () => {
  it('waits for a line each, keeps those that were typed ahead, and says so when it is broken off', async () => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const { ask } = converse(input, output);
    input.write('one\ntwo\n');
    expect([await ask('First? '), await ask('Second? ')]).toEqual(['one', 'two']);
    const third = ask('Third? ');
    input.end('');
    await expect(third).rejects.toThrow('The questions were broken off; nothing is written.');
    await expect(ask('Fourth? ')).rejects.toThrow('broken off');
    expect(String(output.read())).toBe('First? Second? Third? Fourth? ');
  });
});
