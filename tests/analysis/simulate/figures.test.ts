import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlation, distributionOf, nearest, NO_MOMENTS, together, wholeRoot, type Moments } from '#analysis/simulate/figures.ts';

const pair = (x: number, y: number): Moments => ({ count: 1, x, y, xx: x * x, yy: y * y, xy: x * y });
const pairs = (list: readonly (readonly [number, number])[]): Moments => list.map(([x, y]) => pair(x, y)).reduce(together, NO_MOMENTS);

describe('figures', () => {
  it('have a whole root: the largest whole number whose square is no more', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 40n }), (value) => {
        const root = wholeRoot(value);
        return root * root <= value && (root + 1n) * (root + 1n) > value;
      }),
    );
  });

  it.each([
    [7, 2, 4],
    [-7, 2, -3],
    [6, 4, 2],
    [5, 4, 1],
    [0, 3, 0],
  ])('%i over %i is nearest to %i', (part, of, whole) => {
    expect(nearest(part, of)).toBe(whole);
  });

  it('lie as they lie', () => {
    expect(distributionOf([2, 4, 4, 4, 5, 5, 7, 9])).toEqual({
      count: 8,
      mean: 5,
      spread: 2,
      least: 2,
      most: 9,
      quantiles: { 5: 2, 25: 4, 50: 4, 75: 5, 95: 9 },
    });
    expect(distributionOf([])).toBeUndefined();
    expect(distributionOf([3])).toEqual({
      count: 1,
      mean: 3,
      spread: 0,
      least: 3,
      most: 3,
      quantiles: { 5: 3, 25: 3, 50: 3, 75: 3, 95: 3 },
    });
  });

  it.each([
    [
      'move alike',
      [
        [1, 10],
        [2, 20],
        [3, 30],
      ],
      1000,
    ],
    [
      'move against each other',
      [
        [1, 3],
        [2, 2],
        [3, 1],
      ],
      -1000,
    ],
    [
      'have nothing to do with each other',
      [
        [1, 1],
        [1, 2],
        [2, 1],
        [2, 2],
      ],
      0,
    ],
    [
      'do so by half',
      [
        [0, 0],
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
        [1, 1],
      ],
      333,
    ],
  ] as const)('that %s correlate so', (_, list, thousandths) => {
    expect(correlation(pairs(list))).toBe(thousandths);
  });

  it('that do not move correlate with nothing', () => {
    expect(
      correlation(
        pairs([
          [1, 1],
          [1, 2],
        ]),
      ),
    ).toBeUndefined();
    expect(correlation(NO_MOMENTS)).toBeUndefined();
  });

  it('of a hundred thousand plays still correlate exactly', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => pair(index, 100_000 - index)).reduce(together, NO_MOMENTS);
    expect(correlation(many)).toBe(-1000);
  });
});
