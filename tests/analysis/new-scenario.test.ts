import { describe, expect, it } from 'vitest';
import { evidenceOf } from '#analysis/lint/evidence.ts';
import { newScenario, type Wish } from '#analysis/new-scenario.ts';
import { finish } from '#analysis/work.ts';
import { lintText } from '#cli/lint-file.ts';
import { parseScenario } from '#engine/door/parse-scenario.ts';
import { STAGE_FORMS, type StageForm } from '#engine/vocabulary.ts';
import { rubrics, shippedScripts, t } from '../fixtures/scripts.ts';

const wish = (change: Partial<Wish> = {}): Wish => ({
  id: 'bridge',
  author: 'Lê Trang',
  locales: ['vi', 'en'],
  title: { vi: 'Nhà văn hoá Bến Sậy', en: 'The Bến Sậy hall' },
  place: { vi: 'nhà văn hoá xã Sơn Lĩnh', en: 'the Sơn Lĩnh village hall' },
  role: { vi: 'Phó Chủ tịch xã, người phát ngôn', en: 'Deputy chair of the commune and its spokesperson' },
  today: '2026-11-22',
  journalists: 2,
  forms: ['statement', 'conference'],
  ...change,
});

const scenarioOf = (change: Partial<Wish> = {}) => {
  const result = parseScenario(newScenario(wish(change)), rubrics);
  if (!result.ok) throw new Error(JSON.stringify(result.findings, null, 2));
  return result.scenario;
};

/** Every choice of stage forms. */
const choices: readonly (readonly StageForm[])[] = STAGE_FORMS.reduce<readonly (readonly StageForm[])[]>(
  (all, form) => [...all, ...all.map((some) => [...some, form])],
  [[]],
).filter((some) => some.length > 0);

describe('a new scenario', () => {
  it('has a statement and a conference of three prompts, in the place and role that were named', () => {
    const { stages, setting, title, summary } = scenarioOf();
    expect(stages.map(({ form, prompts }) => `${form} ${prompts.length}`)).toEqual(['statement 1', 'conference 3']);
    expect([title.en, setting.place.en, setting.role.vi]).toEqual([
      'The Bến Sậy hall',
      'the Sơn Lĩnh village hall',
      'Phó Chủ tịch xã, người phát ngôn',
    ]);
    expect(summary.en).toMatch(
      /^Something went wrong early this morning at the Sơn Lĩnh village hall\. .* This is a template: replace names/,
    );
  });

  it('comes through the door with any choice of stages, languages and journalists', () => {
    for (const forms of choices)
      for (const locales of [['vi'], ['en'], ['en', 'vi']] as const)
        for (const journalists of [2, 3] as const) {
          const made = scenarioOf({ forms, locales, journalists });
          expect({ forms: made.stages.map(({ form }) => form).toSorted(), locales: made.locales }).toEqual({
            forms: [...forms].toSorted(),
            locales,
          });
          expect(made.journalists).toHaveLength(journalists);
          expect(JSON.stringify(made)).not.toMatch(/\{(place|happened)\}/);
        }
  });

  it('says what happened in the words of its author, whatever signs they hold', () => {
    const { summary } = scenarioOf({ happened: t('A {place} “burst” $& at dawn.'), place: t('Pier $1') });
    expect(summary.en).toMatch(/^A Pier \$1 “burst” \$& at dawn\. /);
  });

  const cases: readonly (readonly [string, Partial<Wish>])[] = [
    ['as it comes', {}],
    ['with every stage and three journalists', { forms: STAGE_FORMS, journalists: 3 }],
    ['of one interview in English', { forms: ['interview'], locales: ['en'] }],
    ['of a decision and a feed, English first', { forms: ['decision', 'feed'], locales: ['en', 'vi'] }],
  ];
  it.each(cases)('%s passes every rule of the linter, its bots included', async (_, change) => {
    const text = JSON.stringify(newScenario(wish(change)), null, 2);
    const others = [...shippedScripts().values()];
    const { told } = await lintText('new.json', text, rubrics, { today: '2026-11-22' }, ({ script }) =>
      Promise.resolve(finish(evidenceOf(script, others))),
    );
    expect(told.map(({ rule, address, message }) => `${rule} ${address}: ${message.en}`)).toEqual([]);
  });
});
