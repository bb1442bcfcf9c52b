import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fraction, isLess, over, minus, plus, rootOf, rootThousandths, thousandths, times, ZERO } from '#analysis/statistics/fraction.ts';
import { alphaOf, correlationOf, covarianceOf, meanOf, quantileOf, varianceOf, type Pair } from '#analysis/statistics/moments.ts';

const whole = fc.integer({ min: 0, max: 100_000 });

describe('a fraction', () => {
  it.each([
    ['1/3', fraction(1, 3), 333],
    ['2/3', fraction(2, 3), 667],
    ['−1/3', fraction(-1, 3), -333],
    ['half a thousandth', fraction(1, 2000), 1],
    ['half a thousandth below nothing', fraction(-1, 2000), 0],
    ['1/2 + 1/3', plus(fraction(1, 2), fraction(1, 3)), 833],
    ['1/2 − 1/3', minus(fraction(1, 2), fraction(1, 3)), 167],
    ['1/2 × 1/3', times(fraction(1, 2), fraction(1, 3)), 167],
    ['1/2 ÷ −1/3', over(fraction(1, 2), fraction(-1, 3)), -1500],
  ])('%s, in thousandths', (_, value, expected) => {
    expect(thousandths(value)).toBe(expected);
  });

  it('is in lowest terms and has an order', () => {
    expect(fraction(-4, -6)).toEqual({ top: 2n, bottom: 3n });
    expect([isLess(fraction(1, 3), fraction(1, 2)), isLess(fraction(1, 2), fraction(2, 4))]).toEqual([true, false]);
    expect(() => fraction(1, 0)).toThrow('There is no fraction 1/0.');
  });
});

describe('a root', () => {
  it('is the last whole number whose square is not above', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 1n << 200n }), (n) => {
        const root = rootOf(n);
        expect(root * root <= n && (root + 1n) * (root + 1n) > n).toBe(true);
      }),
    );
  });

  it('of two is 1.414', () => {
    expect(rootThousandths(fraction(2))).toBe(1414);
    expect(rootThousandths(ZERO)).toBe(0);
  });
});

describe('moments', () => {
  it('of 2, 4, 4, 4, 5, 5, 7, 9', () => {
    const numbers = [2, 4, 4, 4, 5, 5, 7, 9];
    expect(meanOf(numbers)).toEqual(fraction(5));
    expect(varianceOf(numbers)).toEqual(fraction(32, 7));
    expect([0, 25, 50, 75, 100].map((part) => quantileOf(numbers, part))).toEqual([2, 4, 4, 5, 9]);
  });

  it('of nothing, and of too little, are not there', () => {
    expect([meanOf([]), varianceOf([1]), covarianceOf([[1, 2]]), quantileOf([], 50)]).toEqual([undefined, undefined, undefined, undefined]);
    expect(
      correlationOf([
        [1, 2],
        [2, 3],
      ]),
    ).toBeUndefined();
    expect(
      correlationOf([
        [1, 2],
        [1, 3],
        [1, 4],
      ]),
    ).toBeUndefined();
  });

  it.each<[string, readonly Pair[], number]>([
    [
      'a straight line',
      [
        [1, 10],
        [2, 20],
        [5, 50],
      ],
      1000,
    ],
    [
      'a falling line',
      [
        [1, 50],
        [2, 40],
        [5, 10],
      ],
      -1000,
    ],
    [
      '1–1, 2–3, 3–2',
      [
        [1, 1],
        [2, 3],
        [3, 2],
      ],
      500,
    ],
    [
      'a square',
      [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ],
      0,
    ],
  ])('the correlation of %s, in thousandths', (_, pairs, expected) => {
    expect(correlationOf(pairs)).toBe(expected);
  });

  it('a correlation lies between −1 and 1 and does not mind which side is which', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(whole, whole), { minLength: 3 }), (pairs) => {
        const r = correlationOf(pairs);
        expect(Math.abs(r ?? 0)).toBeLessThanOrEqual(1000);
        expect(correlationOf(pairs.map(([x, y]) => [y, x]))).toBe(r);
      }),
    );
  });
});

describe('alpha', () => {
  const plays = (...rows: readonly (readonly number[])[]) => rows.map((row) => new Map(row.map((got, item) => [`item ${item}`, got])));

  it('of two items with variances 1 and covariance a half is two thirds', () => {
    expect(alphaOf(plays([1, 1], [2, 3], [3, 2]))).toBe(667);
  });

  it('is 1 where all items agree, and not there where nothing varies or too little was met', () => {
    expect(alphaOf(plays([1, 1, 1], [2, 2, 2], [4, 4, 4]))).toBe(1000);
    expect([alphaOf(plays([1, 1], [1, 1])), alphaOf(plays([1], [2])), alphaOf(plays([1, 2])), alphaOf([])]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is the familiar formula where every play met every item', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(whole, whole, whole), { minLength: 3, maxLength: 12 }), (rows) => {
        const variance = (numbers: readonly number[]) => varianceOf(numbers) ?? ZERO;
        const total = variance(rows.map(([a, b, c]) => a + b + c));
        fc.pre(total.top > 0n);
        const items = ([0, 1, 2] as const).map((item) => variance(rows.map((row) => row[item]))).reduce(plus, ZERO);
        expect(alphaOf(plays(...rows))).toBe(thousandths(times(fraction(3, 2), minus(fraction(1), over(items, total)))));
      }),
    );
  });

  it('takes each pair of items over the plays that met both', () => {
    const some = [
      new Map([
        ['a', 1],
        ['b', 1],
      ]),
      new Map([
        ['a', 2],
        ['b', 3],
      ]),
      new Map([
        ['a', 3],
        ['b', 2],
      ]),
      new Map([['c', 5]]),
    ];
    expect(alphaOf(some)).toBe(667);
  });
});
