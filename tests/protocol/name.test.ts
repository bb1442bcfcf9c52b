import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanName, nameAmong } from '#protocol/workshop/name.ts';

/** Letters, signs that join them, and signs that are not seen. */
const signs = fc.constantFrom(
  ...'aZ1 <&ễê\t\n',
  'e\u0302',
  '\u0303',
  '\u200d',
  '\u202e',
  '\u3164',
  '\ufeff',
  '😀',
  '\ud83d',
  '각',
  '\u1100',
  '\u1161',
);

describe('a name', () => {
  it.each([
    ['stays as it is', 'Nguyễn Thị Bích', 'Nguyễn Thị Bích'],
    ['is composed', 'Nguye\u0302\u0303n', 'Nguyễn'],
    ['is composed over what is not seen', 'Nguye\u200d\u0302n', 'Nguyên'],
    ['loses signs that turn the direction', '\u202eAn\u202c \u2066Bình\u2069', 'An Bình'],
    ['loses signs without width', 'A\u200bn\u200c\ufeff', 'An'],
    ['loses controls', 'A\u0000n\u0007', 'An'],
    ['loses letters that show nothing', 'An\u3164\u115f', 'An'],
    ['is trimmed, and its spaces are one', '  An \u00a0\u3000 Bình ', 'An Bình'],
    ['has no line breaks', 'An\u2028Bình', 'AnBình'],
    ['is cut at 24 signs', 'a'.repeat(30), 'a'.repeat(24)],
    ['is cut between signs, not within', '😀'.repeat(30), '😀'.repeat(24)],
    ['does not end in the space before the cut', `${'a'.repeat(23)} bcd`, 'a'.repeat(23)],
    ['keeps what another would take for a tag', '<b>An</b>', '<b>An</b>'],
  ])('%s', (_, raw, shown) => {
    expect(cleanName(raw)).toBe(shown);
  });

  it.each(['', '   ', '\u200b\u200d', '\u202e', '\u3164', '\n\t'])('of nothing that is seen is none: %j', (raw) => {
    expect(cleanName(raw)).toBeNull();
  });

  it('is as clean as it can be the first time', () => {
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 40 }), (drawn) => {
        const raw = drawn.join('');
        const once = cleanName(raw);
        return once === null || (cleanName(once) === once && [...once].length <= 24);
      }),
    );
  });
});

describe('a name that somebody has already', () => {
  it.each([
    [[], 'An', 'An'],
    [['Bình'], 'An', 'An'],
    [['An'], 'An', 'An 2'],
    [['An', 'An 2'], 'An', 'An 3'],
    [['An', 'An 3'], 'An', 'An 2'],
    [['An', 'An 2'], 'An 2', 'An 2 2'],
  ])('among %j, %s becomes %s', (taken, name, shown) => {
    expect(nameAmong(taken, name)).toBe(shown);
  });
});
