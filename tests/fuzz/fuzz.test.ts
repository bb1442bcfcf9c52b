import { describe, expect, it } from 'vitest';
import { parseScenario, writeScenario, type Rubrics } from '#engine/door/parse-scenario.ts';
import { rubrics, shippedScripts } from '../fixtures/scripts.ts';
import { small } from '../fixtures/small.ts';
import { diceFor } from './dice.ts';
import { damaged, mutated, type Json } from './mutate.ts';
import { tryText, tryValue } from './trial.ts';

/** How many spoilt files in all; FUZZ_RUNS=100000 looks longer, FUZZ_SEED=7 elsewhere. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 2000);
const FIRST = Number(process.env['FUZZ_SEED'] ?? 1) * 1_000_003;

const files = new Map<string, string>([
  ['small', JSON.stringify(small(), null, 1)],
  ...[...shippedScripts()].map(([id, { scenario }]) => [id, writeScenario(scenario)] as const),
]);

/** Enough for a machine that does much else; a longer look brings its own time. */
const TIME = Math.max(300_000, RUNS * 200);

/** Does one trial; a fault is told with all that is needed to see it again. */
const trial = (name: string, seed: number, how: readonly string[], run: () => 'played' | 'refused') => {
  try {
    return run();
  } catch (error) {
    throw new Error(`${name}, trial ${seed} (${how.join(', ')}): ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
};

const seeds = (share: number): readonly number[] => Array.from({ length: Math.ceil(RUNS * share) }, (_, index) => FIRST + index);

const values = (name: string, value: Json, share: number, among: Rubrics) =>
  seeds(share).map((seed) => {
    const spoilt = mutated(value, diceFor(seed, name));
    return trial(name, seed, spoilt.how, () => tryValue(spoilt.value, among, seed));
  });
const texts = (name: string, text: string, share: number, among: Rubrics) =>
  seeds(share).map((seed) => trial(name, seed, ['damaged'], () => tryText(damaged(text, diceFor(seed, name)), among, seed)));

/** Most trials go to the small file, which holds nearly everything in a twentieth of the size. */
const shareOf = (name: string): number => (name === 'small' ? 0.88 : 0.12 / (files.size - 1));

describe.each([...files])('a spoilt %s', (name, text) => {
  it(
    'plays to an end or is refused at a place that is there',
    () => {
      const outcomes = values(name, JSON.parse(text) as Json, shareOf(name) * 0.8, rubrics);
      expect(new Set(outcomes)).toEqual(new Set(['played', 'refused']));
    },
    TIME,
  );

  it(
    'as damaged text plays to an end or is refused with a line and a column',
    () => {
      expect(texts(name, text, shareOf(name) * 0.2, rubrics)).toContain('refused');
    },
    TIME,
  );
});

describe('what no file can hold', () => {
  const cyclic: Record<string, unknown> = { ...small() };
  cyclic['title'] = cyclic;
  const values: readonly (readonly [string, unknown])[] = [
    ['undefined', undefined],
    ['a function', () => small()],
    ['a symbol', Symbol('small')],
    ['a big number', 10n],
    ['not a number', Number.NaN],
    ['a map', new Map(Object.entries(small()))],
    ['a list of undefined', Array.from({ length: 3 })],
    ['a circle', cyclic],
    ['a scenario with undefined for a stage', { ...small(), stages: [undefined] }],
    ['a scenario with a big number', { ...small(), difficulty: 1n }],
    ['a scenario with infinitely many minutes', { ...small(), minutes: Number.POSITIVE_INFINITY }],
    ['a scenario with a symbol for a title', { ...small(), title: { vi: Symbol('x'), en: 'x' } }],
  ];

  it.each(values)('is refused: %s', (_, value) => {
    const result = parseScenario(value, rubrics);
    expect(result.ok ? [] : result.findings.map(({ rule }) => rule)).not.toEqual([]);
  });
});
