import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearPairs } from '#analysis/lint/near.ts';

/** All against all, by the definition. */
const byDefinition = (texts: readonly (readonly string[])[]): readonly (readonly [number, number])[] => {
  const count = (words: readonly string[], word: string) => words.filter((one) => one === word).length;
  const dot = (a: readonly string[], b: readonly string[]) =>
    [...new Set(a)].reduce((sum, word) => sum + count(a, word) * count(b, word), 0);
  return texts.flatMap((b, second) =>
    texts.slice(0, second).flatMap((a, first) => (100 * dot(a, b) ** 2 > 81 * dot(a, a) * dot(b, b) ? [[first, second] as const] : [])),
  );
};

describe('texts that are nearly the same', () => {
  it('have a cosine above 0.9', () => {
    const ten = 'a b c d e f g h i j'.split(' ');
    const nine = [...ten.slice(0, 9), 'x']; // 9 ÷ 10: not above
    const twenty = [...ten, ...ten.map((word) => `${word}${word}`)];
    const nineteen = [...twenty.slice(0, 19), 'y']; // 19 ÷ 20
    expect(nearPairs([ten, nine, twenty, nineteen, []])).toEqual([[2, 3]]);
  });

  it('are those that comparing all with all finds', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
    const texts = fc.array(fc.array(word, { maxLength: 12 }), { maxLength: 14 });
    fc.assert(
      fc.property(texts, (all) => {
        expect(nearPairs(all)).toEqual(byDefinition(all));
      }),
      { numRuns: 400 },
    );
  });

  it('are found among more words than there are bits for', () => {
    const many = Array.from({ length: 150 }, (_, index) => `w${index}`);
    const changed = fc.array(fc.tuple(fc.nat(149), fc.constantFrom('x', 'y', 'w1', 'w70')), { maxLength: 24 });
    const text = fc.tuple(fc.nat(20), changed).map(([from, changes]) => {
      const words = [...many];
      for (const [at, word] of changes) words[at] = word;
      return words.slice(from);
    });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (all) => {
        expect(nearPairs(all)).toEqual(byDefinition(all));
      }),
      { numRuns: 60 },
    );
  });
});
