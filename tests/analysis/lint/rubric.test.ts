import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintRubric } from '#analysis/lint/lint.ts';
import { isRubricFile, RUBRIC_RULES } from '#analysis/lint/rubric-rules.ts';
import type { Flaw } from '#analysis/lint/rule.ts';
import { parseRubric } from '#engine/door/parse-rubric.ts';
import type { Rubric as Draft } from '#engine/door/rubric-shape.ts';
import { firstOf, t, type Change } from '../../fixtures/scripts.ts';
import { small } from '../../fixtures/small.ts';

const SHIPPED = readFileSync(join(import.meta.dirname, '../../../scenarios/rubrics/default.json'), 'utf8');

const flawsIn = (change: Change<Draft>): readonly Flaw[] => {
  const draft = JSON.parse(SHIPPED) as Draft;
  change(draft);
  const result = parseRubric(draft);
  if (!result.ok) throw new Error(`The rubric does not come through the door: ${JSON.stringify(result.findings[0])}`);
  return lintRubric(result.rubric, RUBRIC_RULES);
};

const redLine = (draft: Draft) => firstOf(draft.practices.filter(({ red_line }) => red_line));
const worst = (draft: Draft) => firstOf(firstOf(draft.follow_ups).responses);

const CASES: readonly (readonly [rule: string, what: string, broken: Change<Draft>, at: RegExp])[] = [
  ['RUBRIC-WEIGHTS', 'weights that do not add to 100', (draft) => void (firstOf(draft.dimensions).weight += 1), /^dimensions$/],
  [
    'RUBRIC-PRACTICES',
    'a practice with no drill',
    (draft) => void (firstOf(draft.practices).drill = { vi: 'Tập.', en: 'Practise.' }),
    /^practices\.TRU-1\.drill$/,
  ],
  [
    'RUBRIC-PRACTICES',
    'a practice that was never translated',
    (draft) => void (firstOf(draft.practices).demands = t('Give the verified facts.')),
    /demands$/,
  ],
  [
    'RUBRIC-LINES',
    'a red line that does not say what crosses it',
    (draft) => void (redLine(draft).violation = { vi: 'Nói dối.', en: 'A lie.' }),
    /violation$/,
  ],
  [
    'RUBRIC-LINES',
    'a red line whose source is empty',
    (draft) => void (draft.sources.push({ id: 'X', cite: ' ', short: 'X' }), (firstOf(draft.red_lines).sources = ['X'])),
    /^red_lines\.life_safety\.sources$/,
  ],
  [
    'RUBRIC-SLOTS',
    'a slot in one language only',
    (draft) => void (firstOf(draft.follow_ups).ask['en'] = 'Which of the two?'),
    /^follow_ups\[0\]\.ask$/,
  ],
  [
    'RUBRIC-POLITE',
    'a worst reply that is rude',
    (draft) => void (worst(draft).text['en'] += ' What nonsense.'),
    /\.no_contradiction\.text\.en$/,
  ],
  ['RUBRIC-MEMORY', 'a rule of the session without a sentence', (draft) => void draft.rules.pop(), /^rules$/],
  ['RUBRIC-MEMORY', 'a trigger without a template', (draft) => void draft.follow_ups.pop(), /^follow_ups$/],
];

describe('the rules for rubrics', () => {
  it('find nothing in the rubric that ships', () => expect(flawsIn(() => undefined)).toEqual([]));

  it('have a case each', () => {
    const tried = new Set(CASES.map(([rule]) => rule));
    expect(RUBRIC_RULES.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });

  it.each(CASES)('%s finds %s', (rule, _, broken, at) => {
    const found = flawsIn(broken).filter((flaw) => flaw.rule === rule);
    expect(found.map(({ address }) => address)).toContainEqual(expect.stringMatching(at));
    for (const { message } of found)
      for (const words of [message.en, message.vi]) expect(words.replaceAll(/\{(quote|now)\}/g, '')).toMatch(/^[^{}]*\.$/u);
  });

  it('know a rubric by its keys, and a scenario is none', () => {
    expect([isRubricFile(JSON.parse(SHIPPED)), isRubricFile(small()), isRubricFile(null), isRubricFile([])]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
