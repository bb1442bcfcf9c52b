import { describe, expect, it } from 'vitest';
import { addressesOf } from '#analysis/address.ts';
import { DOOR_HELP } from '#analysis/lint/door-help.ts';
import { lint, lintLibrary } from '#analysis/lint/lint.ts';
import { FORM_RULES } from '#analysis/lint/form-rules.ts';
import { byPlace, placeIn } from '#analysis/lint/place.ts';
import { RUBRIC_RULES } from '#analysis/lint/rubric-rules.ts';
import { PAGES, SCENARIO_RULES } from '#analysis/lint/rules.ts';
import { SILENCE } from '#analysis/lint/silence.ts';
import { studyOf } from '#analysis/lint/study.ts';
import { RULES } from '#engine/door/finding.ts';
import type { Draft } from '#engine/door/shape.ts';
import { allScripts, smallWith, type Change } from '../../fixtures/scripts.ts';

const studies = [...allScripts()].map(([id, { scenario, rubric }]) => [id, studyOf(scenario, rubric)] as const);
const smallStudy = (change?: Change<Draft>) => {
  const { scenario, rubric } = smallWith(change);
  return studyOf(scenario, rubric);
};
const silenced =
  (rule: string, at: string): Change<Draft> =>
  (draft) =>
    void (draft.silences = [{ rule, at, reason: 'A short town.' }]);

describe('linting', () => {
  it.each(studies)('%s gives flaws that lead somewhere, in the order of the file', (_, study) => {
    const flaws = lint(study, SCENARIO_RULES, { today: '2026-11-25' });
    const addresses = addressesOf(study.scenario);
    expect(flaws.filter(({ address }) => !addresses.has(address))).toEqual([]);
    const order = (a: string, b: string) => byPlace(placeIn(study.scenario, a), placeIn(study.scenario, b));
    expect(flaws.map(({ path }) => path)).toEqual(flaws.map(({ path }) => path).toSorted(order));
    expect(flaws.filter(({ message }) => /\{(?!quote|now|fact)|undefined|NaN/.test(message.en + message.vi))).toEqual([]);
  });

  it('runs the rules that were asked for and no other', () => {
    const rules = new Set(lint(smallStudy(), SCENARIO_RULES, { only: new Set(['WHY', 'SOURCE']) }).map(({ rule }) => rule));
    expect(rules).toEqual(new Set(['WHY', 'SOURCE']));
  });

  it('finds nothing too old where nobody says what day it is', () => {
    const old: Change<Draft> = (draft) => void (draft.reviewed = '1999-01-01');
    const places = (today?: string) => lint(smallStudy(old), SCENARIO_RULES, today === undefined ? {} : { today }).map(({ path }) => path);
    expect([places().includes('reviewed'), places('2026-11-25').includes('reviewed')]).toEqual([false, true]);
  });
});

describe('a silence', () => {
  const whys = (change: Change<Draft>) => lint(smallStudy(change), SCENARIO_RULES).filter(({ rule }) => rule === 'WHY');

  it('keeps its rule silent at its place, and nowhere else, and says why', () => {
    for (const { address, silenced: reason } of whys(silenced('WHY', 'safe')))
      expect(reason).toBe(address.startsWith('safe.') ? 'A short town.' : undefined);
  });

  it('of the whole file keeps its rule silent everywhere', () => {
    const reasons = whys(silenced('WHY', '')).map(({ silenced: reason }) => reason);
    expect(reasons.length).toBeGreaterThan(10);
    expect(new Set(reasons)).toEqual(new Set(['A short town.']));
  });

  it('of a rule that was not run is not called useless', () => {
    const flaws = lint(smallStudy(silenced('SHORT', 'safe')), SCENARIO_RULES, { only: new Set(['WHY', 'SILENCE']) });
    expect(flaws.filter(({ rule }) => rule === 'SILENCE')).toEqual([]);
  });
});

describe('a library', () => {
  const told = (all: readonly (readonly [string, ReturnType<typeof studyOf>])[]) =>
    lintLibrary(
      all.map(([, study]) => study),
      SCENARIO_RULES,
    ).map(({ message }) => message.en);

  it('lacks less the more there is in it', () => {
    const [one, all] = [told(studies.filter(([id]) => id === 'custody-complaint')), told(studies)];
    expect(one).toContain('No question is of kind "factual". Ask one.');
    expect(one.some((words) => words.includes('is a target of 0 prompts; a library needs 3'))).toBe(true);
    expect(all.length).toBeLessThan(one.length);
  });

  it('of nothing lacks nothing that could be said', () => expect(told([])).toEqual([]));
});

describe('the pages of help', () => {
  it('have names of their own that a silence can be written with', () => {
    const ids = PAGES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[A-Z][A-Z-]{1,19}$/.test(id))).toEqual([]);
  });

  it.each(PAGES.map((page) => [page.id, page] as const))(
    'say of %s more than its sentence does, in both languages',
    (_, { says, help }) => {
      for (const locale of ['en', 'vi'] as const) expect(help[locale].length).toBeGreaterThan(says[locale].length);
      expect(help.en).not.toBe(help.vi);
    },
  );

  const onForm = [...FORM_RULES, ...RUBRIC_RULES, SILENCE].map((page) => [page.id, page] as const);
  it.each(onForm)('say of %s why, how to mend it and when to silence it', (_, { help }) => {
    expect(help.en).toMatch(
      /\n\nWhy: [^]*\n\nHow to mend: [^]*\n\n(When to silence: |This rule cannot be silenced|A rubric has no silences)/,
    );
    expect(help.vi).toMatch(
      /\n\nVì sao: [^]*\n\nCách sửa: [^]*\n\n(Khi nào cho im lặng: |Không thể cho chính quy tắc này im lặng|Bộ tiêu chí không có lệnh im lặng)/,
    );
  });

  it('are there for every finding of the door', () => {
    expect(Object.keys(DOOR_HELP)).toEqual(Object.keys(RULES));
    for (const { help } of Object.values(DOOR_HELP)) expect(help.en).not.toBe(help.vi);
  });
});
