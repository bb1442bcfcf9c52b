import { describe, expect, it } from 'vitest';
import { countOf, wordsOf } from '#analysis/words/count.ts';

describe('words of a list are counted in a text', () => {
  it.each([
    ['whole words only', 'Mayor, may I? A mayfly may.', ['may'], 2],
    ['capitals or not', 'SORRY. Sorry, sorry', ['sorry'], 3],
    ['phrases of several words', 'Có thể hôm nay, có thể mai; có hay không thể?', ['có thể'], 2],
    ['phrases over a line break', 'rest\n assured', ['rest assured'], 1],
    ['no phrase over a comma', 'Tôi xin, lỗi không phải ở đây', ['xin lỗi'], 0],
    ['a phrase that follows itself', 'so far so far', ['so far'], 2],
    ['a word that follows itself', 'rất rất rất', ['rất'], 3],
    ['marks of Vietnamese, however they are encoded', 'a\u0323', ['ạ'], 1],
    ['tones apart: "mong" is not "mỏng"', 'mỏng', ['mong'], 0],
    ['an apostrophe in both', 'We don’t know. We don’t.', ['don’t'], 2],
    ['every entry by itself', 'xin lỗi', ['xin', 'xin lỗi'], 2],
    ['nothing in nothing', '', ['xin'], 0],
    ['nothing for an empty list', 'xin', [], 0],
  ])('%s', (_, text, list, times) => {
    expect(countOf(text, list)).toBe(times);
  });

  it('takes a text apart into its words', () => {
    expect(wordsOf('Nước KÊNH: 3 mẫu, không “an toàn”!')).toEqual(['nước', 'kênh', '3', 'mẫu', 'không', 'an', 'toàn']);
  });
});
