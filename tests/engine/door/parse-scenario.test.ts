import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES, sentence, toKeys, toPath } from '#engine/door/finding.ts';
import { parseRubric, parseRubricText } from '#engine/door/parse-rubric.ts';
import { parseScenario, parseScenarioText, scenarioSchema, writeScenario, type ScenarioResult } from '#engine/door/parse-scenario.ts';
import { plainRubric } from '../../fixtures/rubric.ts';
import { firstOf, rubrics, saidIn, t } from '../../fixtures/scripts.ts';
import { small } from '../../fixtures/small.ts';

const text = JSON.stringify(small(), null, 2);
const scenarioOf = (result: ScenarioResult) => {
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return result.scenario;
};

describe('the door lets through', () => {
  it.each([
    ['a file as an editor writes it', text],
    ['a byte order mark', `\ufeff${text}`],
    ['line ends of Windows', text.replaceAll('\n', '\r\n')],
    ['no white space at all', JSON.stringify(small())],
    ['letters written as escapes', text.replaceAll('B', '\\u0042')],
    ['a $schema', text.replace('{', '{"$schema": "../public/schema/scenario-1.json",')],
    ['languages in another order', text.replaceAll(/("vi": ".*"),\n(\s*)("en": ".*")\n/g, '$3,\n$2$1\n')],
    ['keys in another order', JSON.stringify(Object.fromEntries(Object.entries(small()).toReversed()))],
  ])('%s, and it is the same scenario', (_, file) => {
    expect(scenarioOf(parseScenarioText(file, rubrics)).hash).toBe(scenarioOf(parseScenario(small(), rubrics)).hash);
  });

  it('what looks like markup or a template: it is text', () => {
    const draft = small();
    draft.title = t('<img src=x onerror=alert(1)> & {constructor} “{line}” ${x}');
    expect(scenarioOf(parseScenario(draft, rubrics)).title).toEqual(draft.title);
  });

  it('words in any script', () => {
    const draft = small();
    draft.locales = ['vi', 'en'];
    draft.title = { vi: 'Đường ống vỡ 🚰', en: '水管爆裂 – \u202eright to left\u202c' };
    expect(scenarioOf(parseScenarioText(JSON.stringify(draft), rubrics)).title).toEqual(draft.title);
  });

  it('a scenario in one language', () => {
    const alone = JSON.parse(text, (_, value: unknown) =>
      value !== null && typeof value === 'object' && 'en' in value ? { vi: (value as unknown as { vi: string }).vi } : value,
    ) as ReturnType<typeof small>;
    alone.locales = ['vi'];
    expect(parseScenario(alone, rubrics).ok).toBe(true);
  });
});

describe('a scenario that came through', () => {
  const scenario = scenarioOf(parseScenarioText(text, rubrics));

  it('is written with its keys in the order of the format, however they were read', () => {
    const turned = JSON.stringify(Object.fromEntries(Object.entries(small()).toReversed()));
    expect(writeScenario(scenarioOf(parseScenarioText(turned, rubrics)))).toBe(writeScenario(scenario));
    expect(JSON.parse(writeScenario(scenario))).toEqual(small());
    expect(writeScenario(scenario).split('\n').slice(0, 3)).toEqual(['{', '  "format": 1,', '  "id": "small",']);
  });

  it('has another hash as soon as one word is another', () => {
    const draft = small();
    firstOf(saidIn(draft, 'repair.soon').marks).why = t('No hour.');
    expect(scenarioOf(parseScenario(draft, rubrics)).hash).not.toBe(scenario.hash);
    expect(scenario.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('has each of its conditions once, lowered', () => {
    expect(Object.entries(scenario.conditions).map(([source, lowered]) => `${source} → ${JSON.stringify(lowered)}`)).toEqual([
      'trust.residents > 20 → [">",["read","trust","residents"],20]',
      'flags.told_truth || claimed.water == "safe" → ["||",["read","flags","told_truth"],["==",["read","claimed","water"],"safe"]]',
      'score >= 60 → [">=",["score"],60]',
      'score >= 60 && count.missed == 0 → ["&&",[">=",["score"],60],["==",["read","count","missed"],0]]',
    ]);
  });
});

describe('whatever is put to the door', () => {
  const isTold = (result: ScenarioResult): void => {
    if (result.ok) return;
    expect(result.findings.length).toBeGreaterThan(0);
    for (const found of result.findings) {
      expect(Object.keys(RULES)).toContain(found.rule);
      for (const locale of ['vi', 'en']) expect(sentence(found, locale).length).toBeGreaterThan(10);
    }
  };

  it('any value is a scenario or has findings', () => {
    const values = [
      undefined,
      null,
      Number.NaN,
      0n,
      Symbol('x'),
      () => 1,
      new Map(),
      new Date(0),
      [],
      [[]],
      { format: { valueOf: null } },
      Object.create(null),
    ];
    for (const value of values) isTold(parseScenario(value, rubrics));
    const cyclic: Record<string, unknown> = { format: 1 };
    cyclic['setting'] = cyclic;
    isTold(parseScenario(cyclic, rubrics));
  });

  it('a text that is far too long is told of in one finding, before anybody reads it', () => {
    const result = parseScenarioText(`{"title": "${'x'.repeat(4_000_000)}"}`, rubrics);
    expect(!result.ok && result.findings.map(({ rule, values }) => [rule, values['size']])).toEqual([['too-large', '4000013']]);
  });

  it('any JSON value is a scenario or has findings', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => isTold(parseScenario(value, rubrics))),
      { numRuns: 100 },
    );
  });

  it('any text is a scenario or has findings', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.json().map((json) => json.slice(0, -1)),
      fc.stringMatching(/^[{}[\]",:0-9a-e\\\-\n ]*$/),
    );
    fc.assert(
      fc.property(texts, (one) => isTold(parseScenarioText(one, rubrics))),
      { numRuns: 500 },
    );
  });

  /** Every place in a value, as keys. */
  const placesIn = (value: unknown): readonly (readonly (string | number)[])[] =>
    value === null || typeof value !== 'object'
      ? [[]]
      : [
          [],
          ...Object.entries(value).flatMap(([key, one]) =>
            placesIn(one).map((keys) => [Array.isArray(value) ? Number(key) : key, ...keys]),
          ),
        ];
  const places = placesIn(small());

  /** Puts something else in one place, or takes it out. */
  const spoilt = (value: unknown, keys: readonly (string | number)[], by: unknown): unknown => {
    const [key, ...rest] = keys;
    if (key === undefined) return by;
    if (Array.isArray(value)) return value.flatMap((one, index) => (index === key ? spoiltOrGone(one, rest, by) : [one]));
    return Object.fromEntries(
      Object.entries(value as object).flatMap(([name, one]) =>
        name === key ? spoiltOrGone(one, rest, by).map((other) => [name, other]) : [[name, one]],
      ),
    );
  };
  const GONE = Symbol('gone');
  const spoiltOrGone = (value: unknown, keys: readonly (string | number)[], by: unknown): readonly unknown[] => {
    const spoiled = spoilt(value, keys, by);
    return spoiled === GONE ? [] : [spoiled];
  };

  it('the small scenario with something else in a place is a scenario or has findings, with a place of their own', () => {
    const other = fc.oneof(
      fc.constant(GONE),
      fc.jsonValue({ maxDepth: 1 }),
      fc.constantFrom<unknown>(
        '',
        'constructor',
        '__proto__',
        'toString',
        -0,
        1e308,
        [],
        {},
        { vi: 'x' },
        ['vi', 'vi'],
        'trust.residents',
        'true',
        '+9 23:59',
      ),
      fc.constantFrom(...places).map((keys) => keys.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], small())),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), other, (keys, by) => {
        const value = spoilt(small(), keys, by);
        const result = parseScenario(value, rubrics);
        isTold(result);
        if (value === GONE || value === undefined) return;
        const fromText = parseScenarioText(JSON.stringify(value), rubrics);
        isTold(fromText);
        expect(fromText.ok).toBe(result.ok);
        if (!fromText.ok)
          for (const { line, column } of fromText.findings) expect([line, column].every((one) => one !== undefined && one >= 1)).toBe(true);
      }),
      { numRuns: 250 },
    );
  });
});

describe('a path', () => {
  it.each([
    [['stages', 0, 'prompts', 3, 'when'], 'stages[0].prompts[3].when'],
    [[], ''],
    [[2, 'id'], '[2].id'],
  ])('%j is written %s and read back', (keys, path) => {
    expect(toPath(keys)).toBe(path);
    expect(toKeys(path)).toEqual(keys);
  });
});

describe('the published schema', () => {
  it('is of draft 2020-12 and says what every key of the head is', () => {
    const schema = scenarioSchema() as { readonly $schema: string; readonly properties: object; readonly required: readonly string[] };
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(Object.keys(small())));
    expect(schema.required).toContain('stages');
    expect(schema.required).not.toContain('$schema');
  });
});

describe('a rubric at the door', () => {
  const rulesOf = (change: (rubric: ReturnType<typeof plainRubric>) => void) => {
    const rubric = plainRubric();
    change(rubric);
    const result = parseRubric(rubric);
    return result.ok ? [] : result.findings.map(({ rule, path }) => `${rule} ${path}`);
  };

  it('comes through when it is whole', () => {
    expect(rulesOf(() => undefined)).toEqual([]);
    expect(parseRubricText(JSON.stringify(plainRubric())).ok).toBe(true);
  });

  it.each<[string, (rubric: ReturnType<typeof plainRubric>) => void, string]>([
    ['a practice of no dimension', (rubric) => void (firstOf(rubric.practices).dimension = 'ZZZ'), 'dangling-id practices[0].dimension'],
    ['a rule of no practice', (rubric) => void (firstOf(rubric.rules).practice = 'ZZZ-1'), 'dangling-id rules[0].practice'],
    ['a practice without a source', (rubric) => void (firstOf(rubric.practices).sources = ['S9']), 'dangling-id practices[0].sources[0]'],
    [
      'a template whose quote is not in its reply',
      (rubric) => void (firstOf(firstOf(firstOf(rubric.follow_ups).responses).marks).quote = t('other')),
      'quote-not-in-text follow_ups[0].responses[0].marks[0].quote.vi',
    ],
    ['a weight of nought', (rubric) => void (firstOf(rubric.dimensions).weight = 0), 'out-of-range dimensions[0].weight'],
    ['a practice twice', (rubric) => void rubric.practices.push(firstOf(rubric.practices)), 'duplicate-id practices[18].id'],
    ['a dimension twice', (rubric) => void rubric.dimensions.push(firstOf(rubric.dimensions)), 'duplicate-id dimensions[8].id'],
    ['a trigger twice', (rubric) => void rubric.follow_ups.push(firstOf(rubric.follow_ups)), 'duplicate-id follow_ups[6].trigger'],
    ['a text without one of its languages', (rubric) => void (rubric.title = { vi: 'x' }), 'missing-language title'],
  ])('is refused with %s', (_, change, found) => {
    expect(rulesOf(change)).toContain(found);
  });
});
