import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../src/app/in-language.ts';
import { isAhead, type SavedPlay } from '../../src/app/saved-plays.ts';
import { isStray } from '../../src/ui/play/use-fresh.ts';
import type { Index } from '../../src/analysis/curriculum/listed.ts';
import type { PlayLog } from '../../src/engine/play-log.ts';

const logOf = (moves: number): PlayLog => ({
  format: 1,
  rules: 1,
  scenario: 'a',
  version: '1.0.0',
  hash: 'h',
  seed: 1,
  pace: 100,
  moves: Array.from({ length: moves }, () => ({ type: 'fall_silent' as const })),
});
const play = (moves: number, finished = false, more: Partial<SavedPlay> = {}): SavedPlay => ({
  key: 'k',
  log: logOf(moves),
  savedAt: '2026-11-26T00:00:00Z',
  finished,
  title: { vi: 'Bến' },
  overall: null,
  dimensions: [{ id: 'TRU', name: { vi: 'Trung thực' }, score: 1 }],
  briefed: 0,
  answered: 0,
  draft: [],
  reflection: '',
  ...more,
});

describe('what is kept of a play', () => {
  it.each([
    ['nothing is kept', null, 3, false],
    ['less is kept', play(2), 3, false],
    ['as much is kept', play(3), 3, false],
    ['more is kept', play(4), 3, true],
    ['it is kept to its end', play(3, true), 3, true],
    ['an end is kept that this one has passed', play(3, true), 4, false],
  ])('is ahead of this window where %s', (_, kept, moves, ahead) => expect(isAhead(kept, logOf(moves))).toBe(ahead));

  it('is named in the language that is read now, unless the library does not know it', () => {
    const index = { scenarios: [{ id: 'a', title: 'Wharf' }], dimensions: { TRU: 'Truth' } } as unknown as Index;
    expect(inLanguage(play(1), index, 'en')).toMatchObject({ title: { en: 'Wharf' }, dimensions: [{ name: { en: 'Truth' } }] });
    for (const same of [play(1, false, { file: '{}' }), play(1)])
      expect(inLanguage(same, same.file === undefined ? null : index, 'en')).toBe(same);
    expect(inLanguage({ ...play(1), log: { ...logOf(1), scenario: 'b' } }, index, 'en').title).toEqual({ vi: 'Bến' });
  });
});

describe('a press', () => {
  it.each([
    ['of a finger, at once', 1, 120, true],
    ['of a finger, later', 1, 400, false],
    ['of a key, at once', 0, 10, false],
  ])('%s, is stray: %i, %i ms', (_, detail, ago, stray) => expect(isStray(detail, ago)).toBe(stray));
});
