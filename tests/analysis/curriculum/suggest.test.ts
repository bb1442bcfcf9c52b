import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Listed } from '#analysis/curriculum/listed.ts';
import { bestResults, type Result } from '#analysis/curriculum/results.ts';
import { standings, suggest } from '#analysis/curriculum/suggest.ts';
import { entry, result } from './listings.ts';

const SHELF: readonly Listed[] = [
  entry('hard', { difficulty: 5, tests: { EMP: 9, LAW: 2 } }),
  entry('middle', { difficulty: 3, tests: { EMP: 4, TRU: 6 } }),
  entry('other', { difficulty: 3, tests: { EMP: 4, LAW: 5 } }),
  entry('easy', { difficulty: 2, minutes: 10, tests: { EMP: 1, TRU: 2 } }),
  entry('first', { difficulty: 1, minutes: 5, tests: { TRU: 3 } }),
];

const told = (scenarios: readonly Listed[], results: readonly Result[]): string => {
  const suggestion = suggest(scenarios, bestResults(results));
  if (!suggestion) return 'nothing';
  const { why, scenario } = suggestion;
  return why === 'weakest' ? `${scenario.id}: ${suggestion.dimension} ${suggestion.score}, ${suggestion.number}` : `${scenario.id}: ${why}`;
};

describe('the best results', () => {
  it('are those of the best play of each scenario, with how often it was played', () => {
    const best = bestResults([
      result('a', 500, { EMP: 10, LAW: null }),
      result('a', 700, { EMP: 5 }),
      result('b', null),
      result('a', 700, { EMP: 9 }),
    ]);
    expect([...best.keys()]).toEqual(['a', 'b']);
    expect(best.get('a')).toEqual({ plays: 3, overall: 700, dimensions: new Map([['EMP', 5]]) });
    expect(best.get('b')).toEqual({ plays: 1, overall: null, dimensions: new Map() });
  });

  it('are summed up dimension by dimension, the weakest first and equals by id', () => {
    const best = bestResults([result('a', 1, { TRU: 50, EMP: 40, LAW: 30 }), result('b', 1, { TRU: 10, EMP: 21 })]);
    expect(standings(best)).toEqual([
      { dimension: 'EMP', score: 30 },
      { dimension: 'LAW', score: 30 },
      { dimension: 'TRU', score: 30 },
    ]);
  });
});

describe('what to play next', () => {
  it.each<readonly [string, readonly Result[], string]>([
    ['is the easiest for a new player', [], 'first: first'],
    ['does not count plays of what is not in the library', [result('gone', 900, { EMP: 0 })], 'first: first'],
    ['tests the weakest dimension, one step harder at most', [result('first', 600, { TRU: 80, EMP: 20 })], 'easy: EMP 20, 1'],
    ['has the most prompts on it among those within reach', [result('easy', 600, { EMP: 20 })], 'middle: EMP 20, 4'],
    ['is not one that has been played', [result('easy', 600, { EMP: 20 }), result('middle', 9, { EMP: 30 })], 'other: EMP 25, 4'],
    [
      'is a leap rather than one that has been played',
      ['first', 'easy', 'middle', 'other'].map((id) => result(id, 9, { EMP: 5 })),
      'hard: EMP 5, 9',
    ],
    ['is one that has been played where all have', SHELF.map(({ id }) => result(id, 9, { LAW: 5 })), 'other: LAW 5, 5'],
    ['passes over a dimension that nothing tests', [result('first', 9, { MED: 1, LAW: 7 })], 'other: LAW 7, 5'],
    ['is the next in order where no play has a score by dimension', [result('first', 9)], 'easy: unplayed'],
    ['is nothing where all is played and nothing scored', SHELF.map(({ id }) => result(id, 9)), 'nothing'],
  ])('%s', (_, results, expected) => {
    expect(told(SHELF, results)).toBe(expected);
  });

  it('is nothing in an empty library', () => {
    expect(told([], [])).toBe('nothing');
  });

  it('does not hang on the order of the shelf', () => {
    const results = [result('easy', 600, { EMP: 20 }), result('first', 100, { TRU: 20 })];
    fc.assert(
      fc.property(fc.shuffledSubarray([...SHELF], { minLength: SHELF.length }), (shelf) => {
        expect(told(shelf, results)).toBe(told(SHELF, results));
      }),
    );
  });
});
