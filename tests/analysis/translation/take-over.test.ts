import { describe, expect, it } from 'vitest';
import { localesOf, withWords, type PlainObject } from '#analysis/plain.ts';
import { rowsOf } from '#analysis/translation/rows.ts';
import { takeOver, type Returned } from '#analysis/translation/take-over.ts';
import { plain, shippedTexts } from '../../fixtures/files.ts';
import { small } from '../../fixtures/small.ts';

const SMALL = plain(JSON.stringify(small()));
const inStyle = (file: PlainObject): string => `${JSON.stringify(file, null, 2)}\n`;

/** The file as it was before anybody translated it into a language. */
const stripped = (file: PlainObject, locale: string): PlainObject => ({
  ...(withWords(file, (words) => Object.fromEntries(Object.entries(words).filter(([key]) => key !== locale))) as PlainObject),
  locales: localesOf(file).filter((one) => one !== locale),
});

describe.each([...shippedTexts()])('the round trip of %s', (_, text) => {
  const file = plain(text);

  it.each([...localesOf(file), 'fr'])('through %s changes no byte', (locale) => {
    expect(inStyle(takeOver(file, rowsOf(file, locale), locale).file)).toBe(text);
  });

  it.each(localesOf(file).slice(1))('gives the file back from one without %s', (locale) => {
    const { file: back, remarks } = takeOver(stripped(file, locale), rowsOf(file, locale), locale);
    expect(remarks).toEqual([]);
    expect(inStyle(back)).toBe(text);
  });
});

const returned = (rows: Readonly<Record<string, string | Partial<Returned>>>): readonly Returned[] =>
  rowsOf(SMALL, 'en').map(({ id, reference, translation, status }) => {
    const change = rows[id];
    return { id, reference, translation, status, ...(typeof change === 'string' ? { translation: change } : change) };
  });
const rules = (rows: readonly Returned[], file: PlainObject = SMALL) =>
  takeOver(file, rows, 'en').remarks.map(({ severity, rule, id }) => `${severity} ${rule} ${id}`);

describe('what comes back from a translator', () => {
  it('changes the words in that language and nothing else', () => {
    const { file, changed } = takeOver(SMALL, returned({ title: 'A burst main' }), 'en');
    expect(changed).toBe(1);
    expect(file).toEqual({ ...SMALL, title: { vi: 'Burst main', en: 'A burst main' } });
  });

  it('brings a new language into the list of the file', () => {
    const { file } = takeOver(SMALL, [{ id: 'title', translation: 'Conduite rompue', status: 'done' }], 'fr');
    expect(file['locales']).toEqual(['vi', 'en', 'fr']);
    expect(file['title']).toEqual({ vi: 'Burst main', en: 'Burst main', fr: 'Conduite rompue' });
  });

  it('is put where the file lists the language', () => {
    const three = { ...stripped(SMALL, 'en'), locales: ['vi', 'en', 'fr'], title: { vi: 'Vỡ ống', fr: 'Conduite rompue' } };
    const { file } = takeOver(three, [{ id: 'title', translation: 'Burst main', status: '' }], 'en');
    expect(JSON.stringify(file['title'])).toBe('{"vi":"Vỡ ống","en":"Burst main","fr":"Conduite rompue"}');
  });

  it('is told of, row by row, where something is left to do or cannot be taken', () => {
    const rows = returned({ title: '', summary: { reference: 'Something else', translation: 'A main bursts.' } }).filter(
      ({ id }) => id !== 'safe.text',
    );
    const more = [
      ...rows,
      { id: 'safe.bail.text', translation: 'Lost?', status: 'done' },
      { id: 'title', translation: 'Twice', status: 'done' },
    ];
    expect(rules(more)).toEqual([
      'warning missing-translation title',
      'warning stale-translation summary',
      'warning missing-row safe.text',
      'error unknown-row safe.bail.text',
      'error row-twice title',
    ]);
    const { remarks, file } = takeOver(SMALL, more, 'en');
    expect(remarks.at(-2)?.message).toBe('the file has no such text; not taken over: “Lost?”');
    expect(file['summary']).toEqual({ vi: 'A water main bursts.', en: 'A main bursts.' });
    expect(file['stale']).toEqual({ en: ['summary'] });
    expect(file['title']).toEqual(SMALL['title']);
  });

  it('names both ids where a quote no longer stands in its response', () => {
    const { remarks } = takeOver(SMALL, returned({ 'safe.dodge.text': 'Our engineers do what they can.' }), 'en');
    expect(remarks.map(({ id, message }) => `${id}: ${message}`)).toEqual([
      'safe.dodge.printed: “all they can” does not stand in safe.dodge.text; copy it letter for letter from there',
      'safe.dodge.marks[0].quote: “all they can” does not stand in safe.dodge.text; copy it letter for letter from there',
    ]);
  });

  it('may not be longer than the format allows', () => {
    expect(rules(returned({ title: 'a'.repeat(4001) }))).toEqual(['error too-long title']);
  });
});

describe('a stale translation', () => {
  const listed: PlainObject = { ...SMALL, stale: { en: ['title', 'safe.text'] } };
  const as = (change: Partial<Returned>) =>
    takeOver(listed, returned({ 'safe.text': { status: 'stale' }, title: { status: 'stale', ...change } }), 'en');

  it('stays so while neither its words nor its status change', () => {
    expect(as({}).file).toEqual(listed);
    expect(as({}).remarks.map(({ id }) => id)).toEqual(['title', 'safe.text']);
  });

  it.each([
    ['its words are written anew', { translation: 'The burst main' }],
    ['somebody says that it is done', { status: 'done' }],
  ])('is fresh again once %s', (_, change) => {
    expect(as(change).file['stale']).toEqual({ en: ['safe.text'] });
  });

  it('leaves no empty list behind', () => {
    const { file } = takeOver(listed, returned({}), 'en');
    expect(file).toEqual(SMALL);
  });

  it('is every translation of a text whose reference is rewritten', () => {
    const { file } = takeOver(SMALL, [{ id: 'title', translation: 'Vỡ ống nước', status: 'done' }], 'vi');
    expect(file['stale']).toEqual({ en: ['title'] });
  });
});
