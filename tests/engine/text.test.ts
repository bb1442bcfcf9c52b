import { describe, expect, it } from 'vitest';
import { fill, lengthOf, secondsToRead, secondsToSay, wordsIn } from '#engine/text.ts';

describe('the words of a text', () => {
  it.each([
    ['vi', 'chào'],
    ['en', 'hello'],
    ['fr', 'chào'], // a file without that language shows its first
  ])('in %s are “%s”', (locale, words) => {
    expect(wordsIn({ vi: 'chào', en: 'hello' }, locale)).toBe(words);
  });

  it('of no language are nothing', () => {
    expect(wordsIn({}, 'vi')).toBe('');
  });
});

describe('a template', () => {
  it.each([
    ['“{quote}”: how?', { quote: 'safe' }, '“safe”: how?'],
    ['{a}{b}', { a: '1', b: '2' }, '12'],
    ['{due} or {due}', { due: '17:00' }, '17:00 or 17:00'],
    ['{nothing} said', {}, '{nothing} said'], // a slot without a value stays
    ['{quote}', { quote: '{due}', due: '17:00' }, '{due}'], // what was filled in is not filled again
    ['{quote}', { quote: '$& $1 \\n' }, '$& $1 \\n'], // the player’s words are words, not a pattern
    ['{constructor}', {}, '{constructor}'], // nor does one with a name that every object has
    ['{Quote} { quote }', { quote: 'x' }, '{Quote} { quote }'],
  ])('%s with %j reads “%s”', (template, values, words) => {
    expect(fill(template, values)).toBe(words);
  });
});

describe('the length of words', () => {
  it.each([
    ['', 0],
    ['  ', 0],
    ['Nước sạch', 2],
    [' two\n words ', 2],
  ])('of “%s” is %i', (words, units) => {
    expect(lengthOf(words)).toBe(units);
  });

  it('counts what any white space parts', () => {
    const signs = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    expect(signs.filter((sign) => lengthOf(`a${sign}b`) === 2)).toEqual(signs.filter((sign) => /\s/.test(sign)));
  });
});

describe('the seconds that words take', () => {
  const ten = 'một hai ba bốn năm sáu bảy tám chín mười';

  it.each([
    ['vi', ten, 3, 2], // 10 / 4 and 10 / 5.5, rounded up
    ['en', ten, 4, 3], // 10 / 2.6 and 10 / 3.7
    ['en-GB', ten, 4, 3],
    ['fr', ten, 4, 3], // a language without a measured pace takes that of English
    ['vi', '', 1, 1], // nobody says anything in no time
  ])('in %s of “%s” are %i to say and %i to read', (locale, words, say, read) => {
    expect([secondsToSay(words, locale), secondsToRead(words, locale)]).toEqual([say, read]);
  });
});
