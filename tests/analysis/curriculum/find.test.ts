import { describe, expect, it } from 'vitest';
import { ANYTHING, find, isParticular, type Wanted } from '#analysis/curriculum/find.ts';
import { entry } from './listings.ts';

const SHELF = [
  entry('canal', {
    title: 'Nước kênh Mười Thẩm',
    summary: 'Cá chết trắng con kênh.',
    place: 'Xã Thạnh Hoà Trung',
    minutes: 25,
    difficulty: 3,
  }),
  entry('dyke', { title: 'Bốn mươi mét', summary: 'Một clip giả về “đê biển” vỡ.', place: 'Hải Nguyên', minutes: 20, difficulty: 4 }),
  entry('hours', { title: 'Thirty-one Hours', summary: 'A complaint; 31 hours.', minutes: 11, modules: ['human-rights', 'press-contact'] }),
  entry('first', { title: 'Lần đầu đứng bục', minutes: 10, difficulty: 1, modules: ['spokesperson-law'] }),
];

const ids = (wanted: Partial<Wanted>): readonly string[] => find(SHELF, { ...ANYTHING, ...wanted }).map(({ id }) => id);
const ALL = SHELF.map(({ id }) => id);

describe('searching the library', () => {
  it.each<readonly [string, readonly string[]]>([
    ['kênh', ['canal']],
    ['kenh', ['canal']],
    ['KENH MUOI', ['canal']],
    ['tham nuoc', ['canal']],
    ['thạnh hòa', ['canal']],
    ['de bien', ['dyke']],
    ['Đê', ['dyke']],
    ['muoi', ['canal', 'dyke']],
    ['mườ', ['canal', 'dyke']],
    ['thirty one', ['hours']],
    ['31', ['hours']],
    ['kenh met', []],
    ['enh', []],
    ['', ALL],
    ['  … ', ALL],
  ])('for “%s” finds %j', (words, expected) => {
    expect(ids({ words })).toEqual(expected);
    expect(ids({ words: words.normalize('NFD') })).toEqual(expected);
  });

  it.each<readonly [Partial<Wanted>, readonly string[]]>([
    [{ module: 'press-contact' }, ['canal', 'dyke', 'hours']],
    [{ module: 'human-rights' }, ['hours']],
    [{ module: 'sovereignty' }, []],
    [{ difficulty: 3 }, ['canal', 'hours']],
    [{ length: 'short' }, ['first']],
    [{ length: 'medium' }, ['dyke', 'hours']],
    [{ length: 'long' }, ['canal']],
    [{ words: 'muoi', difficulty: 4 }, ['dyke']],
    [{ words: 'muoi', length: 'short' }, []],
  ])('with %j finds %j', (wanted, expected) => {
    expect(ids(wanted)).toEqual(expected);
  });

  it.each<readonly [Partial<Wanted>, boolean]>([
    [{}, false],
    [{ words: ' . ' }, false],
    [{ words: 'a' }, true],
    [{ module: 'sovereignty' }, true],
    [{ difficulty: 1 }, true],
    [{ length: 'long' }, true],
  ])('%j is something in particular: %s', (wanted, expected) => {
    expect(isParticular({ ...ANYTHING, ...wanted })).toBe(expected);
  });
});
