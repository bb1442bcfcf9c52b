import { describe, expect, it } from 'vitest';
import { readNotes, writeNotes } from '../../src/ui/debrief/notes.ts';
import { letterOf, plainPoints, signedPoints, signOf, wholePoints } from '../../src/ui/debrief/numbers.ts';
import { pointsIn } from '../../src/ui/kit/figures.ts';

describe('the notes of a debrief', () => {
  it('come back as they were written, line breaks and all', () => {
    const notes = { feel: 'Run quá.\n\nNhưng qua.', 'gap.TRU-5': 'Sợ bị trích.\n', home: '[chưa nghĩ ra]' };
    expect(readNotes(writeNotes(notes))).toEqual(notes);
  });

  it('read a text of an earlier kind as how it felt', () => {
    expect(readNotes('Mệt.')).toEqual({ feel: 'Mệt.' });
    expect(writeNotes({ feel: 'Mệt.', home: '' })).toBe('Mệt.');
  });

  it('keep a note where nothing was felt', () => {
    expect(readNotes(writeNotes({ home: 'Trả lời trước.' }))).toEqual({ feel: '', home: 'Trả lời trước.' });
  });
});

describe('a number of the debrief', () => {
  it('has the decimal sign of its language and a true minus', () => {
    expect(signedPoints(6360, 'vi')).toBe('+6,4');
    expect(signedPoints(-4810, 'en')).toBe('−4.8');
    expect(plainPoints(2100, 'vi')).toBe('2,1');
  });

  it('has no sign where it rounds to nothing', () => {
    expect(signedPoints(-40, 'vi')).toBe('0,0');
  });

  it.each([
    [71_900, '71,9', 71],
    [71_949, '71,9', 71],
    [71_950, '72,0', 72],
    [99_949, '99,9', 99],
    [100_000, '100,0', 100],
  ])('is whole for a score, rounded down from its tenths: %i, %s, %i', (score, tenths, whole) => {
    expect([pointsIn(score, 'vi'), wholePoints(score)]).toEqual([tenths, whole]);
  });

  it('has a sign for a level', () => {
    expect([2, -1].map(signOf)).toEqual(['+2', '−1']);
  });

  it('letters notes beyond z', () => {
    expect([0, 25, 26, 27].map(letterOf)).toEqual(['a', 'z', 'aa', 'ab']);
  });
});
