import { describe, expect, it } from 'vitest';
import { faceOf, secondsLeft, stretchOf } from '../../src/ui/workshop/time-left.ts';

describe('the time left', () => {
  it.each([
    [{ closes: 10_000, left: null }, 4000, 6],
    [{ closes: 10_000, left: null }, 9001, 1],
    [{ closes: 10_000, left: null }, 10_000, 0],
    [{ closes: 10_000, left: null }, 99_000, 0],
    [{ closes: 10_000, left: 3000 }, 99_000, 3],
    [{ closes: null, left: null }, 4000, null],
  ])('of %j at %i is %s', (clock, now, seconds) => expect(secondsLeft(clock, now)).toBe(seconds));

  it.each([
    [0, '0:00'],
    [65, '1:05'],
    [3599, '59:59'],
    [7265, '2:01:05'],
  ])('of %i seconds is written %s', (seconds, face) => expect(faceOf(seconds)).toBe(face));

  it.each([
    [31, null],
    [30, 'last30'],
    [11, 'last30'],
    [10, 'last10'],
    [1, 'last10'],
    [0, 'over'],
  ])('at %i seconds is announced as %s', (seconds, stretch) => expect(stretchOf(seconds)).toBe(stretch));
});
