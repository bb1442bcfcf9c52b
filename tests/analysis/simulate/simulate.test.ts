import { describe, expect, it } from 'vitest';
import { discriminations } from '#analysis/simulate/discrimination.ts';
import { playOut } from '#analysis/simulate/play-out.ts';
import { POLICIES, policyNamed } from '#analysis/simulate/policies.ts';
import type { Policy } from '#analysis/simulate/policy.ts';
import { SKILLS } from '#analysis/simulate/policies/skill.ts';
import { simulate, type Plays } from '#analysis/simulate/simulate.ts';
import { barOf, rangeOf, testWiseFindings, testWisePolicies, trial } from '#analysis/simulate/test-wise.ts';
import { finish } from '#analysis/work.ts';
import type { Script } from '#engine/script.ts';
import { scoreOf } from '#engine/scoring/score.ts';
import { giveAway } from '../../fixtures/reworded.ts';
import { allScripts, shippedScripts, smallScript } from '../../fixtures/scripts.ts';

const named = (name: string): Policy => {
  const policy = policyNamed(name);
  if (!policy) throw new Error(`There is no policy ${name}.`);
  return policy;
};
const GIVEN = { locale: 'vi', others: [] };
const played = (script: Script, name: string, runs = 100): Plays => finish(simulate(script, named(name), runs, 1, GIVEN));
const meanOf = (plays: Plays): number => plays.overall?.mean ?? Number.NaN;
const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);

describe('a simulation', () => {
  it('has the score that each play has, seed by seed', () => {
    const script = smallScript();
    const player = named('random').seat({ script, ...GIVEN });
    expect(played(script, 'random', 40).scores).toEqual(
      Array.from({ length: 40 }, (_, run) => scoreOf(script, playOut(script, player, 1 + run)).overall),
    );
  });

  it('of the same script, policy and seed is the same', () => {
    expect(played(smallScript(), 'learner-50', 40)).toEqual(played(smallScript(), 'learner-50', 40));
  });

  it('tells what became of each prompt: how often it was met, what was said, what was earned', () => {
    const { prompts, overall } = played(smallScript(), 'random', 200);
    expect(overall?.count).toBe(200);
    for (const { prompt, met, chosen, earned } of prompts) {
      expect(met, prompt).toBeGreaterThan(0);
      if (prompt !== 'words') expect(Math.abs(sum(Object.values(chosen)) - 1000), prompt).toBeLessThanOrEqual(3);
      if (earned !== undefined) expect(earned >= 0 && earned <= 100_000, prompt).toBe(true);
    }
    expect(prompts.find(({ prompt }) => prompt === 'words')?.met).toBe(200);
  });

  it('told to stop gives the plays that are done', () => {
    const work = simulate(smallScript(), named('random'), 1000, 1, GIVEN);
    work.next();
    work.next(false);
    const { done, value } = work.next(true);
    expect(done).toBe(true);
    expect(value).toEqual(played(smallScript(), 'random', 16));
  });

  it('that was told to stop before it began has nothing to say', () => {
    const work = simulate(smallScript(), named('random'), 1000, 1, GIVEN);
    work.next();
    expect(work.next(true).value).toEqual({ policy: 'random', locale: '', scores: [], dimensions: {}, trust: {}, prompts: [] });
  });
});

/** Small, and three of the library that differ in their stages: what is true of learners there is true of the others. */
const STUDIED = ['small', 'custody-complaint', 'fish-kill', 'sea-dyke-video'];

describe.each([...allScripts()].filter(([id]) => STUDIED.includes(id)))('on %s', (_, script) => {
  it('the best at each prompt beats chance, and chance beats the worst', () => {
    const [best, chance, worst] = ['best-next', 'random', 'worst-next'].map((name) => meanOf(played(script, name)));
    expect(best).toBeGreaterThan(chance ?? Number.NaN);
    expect(chance).toBeGreaterThan(worst ?? Number.NaN);
  });

  it('learners score the more the more they know', () => {
    const means = SKILLS.map((skill) => meanOf(played(script, `learner-${skill}`, 200)));
    expect(means).toEqual(means.toSorted((a, b) => a - b));
    expect(new Set(means).size).toBe(means.length);
  });

  it('the prompts tell most learners apart the right way round', () => {
    const all = SKILLS.map((skill) => played(script, `learner-${skill}`, 200));
    const told = discriminations(all).flatMap(({ difference }) => difference ?? []);
    expect(told).toEqual(told.toSorted((a, b) => b - a));
    expect(told.filter((difference) => difference > 0).length).toBeGreaterThan(told.length * 0.8);
  });
});

describe('a trial', () => {
  const scripts = [...shippedScripts().values()];
  const terms = { runs: 20, seed: 1, locales: ['vi', 'en'], others: scripts.slice(0, 3) };

  it('seats a policy that reads once a language, and any other once', () => {
    const seats = finish(trial(smallScript(), POLICIES, terms)).map(({ policy, locale }) => `${policy} ${locale}`.trim());
    expect(seats).toEqual(POLICIES.flatMap(({ name, reads }) => (reads ? [`${name} vi`, `${name} en`] : [name])));
  });

  it('told to stop gives those who played, the last one as far as it came', () => {
    const work = trial(smallScript(), [named('random'), named('first')], { ...terms, runs: 32 });
    for (let turn = 0; turn < 4; turn += 1) work.next(false);
    const { done, value } = work.next(true);
    expect(done).toBe(true);
    expect(value).toMatchObject([
      { policy: 'random', overall: { count: 32 } },
      { policy: 'first', overall: { count: 16 } },
    ]);
  });
});

describe('looks that give the answers away', () => {
  const judge = (script: Script) => {
    const all = finish(trial(script, testWisePolicies(), { runs: 100, seed: 1, locales: ['vi', 'en'], others: [] }));
    return { all, findings: testWiseFindings(all, rangeOf(all) ?? Number.NaN) };
  };

  it('are found and named, in each language', () => {
    const { findings } = judge(giveAway());
    expect(findings.map(({ policy, locale }) => `${policy} ${locale}`)).toEqual(
      expect.arrayContaining(['longest vi', 'longest en']) as readonly string[],
    );
    for (const { mean, bar } of findings) expect(mean).toBeGreaterThan(bar);
  });

  it('are judged against chance and 15 % of the range', () => {
    expect(barOf(50_000, 60_000)).toBe(59_000);
    const { all } = judge(giveAway());
    expect(testWiseFindings(all, Number.MAX_SAFE_INTEGER)).toEqual([]);
    expect(
      testWiseFindings(
        all.filter(({ policy }) => policy !== 'random'),
        0,
      ),
    ).toEqual([]);
    expect(testWiseFindings(all, 0).map(({ policy }) => policy)).not.toContain('best-next');
    expect(rangeOf(all.filter(({ policy }) => policy !== 'best-next'))).toBeUndefined();
  });
});
