import { describe, expect, it } from 'vitest';
import { DAY, minutesKept, usualOf, windowsOf } from '../../src/ui/host/windows.ts';

describe('the windows of a round', () => {
  it.each([
    ['homework', 8 * DAY, [DAY, 3 * DAY, 7 * DAY], 3 * DAY],
    ['homework', 7 * DAY - 1, [DAY, 3 * DAY], 3 * DAY],
    ['homework', 2 * DAY, [DAY], DAY],
    ['homework', DAY - 90, [22 * 60], 22 * 60],
    ['homework', 5, [60], 60],
    ['race', 5, [10, 15, 20, 30, 45], 20],
    ['paced', 5, [], 0],
  ] as const)('of %s, %i minutes before everything is deleted, are %j, usually %i', (mode, kept, windows, usual) => {
    expect(windowsOf(mode, kept)).toEqual(windows);
    expect(usualOf(mode, kept)).toBe(usual);
  });

  it('have no end as long as nobody knows when that is', () => {
    expect(minutesKept(null, 1)).toBe(Infinity);
    expect(minutesKept(7_200_000, 3_600_000)).toBe(60);
  });
});
