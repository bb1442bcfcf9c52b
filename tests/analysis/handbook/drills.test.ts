import { describe, expect, it } from 'vitest';
import { drillsFor, sitting, type Drill } from '#analysis/handbook/drills.ts';
import { shippedScripts } from '../../fixtures/scripts.ts';

const scripts = [...shippedScripts().values()];
const practices = scripts[0]?.rubric.practices.map(({ id }) => id) ?? [];
const drills = drillsFor(scripts, practices);

const drill = (scenario: string, prompt: string): Drill => ({
  ...({ title: {}, summary: {}, role: {}, scene: {}, name: {}, outlet: {}, question: {}, answers: [] } satisfies Omit<
    Drill,
    'scenario' | 'prompt'
  >),
  scenario,
  prompt,
});
const named = (all: readonly Drill[]): readonly string[] => all.map(({ scenario, prompt }) => `${scenario}.${prompt}`);

describe('questions that drill a practice', () => {
  it('offer an answer that keeps it, and one that does not', () => {
    for (const [practice, own] of drills)
      for (const { answers } of own) {
        const levels = answers.map(({ marks }) => marks.find((one) => one.practice === practice)?.level ?? 0);
        expect(Math.max(...levels)).toBeGreaterThan(0);
        expect(Math.min(...levels)).toBeLessThanOrEqual(0);
      }
  });

  it('are worth between nothing and all, and not all the same', () => {
    for (const own of drills.values())
      for (const { answers, prompt } of own) {
        const worths = answers.map(({ worth }) => worth);
        expect(worths.every((worth) => Number.isInteger(worth) && worth >= 0 && worth <= 100)).toBe(true);
        expect(new Set(worths).size, prompt).toBeGreaterThan(1);
      }
  });

  it('come from as many scenarios as there are, no more than two of one', () => {
    const all = drills.get('TRU-1') ?? [];
    const first = all.slice(0, scripts.length).map(({ scenario }) => scenario);
    expect(new Set(first).size).toBe(Math.min(first.length, new Set(all.map(({ scenario }) => scenario)).size));
    for (const { scenario } of all) expect(all.filter((one) => one.scenario === scenario).length).toBeLessThanOrEqual(2);
  });
});

describe('a sitting', () => {
  const all = [drill('flood', 'a'), drill('fire', 'b'), drill('flood', 'c'), drill('fire', 'd'), drill('fog', 'e')];
  it.each([
    { what: 'takes each scenario once before any twice', played: null, length: 4, of: ['flood.a', 'fire.b', 'fog.e', 'flood.c'] },
    { what: 'leaves out the scenario just played', played: 'flood', length: 3, of: ['fire.b', 'fog.e', 'fire.d'] },
    { what: 'is short where there is no more', played: 'fire', length: 9, of: ['flood.a', 'fog.e', 'flood.c'] },
  ])('$what', ({ played, length, of }) => expect(named(sitting(all, played, length))).toEqual(of));
});
