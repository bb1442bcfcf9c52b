import { describe, expect, it } from 'vitest';
import { askText, itemTexts, quoteIn, quoteOf, recordOf } from '#engine/telling.ts';
import { play } from '../fixtures/playing.ts';
import { factIn, promptIn, saidIn, smallWith } from '../fixtures/scripts.ts';

/** Like the small one, with words of its own in each language where this test looks. */
const script = smallWith((draft) => {
  promptIn(draft, 'safe').short = { vi: 'Có an toàn không?', en: 'Is it safe?' };
  saidIn(draft, 'words.calm').text = { vi: 'Nước tuyệt đối an toàn.', en: 'The water is absolutely safe.' };
  for (const claim of saidIn(draft, 'words.calm').claims ?? []) claim.quote = { vi: 'tuyệt đối an toàn', en: 'absolutely safe' };
  for (const mark of saidIn(draft, 'words.calm').marks) mark.quote = { vi: 'tuyệt đối', en: 'absolutely' };
  factIn(draft, 'water').values = { safe: { vi: 'an toàn', en: 'safe' }, unsafe: { vi: 'không an toàn', en: 'unsafe' } };
});
const asked = (moves: readonly string[], locale: string): string => {
  const { session } = play(script, moves);
  return session.now ? askText(script, session, session.now, locale) : '';
};
const OVERTAKEN = ['+care', '+calm', 'release', 'sam', '=boil', 'repair', '=tonight', 'sam', '=inquiry', '=now'];

describe('a question', () => {
  it('that comes back is put in the short words, in the language that is read', () => {
    expect(asked(['+care', '+boil', 'release', 'sam', '=dodge'], 'vi')).toBe('Once more: Có an toàn không?');
    expect(asked(['+care', '+boil', 'release', 'sam', '=dodge'], 'en')).toBe('Once more: Is it safe?');
  });

  it('that confronts quotes the player and says what is so now', () => {
    expect(asked(OVERTAKEN, 'vi')).toBe('You said “tuyệt đối an toàn”, but it is không an toàn. Does it stand?');
    const { session } = play(script, OVERTAKEN);
    expect(session.now && quoteIn(script, session, session.now, 'en')).toBe('absolutely safe');
  });

  it('after a missed promise says what was promised and by when, and quotes nothing', () => {
    const moves = ['+care', '+boil', 'release', 'sam', '=boil', 'repair', '=tonight', 'sam', '=inquiry', '=wait'];
    const { session } = play(script, moves);
    expect(asked(moves, 'en')).toBe('You promised the noon sample by 12:00. Where is it?');
    expect(session.now && quoteIn(script, session, session.now, 'en')).toBe('');
  });
});

describe('a quote', () => {
  const { session } = play(script, ['+care', '+calm', 'release']);

  it.each([
    [{ item: 0, block: 'calm', claim: 0 }, 'absolutely safe'],
    [{ item: 0, block: 'calm', mark: 0 }, 'absolutely'],
    [{ item: 0, block: 'care' }, 'We are sorry for the families without water.'],
  ])('of %j is “%s”', (reference, words) => {
    expect(quoteOf(script, session, reference, 'en')).toBe(words);
  });

  it('of what was never said is a fault that says how much was', () => {
    expect(() => quoteOf(script, session, { item: 4 }, 'en')).toThrow('Session has 1 items; the reference is to number 5.');
  });

  it('of a statement stands among its blocks, in the order in which they were said', () => {
    expect(session.items.flatMap((item) => itemTexts(script, session, item, 'vi'))).toEqual([
      'We are sorry for the families without water.',
      'Nước tuyệt đối an toàn.',
    ]);
  });
});

describe('the record', () => {
  it('holds claims and promises in the order in which they were said, and marks what the question quotes', () => {
    const { session } = play(script, OVERTAKEN);
    expect(recordOf(script, session, 'en')).toEqual([
      { sort: 'claim', item: 0, words: 'absolutely safe', state: 'stands', firm: true, quoted: true },
      { sort: 'claim', item: 1, words: 'We do not know yet', state: 'stands', firm: false, quoted: false },
      { sort: 'promise', item: 1, words: 'the noon sample', state: 'kept', firm: true, due: '12:00', quoted: false },
    ]);
  });

  it('keeps what was taken back, as taken back', () => {
    const { session } = play(script, [...OVERTAKEN, '=take_back']);
    expect(recordOf(script, session, 'en')[0]).toMatchObject({ words: 'absolutely safe', state: 'withdrawn', quoted: false });
  });
});
