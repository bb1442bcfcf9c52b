import { describe, expect, it } from 'vitest';
import { indexOf } from '#analysis/curriculum/listed.ts';
import { bestResults } from '#analysis/curriculum/results.ts';
import { sectionsOf } from '#analysis/curriculum/sections.ts';
import { MODULES } from '#engine/vocabulary.ts';
import { shippedScripts, smallScript } from '../../fixtures/scripts.ts';
import { entry, result } from './listings.ts';

describe('the index of a library', () => {
  it('has what a reader chooses by, in one language, and how many prompts test each dimension', () => {
    const script = smallScript();
    const { scenarios, dimensions } = indexOf([script], 'vi');
    expect(scenarios).toEqual([
      {
        id: 'small',
        hash: script.scenario.hash,
        rubric: 'default',
        title: 'Burst main',
        summary: 'A water main bursts.',
        place: 'Market street',
        date: '2026-08-14',
        minutes: 5,
        difficulty: 1,
        modules: ['press-contact'],
        tests: expect.any(Object),
      },
    ]);
    expect(dimensions['EMP']).toBe('Thấu cảm');
  });

  it('counts a prompt once for each dimension that its targets belong to, however many targets', () => {
    const script = smallScript();
    const dimensionOf = new Map(script.rubric.practices.map(({ id, dimension }) => [id, dimension]));
    const prompts = script.scenario.stages.flatMap((stage) => stage.prompts);
    const counted = (dimension: string) =>
      prompts.filter(({ targets }) => targets.some((practice) => dimensionOf.get(practice) === dimension)).length;
    const { tests } = indexOf([script], 'en').scenarios[0] ?? entry('none');
    expect(tests['ACT']).toBeGreaterThan(1);
    for (const { id } of script.rubric.dimensions) expect(tests[id] ?? 0, id).toBe(counted(id));
  });

  it('lists what ships from the easiest to the hardest, and every scenario tests something', () => {
    const { scenarios } = indexOf([...shippedScripts().values()], 'en');
    const difficulties = scenarios.map(({ difficulty }) => difficulty);
    expect(difficulties).toEqual(difficulties.toSorted((a, b) => a - b));
    for (const { id, tests } of scenarios) expect(Object.keys(tests).length, id).toBeGreaterThan(2);
  });
});

describe('the sections of the curriculum', () => {
  const shelf = [
    entry('a', { modules: ['crisis-handling', 'press-contact'] }),
    entry('b', { modules: ['press-contact'] }),
    entry('c', { modules: ['press-contact', 'human-rights'] }),
  ];
  const sections = sectionsOf(shelf, bestResults([result('a', 9), result('gone', 9)]));
  const of = (module: string) => {
    const { own = [], also = [], played } = sections.find((one) => one.module === module) ?? {};
    return { own: own.map(({ id }) => id), also: also.map(({ id }) => id), played };
  };

  it('are the ten subjects in their order, taught or not', () => {
    expect(sections.map(({ module }) => module)).toEqual(MODULES);
  });

  it.each([
    ['press-contact', { own: ['b', 'c'], also: ['a'], played: 1 }],
    ['crisis-handling', { own: ['a'], also: [], played: 1 }],
    ['human-rights', { own: [], also: ['c'], played: 0 }],
    ['sovereignty', { own: [], also: [], played: 0 }],
  ])('%s has its own, those that touch it, and how many are played', (module, expected) => {
    expect(of(module)).toEqual(expected);
  });
});
