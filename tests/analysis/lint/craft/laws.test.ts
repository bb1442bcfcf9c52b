import { describe, expect, it } from 'vitest';
import { addressOf } from '#analysis/address.ts';
import { CRAFT_RULES } from '#analysis/lint/craft-rules.ts';
import { studyOf, type Study } from '#analysis/lint/study.ts';
import { toKeys } from '#engine/door/finding.ts';
import { ask, quiz } from '../../../fixtures/quiz.ts';
import { allScripts } from '../../../fixtures/scripts.ts';

const tiny = [ask('Why?', [2, 'By 17:30.'], [2, 'By 18:30.'], [-2, 'stupid'])];
const studies: readonly (readonly [string, Study])[] = [
  ...[...allScripts()].map(([id, { scenario, rubric }]) => [id, studyOf(scenario, rubric)] as const),
  ['one question in Vietnamese', quiz(tiny, 'vi')],
  ['one question in English', quiz(tiny, 'en')],
];

const valueAt = (file: unknown, path: string): unknown =>
  toKeys(path).reduce<unknown>((value, key) => (value as Readonly<Record<string | number, unknown>>)[key], file);

describe.each(CRAFT_RULES.map((rule) => [rule.id, rule] as const))('the rule %s', (_, rule) => {
  it.each(studies)('looks at %s without throwing, and fills every slot in both languages', (__, study) => {
    const slots = (locale: 'en' | 'vi') => [...rule.says[locale].matchAll(/\{([a-z]+)\}/g)].map(([, name = '']) => name);
    const missing = rule
      .check(study)
      .flatMap(({ values = {} }) =>
        (['en', 'vi'] as const).flatMap((locale) =>
          slots(locale).filter((name) => (values[`${name}_${locale}`] ?? values[name] ?? '') === ''),
        ),
      );
    expect(missing).toEqual([]);
  });

  it.each(studies)('says of %s only what lies in the file', (__, study) => {
    const astray = rule.check(study).filter(({ path }) => valueAt(study.scenario, path) === undefined);
    expect(astray.map(({ path }) => addressOf(study.scenario, path))).toEqual([]);
  });

  it('has a page of help in both languages, of two paragraphs and more, without a broken line', () => {
    for (const help of [rule.help.en, rule.help.vi]) {
      expect(help.split('\n\n').length).toBeGreaterThan(1);
      expect(help).not.toMatch(/[^\n]\n[^\n]| {2}|undefined/);
    }
  });
});

describe('the rules of the craft', () => {
  it('have names of their own', () => {
    expect(new Set(CRAFT_RULES.map(({ id }) => id)).size).toBe(CRAFT_RULES.length);
  });
});
