import * as z from 'zod';
import type { Rubric } from '../rubric.ts';
import { secondsFor } from '../seconds.ts';
import { didYouMean, finding, type Finding } from './finding.ts';
import { hashOf } from './hash.ts';
import { readText } from './read.ts';
import { duplicates, languageFindings, SORTS_VI } from './references.ts';
import { rubricShape, type Rubric as Draft } from './rubric-shape.ts';
import { toFindings } from './shape-findings.ts';

export type RubricResult = { readonly ok: true; readonly rubric: Rubric } | { readonly ok: false; readonly findings: readonly Finding[] };

const dangling = (
  sort: string,
  known: readonly string[],
  ids: readonly (readonly [string | undefined, readonly PropertyKey[]])[],
): readonly Finding[] =>
  ids.flatMap(([id, keys]) =>
    id === undefined || known.includes(id)
      ? []
      : [finding('dangling-id', keys, { sort, sort_vi: SORTS_VI[sort] ?? sort, id, ...didYouMean(id, known) })],
  );

const quotes = (draft: Draft): readonly Finding[] =>
  draft.follow_ups.flatMap(({ responses }, f) =>
    (responses ?? []).flatMap(({ text, marks }, r) =>
      marks.flatMap(({ quote }, m) =>
        draft.locales
          .filter((locale) => !(text[locale] ?? '').includes(quote[locale] ?? '\0'))
          .map((locale) => finding('quote-not-in-text', ['follow_ups', f, 'responses', r, 'marks', m, 'quote', locale], { locale })),
      ),
    ),
  );

const references = (draft: Draft): readonly Finding[] => {
  const practices = draft.practices.map(({ id }) => id);
  const sources = draft.sources.map(({ id }) => id);
  return [
    ...dangling(
      'dimension',
      draft.dimensions.map(({ id }) => id),
      draft.practices.map(({ dimension }, i) => [dimension, ['practices', i, 'dimension']] as const),
    ),
    ...dangling(
      'evidence label',
      draft.evidence.map(({ id }) => id),
      draft.practices.flatMap(({ evidence }, i) => evidence.map((id, j) => [id, ['practices', i, 'evidence', j]] as const)),
    ),
    ...dangling(
      'source',
      sources,
      draft.practices.flatMap((practice, i) => practice.sources.map((id, j) => [id, ['practices', i, 'sources', j]] as const)),
    ),
    ...dangling('practice', practices, [
      ...draft.kinds.flatMap(({ expects }, i) => expects.map((id, j) => [id, ['kinds', i, 'expects', j]] as const)),
      ...draft.follow_ups.flatMap(({ targets }, i) => targets.map((id, j) => [id, ['follow_ups', i, 'targets', j]] as const)),
      ...draft.rules.map(({ practice }, i) => [practice, ['rules', i, 'practice']] as const),
      ...draft.red_lines.map(({ practice }, i) => [practice, ['red_lines', i, 'practice']] as const),
      [draft.silence.practice, ['silence', 'practice']],
    ]),
    ...dangling(
      'kind',
      draft.kinds.map(({ id }) => id),
      draft.follow_ups.map(({ kind }, i) => [kind, ['follow_ups', i, 'kind']] as const),
    ),
  ];
};

const LISTS = ['evidence', 'sources', 'dimensions', 'practices', 'red_lines', 'kinds'] as const;

const repeated = (draft: Draft): readonly Finding[] => [
  ...LISTS.flatMap((list) => duplicates(draft[list], [list])),
  ...duplicates(
    draft.follow_ups.map(({ trigger }) => ({ id: trigger })),
    ['follow_ups'],
    'trigger',
  ),
  ...duplicates(
    draft.rules.map(({ rule }) => ({ id: rule })),
    ['rules'],
    'rule',
  ),
  ...draft.follow_ups.flatMap(({ responses }, index) => duplicates(responses ?? [], ['follow_ups', index, 'responses'])),
];

const secondsOf = ({ locales, follow_ups }: Draft): Rubric['seconds'] =>
  Object.fromEntries(
    follow_ups.map(
      ({ trigger, ask, responses, seconds }) =>
        [trigger, secondsFor({ form: 'question', text: ask, responses, seconds }, locales)] as const,
    ),
  );

/** The only door for a rubric. */
export const parseRubric = (input: unknown): RubricResult => {
  const shaped = rubricShape.safeParse(input, { reportInput: true });
  if (!shaped.success) return { ok: false, findings: toFindings(shaped.error, input, []) };
  const findings = [...languageFindings(shaped.data), ...repeated(shaped.data), ...references(shaped.data), ...quotes(shaped.data)];
  return findings.length > 0
    ? { ok: false, findings }
    : { ok: true, rubric: { ...shaped.data, seconds: secondsOf(shaped.data), hash: hashOf(shaped.data) } as unknown as Rubric };
};

/** The same from JSON text: findings have a line and a column. */
export const parseRubricText = (text: string): RubricResult => {
  const result = readText(text);
  if (!result.ok) return result;
  const parsed = parseRubric(result.read.value);
  return parsed.ok ? parsed : { ok: false, findings: parsed.findings.map(result.read.locate) };
};

/** The JSON Schema (draft 2020-12) of a rubric. */
export const rubricSchema = (): object => z.toJSONSchema(rubricShape, { target: 'draft-2020-12' });
