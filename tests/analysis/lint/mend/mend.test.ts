import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renameIn, type Renamed } from '#analysis/lint/mend/condition.ts';
import { mend, written } from '#analysis/lint/mend/mend.ts';
import { mendWords } from '#analysis/lint/mend/texts.ts';
import { rubricSchema } from '#engine/door/parse-rubric.ts';
import { parseScenario, scenarioSchema, writeScenario } from '#engine/door/parse-scenario.ts';
import type { Draft } from '#engine/door/shape.ts';
import { allScripts, firstOf, rubrics, saidIn, t } from '../../../fixtures/scripts.ts';
import { small } from '../../../fixtures/small.ts';

const mended = (value: unknown) => mend(value, scenarioSchema());
const passed = (value: unknown) => {
  const result = parseScenario(value, rubrics);
  if (!result.ok) throw new Error(`Does not come through the door: ${JSON.stringify(result.findings.slice(0, 3), null, 2)}`);
  return result.scenario;
};

describe('white space', () => {
  it.each([
    ['Boil  water', 'Boil water'],
    [' Boil water ', 'Boil water'],
    ['Boil water , please .', 'Boil water, please.'],
    ['Is it safe ?', 'Is it safe?'],
    ['“Is it safe ?” she asked', '“Is it safe?” she asked'],
    ['One. \n  Two.', 'One.\nTwo.'],
    ['a\tb', 'a b'],
    ['nước'.normalize('NFD'), 'nước'],
    ['5 % of 0.7', '5 % of 0.7'],
    ['an .ini file', 'an .ini file'],
    ['"straight" and “curly”', '"straight" and “curly”'],
    ['   ', '   '],
  ])('%j becomes %j', (words, to) => expect(mendWords(words)).toBe(to));

  it('once mended needs no mending', () => {
    const signs = fc.string({ unit: fc.constantFrom('a', 'ố', 'o\u0302\u0301', ' ', '\t', '\n', '.', ',', '?', '”', '5', '\u00A0') });
    fc.assert(
      fc.property(signs, (words) => {
        expect(mendWords(mendWords(words))).toBe(mendWords(words));
      }),
    );
  });

  it('is mended in a quote as in its text', () => {
    const draft = small();
    Object.assign(saidIn(draft, 'repair.soon'), {
      text: t('As  soon as  possible .'),
      marks: [{ practice: 'ACT-2', level: -1, quote: t('soon as  possible'), why: t('No  time.') }],
    });
    const { value, mends } = mended(draft);
    const said = saidIn(value as Draft, 'repair.soon');
    expect([said.text['en'], said.marks[0]?.quote['en'], said.marks[0]?.why['en']]).toEqual([
      'As soon as possible.',
      'soon as possible',
      'No time.',
    ]);
    expect(mends.map(({ path }) => path)).toContain('stages[1].prompts[1].responses[1].marks[0].quote.vi');
    passed(value);
  });

  it('is left alone in a text where a quote would no longer stand', () => {
    const draft = small();
    Object.assign(saidIn(draft, 'repair.soon'), {
      text: t('Soon ,we hope.'),
      marks: [{ practice: 'ACT-2', level: -1, quote: t('Soon ,'), why: t('No  time.') }],
    });
    passed(draft);
    const { value } = mended(draft);
    expect(saidIn(value as Draft, 'repair.soon').text['en']).toBe('Soon ,we hope.');
    passed(value);
  });
});

describe('ids', () => {
  /** The small scenario as somebody would write it who does not know the rule for ids. */
  const SPOILT: Readonly<Record<string, string>> = {
    told_truth: 'Told-Truth',
    sam: 'Sam 1',
    residents: 'các-hộ',
    water: 'Water',
    unsafe: 'Un-safe',
    worker: 'worker-',
    release: 'Re-Lease',
    sample: 'The Sample',
    noon: 'Noon',
    repair: 'Repair',
    soon: 'So-on',
    daily: 'Daily',
    boil: 'Boil',
  };
  const MENDED: Readonly<Record<string, string>> = {
    sam: 'sam_1',
    residents: 'cac_ho',
    unsafe: 'un_safe',
    worker: 'worker_',
    release: 're_lease',
    sample: 'the_sample',
    soon: 'so_on',
  };
  const base = (): Draft => {
    const draft = small();
    // No text may be an id of the same letters: the spoiling below goes by letters.
    firstOf(draft.facts).values = { safe: t('it is safe'), unsafe: t('it is not') };
    firstOf(draft.topics).name = t('the water');
    const stage = draft.stages[3];
    if (stage) stage.when = "flags.told_truth || claimed.water == \"unsafe\" && chose.repair in ['soon', 'tonight'] && promised.sample";
    draft.silences = [{ rule: 'WHY', at: 'repair.soon', reason: 'It is short.' }];
    return draft;
  };
  const renamed = (names: Readonly<Record<string, string>>): unknown => {
    const text = JSON.stringify(base());
    return JSON.parse(
      Object.entries(names).reduce(
        (all, [from, to]) =>
          all
            .replaceAll(`"${from}"`, `"${to}"`)
            .replaceAll(`.${from} `, `.${to} `)
            .replaceAll(`.${from}"`, `.${to}"`)
            .replaceAll(`\\"${from}\\"`, `\\"${to}\\"`)
            .replaceAll(`'${from}'`, `'${to}'`)
            .replaceAll(`"${from}.`, `"${to}.`),
        text,
      ),
    ) as unknown;
  };

  it('that are not well formed are mended wherever they are used', () => {
    const { value, mends } = mended(renamed(SPOILT));
    expect(value).toEqual(renamed({ ...MENDED }));
    expect(mends.map(({ from, to }) => [from, to])).toContainEqual(['Told-Truth', 'told_truth']);
    passed(value);
  });

  it('that would meet another after mending are left to their author', () => {
    const draft = small();
    const [first] = draft.topics;
    draft.topics.push({ id: 'Water', name: first?.name ?? t('Water') });
    expect((mended(draft).value as Draft).topics.map(({ id }) => id)).toEqual(['water', 'Water']);
  });

  it('of a file have hyphens', () => {
    expect((mended({ ...small(), id: 'Burst_Main' }).value as Draft).id).toBe('burst-main');
  });
});

describe('a condition', () => {
  const renames: Renamed = {
    tables: { flags: new Map([['said-shut', 'said_shut']]), chose: new Map([['Safe', 'safe']]), claimed: new Map() },
    texts: { chose: new Map([['safe', new Map([['Boil', 'boil']])]]), claimed: new Map([['water', new Map([['Boil', 'boil_it']])]]) },
  };
  it.each([
    ['flags.said-shut', 'flags.said_shut'],
    ['!flags.said-shut && clock > 5', '!flags.said_shut && clock > 5'],
    ['flags.said-shut-too', 'flags.said-shut-too'],
    ["chose.Safe == 'Boil'", "chose.safe == 'boil'"],
    ["'Boil' == chose.Safe", "'boil' == chose.safe"],
    ["chose.Safe in ['Boil', 'x'] || claimed.water == 'Boil'", "chose.safe in ['boil', 'x'] || claimed.water == 'boil_it'"],
    ["claimed.water == 'flags.said-shut'", "claimed.water == 'flags.said-shut'"],
    ["chose.other == 'Boil'", "chose.other == 'Boil'"],
  ])('%s becomes %s', (source, to) => expect(renameIn(source, renames)).toBe(to));
});

describe('mending', () => {
  const files = [...allScripts()].map(([id, { scenario }]) => [id, JSON.parse(writeScenario(scenario)) as Draft] as const);
  /** Keys in their order, but for the objects whose keys are ids: these have no order of their own. */
  const keysOf = (value: unknown): string =>
    written(
      JSON.parse(
        JSON.stringify(value, (key, one: unknown) =>
          ['trust', 'patience', 'flags', 'values'].includes(key) && typeof one === 'object' ? 0 : one,
        ),
      ),
    );
  const spaced = (words: string): string => ` ${words.replaceAll(' ', '  ')} `;

  it.each(files)('leaves %s as it is', (_, draft) => expect(mended(draft)).toEqual({ value: draft, mends: [] }));

  it('leaves the rubric that ships as it is', () => {
    const { hash: _hash, seconds: _seconds, ...draft } = rubrics.get('default') ?? {};
    expect(mend(draft, rubricSchema())).toEqual({ value: draft, mends: [] });
  });

  it.each(files)('brings %s back when its keys are in another order and its texts have blanks', (_, draft) => {
    const spoil = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(spoil);
      if (value === null || typeof value !== 'object') return value;
      const entries = Object.entries(value).toReversed();
      const isText = entries.length > 0 && entries.every(([key, one]) => /^[a-z]{2}$/.test(key) && typeof one === 'string');
      return Object.fromEntries(entries.map(([key, one]) => [key, isText ? spaced(String(one)) : spoil(one)]));
    };
    // A quote with a blank at its end may not stand in its text: only blanks between words are put into those.
    const spoilt = JSON.parse(JSON.stringify(spoil(draft), (key, one: unknown) => (key === 'quote' ? trimmed(one) : one))) as Draft;
    const { value } = mended(spoilt);
    expect(value).toEqual(draft);
    expect(keysOf(value)).toBe(keysOf(draft));
    expect(passed(value).hash).toBe(passed(draft).hash);
  });

  const trimmed = (text: unknown): unknown =>
    Object.fromEntries(Object.entries(text as object).map(([key, one]) => [key, String(one).trim()]));

  it('never makes a file that passes fail, and twice is as good as once', () => {
    const places = fc.array(fc.tuple(fc.nat(40), fc.constantFrom(' ', '  ', '\t', ' ,', ' .', '\n')), { maxLength: 12 });
    fc.assert(
      fc.property(places, (noise) => {
        let at = 0;
        const draft = JSON.parse(JSON.stringify(small()), (key, one: unknown) => {
          if (key !== 'en' || typeof one !== 'string') return one;
          at += 1;
          const [, sign] = noise.find(([place]) => place === at % 41) ?? [];
          return sign === undefined ? one : `${one}${sign}`;
        }) as Draft;
        const before = parseScenario(draft, rubrics);
        const once = mended(draft);
        expect(mended(once.value)).toEqual({ value: once.value, mends: [] });
        expect(parseScenario(once.value, rubrics).ok || !before.ok).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('takes anything at all without a fault', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(mended(mended(value).value).mends).toEqual([]);
      }),
    );
  });
});
