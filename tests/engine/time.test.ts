import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockFace, toClock } from '#engine/time.ts';

describe('a time of the story', () => {
  it.each([
    ['00:00', 0],
    ['09:30', 34_200],
    ['23:59', 86_340],
    ['+1 07:00', 111_600],
    ['+9 00:00', 777_600],
  ])('%s is %i seconds', (written, seconds) => {
    expect(toClock(written)).toBe(seconds);
  });

  it.each(['9:30', '09:3', '', '09:30:00', '+10 09:30', 'noon', ' 09:30'])('is not “%s”', (written) => {
    expect(() => toClock(written)).toThrow(`"${written}" is no time of a story.`);
  });

  it('reads on the clock as it was written, whatever the day', () => {
    const digits = (value: number) => String(value).padStart(2, '0');
    fc.assert(
      fc.property(fc.nat(9), fc.nat(23), fc.nat(59), fc.nat(59), (day, hours, minutes, seconds) => {
        const written = `${digits(hours)}:${digits(minutes)}`;
        expect(clockFace(toClock(day === 0 ? written : `+${day} ${written}`) + seconds)).toBe(written);
      }),
    );
  });
});
