import { describe, expect, it } from 'vitest';
import { codeFrom, grouped } from '../../src/ui/attend/code.ts';

describe('a code that somebody types', () => {
  it.each([
    ['ABCD2345', 'ABCD2345'],
    [' abcd-2345 ', 'ABCD2345'],
    ['abcd 23.45', 'ABCD2345'],
    ['đcâb', 'DDCAAB'],
    ['bấc', 'BAC'],
  ])('%j is %s', (typed, code) => expect(codeFrom(typed)).toBe(code));

  it.each([
    ['', ''],
    ['ABC', 'ABC'],
    ['ABCD2345', 'ABCD 2345'],
  ])('%j is shown as %j', (code, shown) => expect(grouped(code)).toBe(shown));
});
