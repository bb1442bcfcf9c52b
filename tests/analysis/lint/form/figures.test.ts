import { describe, expect, it } from 'vitest';
import { missingFigures } from '#analysis/lint/form/figures.ts';
import { spokenNumbers, writtenOut } from '#analysis/lint/form/numerals.ts';

describe('figures', () => {
  const same: readonly (readonly [vi: string, en: string])[] = [
    ['8 giờ 30 sáng', '8:30 in the morning'],
    ['8 giờ tối', '8 p.m.'],
    ['lúc 20 giờ', 'at eight'],
    ['20 giờ', '8:00 pm'],
    ['1.200 hộ', '1,200 households'],
    ['oxy còn 0,7 mg/l', 'oxygen is down to 0.7 mg/l'],
    ['ngày 12-9', '12 September'],
    ['30/8', 'August 30'],
    ['30 %', '30 per cent'],
    ['2 triệu đồng', '2,000,000 dong'],
    ['7 rưỡi', 'half past seven, 7:30'],
    ['năm ngàn sáu trăm lượt', '5,600 shares'],
    ['hai vạn lượt', '20,000 shares'],
    ['ba mươi mốt giờ', '31 hours'],
    ['100 mét', 'a hundred metres'],
    ['một trăm năm mươi hộ', '150 households'],
    ['12 giờ trưa', 'at noon'],
    ['3 phần mười', '3 tenths, 10'],
  ];
  it.each(same)('are the same in “%s” and “%s”', (vi, en) => {
    expect([...missingFigures(vi, 'vi', en, 'en'), ...missingFigures(en, 'en', vi, 'vi')]).toEqual([]);
  });

  const other: readonly (readonly [vi: string, en: string, missing: readonly string[]])[] = [
    ['8 giờ 30', '8:45', ['30', '45']],
    ['1.200 hộ', '12,000 households', ['1.200', '12,000']],
    ['ba mươi hộ', '31 households', ['31']],
    ['mấy chục hộ', '40 households', ['40']],
  ];
  it.each(other)('differ between “%s” and “%s”', (vi, en, missing) => {
    expect([...missingFigures(vi, 'vi', en, 'en'), ...missingFigures(en, 'en', vi, 'vi')]).toEqual(missing);
  });
});

describe('numbers in words', () => {
  it.each([
    ['thirty-one hours', [31]],
    ['four hundred pupils', [400]],
    ['two thousand three hundred and five', [2305]],
    ['seven, eight and nine', [7, 8, 9]],
    ['one of the two, and a hundred times', []],
  ])('“%s” is %j', (text, numbers) => expect(writtenOut(text)).toEqual(numbers));

  it.each([
    ['hai mươi mốt', 21],
    ['mười lăm', 15],
    ['một trăm lẻ ba', 103],
    ['ba chục ngàn', 30_000],
    ['năm ngàn sáu trăm', 5600],
  ])('“%s” is %d', (text, number) => expect([...spokenNumbers(text, 'vi')]).toContain(number));
});
