import { describe, expect, it } from 'vitest';
import {
  chiSquare,
  doubledRanks,
  FEWEST,
  isOver,
  isUneven,
  luckOf,
  oddsExceed,
  oddsInTenths,
  perCentOf,
  spearman,
} from '#analysis/lint/statistics.ts';
import { ask, eight, quiz } from '../../../fixtures/quiz.ts';

describe('the rank correlation', () => {
  // Without equals ρ = 1 − 6 Σd² ÷ n(n² − 1); with them the product-moment correlation of the middle ranks.
  it.each([
    ['1 − 6·0 ÷ 120', [1, 2, 3, 4, 5], [10, 20, 30, 40, 50], 100],
    ['1 − 6·40 ÷ 120', [1, 2, 3, 4, 5], [5, 4, 3, 2, 1], -100],
    ['1 − 6·4 ÷ 120 = 0.8', [1, 2, 3, 4, 5], [2, 1, 4, 3, 5], 80],
    ['1 − 6·14 ÷ 60 = −0.4', [1, 2, 3, 4], [2, 4, 3, 1], -40],
    ['ranks 1 2½ 2½ 4 and 1 3 2 4: 4.5 ÷ √(4.5 · 5) = 0.9487', [1, 2, 2, 4], [1, 3, 2, 4], 94],
    ['one list does not vary', [1, 1, 1], [1, 2, 3], 0],
    ['nothing at all', [], [], 0],
  ])('%s', (_, a, b, hundredths) => {
    expect(spearman(a, b)).toBe(hundredths);
    expect(spearman(b, a)).toBe(hundredths);
  });

  it('gives equals the middle of their ranks, doubled', () => {
    expect(doubledRanks([30, 10, 30, 20])).toEqual([7, 2, 7, 4]);
  });
});

describe('the χ² test', () => {
  it('sums squared differences over what was expected', () => {
    expect(chiSquare([8, 1, 2, 1], [3, 3, 3, 3])).toBeCloseTo((25 + 4 + 1 + 4) / 3, 10);
    expect(chiSquare([4, 4], [4, 4])).toBe(0);
  });

  // Tails of χ²: exp(−x/2) for two degrees, times 1 + x/2 for four; for one, what the normal curve leaves beyond √x; for
  // three, that and √(2x/π) exp(−x/2) more.
  const density = (z: number): number => Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI);
  const beyond = (x: number): number => {
    const step = Math.sqrt(x) / 2000;
    const area = Array.from({ length: 2000 }, (_, n) => density((n + 0.5) * step) * step).reduce((sum, one) => sum + one, 0);
    return 1 - 2 * area;
  };
  const TAILS: Readonly<Record<number, (x: number) => number>> = {
    1: beyond,
    2: (x) => Math.exp(-x / 2),
    3: (x) => beyond(x) + Math.sqrt((2 * x) / Math.PI) * Math.exp(-x / 2),
    4: (x) => Math.exp(-x / 2) * (1 + x / 2),
  };

  it.each([1, 2, 3, 4])('turns at p = .05 for %i degrees of freedom', (freedom) => {
    const turn = Array.from({ length: 12_000 }, (_, n) => n / 1000).find((value) => isUneven(value, freedom)) ?? 0;
    expect(TAILS[freedom]?.(turn)).toBeCloseTo(0.05, 4);
  });

  it('finds nothing uneven where there is no freedom', () => {
    expect(isUneven(1000, 0)).toBe(false);
  });
});

describe('the odds ratio', () => {
  it.each([
    // (2·3 + 1)(2·40 + 1) ÷ (2·57 + 1)(2·0 + 1) = 7·81 ÷ 115 = 4.93
    [{ with: 3, without: 57, otherWith: 0, otherWithout: 40 }, 49, true],
    // 5·81 ÷ 117 = 3.46
    [{ with: 2, without: 58, otherWith: 0, otherWithout: 40 }, 35, false],
    // 21·21 ÷ 21·21
    [{ with: 10, without: 10, otherWith: 10, otherWithout: 10 }, 10, false],
    // 9·1 ÷ 1·1
    [{ with: 4, without: 0, otherWith: 0, otherWithout: 0 }, 90, true],
  ])('of %j is %i tenths', (table, tenths, over) => {
    expect(oddsInTenths(table)).toBe(tenths);
    expect(oddsExceed(table, 4)).toBe(over);
  });
});

describe('going by one thing', () => {
  it('shares a question among equals', () => {
    const { questions } = quiz([
      ask('One?', [2, 'long long'], [0, 'long long'], [-2, 'short']),
      ask('Two?', [2, 'long long'], [-2, 'short']),
    ]);
    const luck = luckOf(questions, ({ length }) => length['en'] ?? 0);
    expect(luck).toEqual({ questions: 2, hits: 30 + 60, chance: 20 + 30 });
    expect(perCentOf(luck.hits, luck)).toBe(75);
    expect(isOver(luck.hits, luck, 74)).toBe(true);
    expect(isOver(luck.hits, luck, 75)).toBe(false);
  });

  it('asks for as many questions as the fixture makes', () => {
    expect(eight(() => ask('Why?'))).toHaveLength(FEWEST);
  });
});
