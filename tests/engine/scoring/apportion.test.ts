import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from '#engine/scoring/apportion.ts';

const sum = (parts: readonly number[]): number => parts.reduce((a, b) => a + b, 0);
const wholes = fc.nat(1_000_000);
const weights = fc.array(fc.nat(1000), { minLength: 1, maxLength: 20 }).filter((list) => sum(list) > 0);

describe('apportioning', () => {
  it.each([
    [100_000, [1, 1, 1], [33_334, 33_333, 33_333]], // the earlier first among equals
    [100_000, [10, 20, 20, 10], [16_667, 33_333, 33_333, 16_667]], // the largest remainders first
    [10, [0, 1, 0], [0, 10, 0]],
    [0, [3, 4], [0, 0]],
    [2, [1, 1, 1], [1, 1, 0]],
    [5, [0, 0], [0, 0]], // nobody to give it to
    [5, [], []],
  ])('%i by %j gives %j', (whole, by, parts) => {
    expect(apportion(whole, by)).toEqual(parts);
  });

  it('gives away exactly the whole', () => {
    fc.assert(fc.property(wholes, weights, (whole, by) => sum(apportion(whole, by)) === whole));
  });

  it('gives everybody a fair share to within one', () => {
    fc.assert(
      fc.property(wholes, weights, (whole, by) =>
        apportion(whole, by).every((part, index) => Number.isInteger(part) && Math.abs(part - (whole * (by[index] ?? 0)) / sum(by)) < 1),
      ),
    );
  });

  it('never gives less for more weight', () => {
    fc.assert(
      fc.property(wholes, weights, (whole, by) => {
        const parts = apportion(whole, by);
        return by.every((a, i) => by.every((b, j) => a <= b || (parts[i] ?? 0) >= (parts[j] ?? 0)));
      }),
    );
  });
});
