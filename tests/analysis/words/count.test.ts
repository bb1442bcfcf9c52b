import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABSOLUTES } from '#analysis/words/absolutes.ts';
import { CATCH_ALL } from '#analysis/words/catch-all.ts';
import { countOf, finderOf, listFor, type WordList } from '#analysis/words/count.ts';
import { FUNCTION_WORDS } from '#analysis/words/function-words.ts';
import { NAMED_RULE, OFFICIALESE } from '#analysis/words/officialese.ts';
import { RUDE } from '#analysis/words/rude.ts';
import { isFigure, readerOf, tokensOf } from '#analysis/words/tokens.ts';
import { WARM } from '#analysis/words/warm.ts';

const LISTS: Readonly<Record<string, WordList>> = { ABSOLUTES, CATCH_ALL, FUNCTION_WORDS, NAMED_RULE, OFFICIALESE, RUDE, WARM };

describe('the words of a text', () => {
  it.each([
    ['We do not know yet; boil it.', 'we do not know yet boil it'],
    ['Don’t panic: “all safe”, he said – twice.', "don't panic all safe he said twice"],
    ['At 17:30, 1.500 of 210 (0,7 %) left.', 'at 17:30 1.500 of 210 0,7% left'],
    ['Đường Nguyễn Huệ', 'đường nguyễn huệ'],
    ['UỶ BAN ôn hoà khoẻ', 'ủy ban ôn hòa khỏe'],
    ['Ủy ban ôn hòa khỏe', 'ủy ban ôn hòa khỏe'],
    ['hoàn toàn, loại, quý', 'hoàn toàn loại qúy'],
    ['', ''],
    ['… – !', ''],
  ])('of “%s” are “%s”', (text, tokens) => {
    expect(tokensOf(text).join(' ')).toBe(tokens);
  });

  it('are the same however the accents are stored', () => {
    expect(tokensOf('Xin lỗi'.normalize('NFD'))).toEqual(tokensOf('Xin lỗi'.normalize('NFC')));
  });

  it('are the same where many texts are read', () => {
    const piece = fc.constantFrom(
      ' ',
      '  ',
      '\n',
      '\u00A0',
      '%',
      '5',
      '0,7',
      '.',
      '’',
      "'",
      'a',
      'Ơ',
      'hoà',
      'n',
      'UỶ',
      '\u0301',
      '\u0338',
      'Σ',
      'ΑΣ',
      '-',
      '“',
    );
    const read = readerOf();
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(read(pieces.join(''))).toEqual([...tokensOf(pieces.join(''))]);
      }),
      { numRuns: 2000 },
    );
  });

  it('know a figure by its first character', () => {
    expect(['7', '0,7%', '17:30', 'seven', 'đ', 'ơ', "'"].filter(isFigure)).toEqual(['7', '0,7%', '17:30']);
  });
});

describe('counting a list in a text', () => {
  it.each([
    ['Always, ALWAYS always.', ['always'], 3],
    ['Hallways are not always meant.', ['always'], 1],
    ['Xin lỗi, tôi xin nói.', ['xin', 'xin lỗi'], 2],
    ['Tôi hoàn toàn không biết.', ['hoàn toàn'], 1],
    ['Toàn bộ đã hoàn tất, toàn vẹn.', ['hoàn toàn'], 0],
    ['It is 100 % safe.', ['100%'], 1],
    ['Uỷ ban, ủy ban.', ['ủy ban'], 2],
    ['', ['always'], 0],
    ['Always.', [], 0],
  ] as const)('in “%s” finds %j %i times', (text, list, count) => {
    expect(countOf(text, list)).toBe(count);
  });

  it('names what it found, in order, the longer of two that begin together', () => {
    expect(finderOf(['no', 'no doubt', 'never'])(tokensOf('Never say no. No doubt.'))).toEqual(['never', 'no', 'no doubt']);
  });

  it('has a list for each form of a language, and none for a language that the product does not speak', () => {
    expect(listFor(ABSOLUTES, 'en-GB')).toBe(ABSOLUTES.en);
    expect(listFor(ABSOLUTES, 'fr')).toEqual([]);
  });
});

describe.each(Object.entries(LISTS))('the list %s', (_, list) => {
  it.each(['vi', 'en'] as const)('has nothing twice in %s, and finds each entry of its own', (locale) => {
    const entries = list[locale];
    expect(new Set(entries.map((entry) => tokensOf(entry).join(' '))).size).toBe(entries.length);
    const find = finderOf(entries);
    expect(entries.filter((entry) => find(tokensOf(entry)).join() !== entry)).toEqual([]);
  });
});
