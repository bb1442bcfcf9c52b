import * as z from 'zod';
import type { Expression } from '../condition.ts';
import type { Rubric } from '../rubric.ts';
import type { Scenario } from '../scenario.ts';
import { secondsFor } from '../seconds.ts';
import { conditionChecker } from './condition.ts';
import { didYouMean, finding, type Finding } from './finding.ts';
import { hashOf } from './hash.ts';
import { reachFindings } from './reach.ts';
import { readText } from './read.ts';
import { languageFindings, referenceFindings } from './references.ts';
import { toFindings } from './shape-findings.ts';
import { draftShape, FORMAT, type Draft } from './shape.ts';

export type ScenarioResult =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Rubrics by id, as far as the caller has them. */
export type Rubrics = ReadonlyMap<string, Rubric>;

const collectKeys = (schema: unknown, into: Set<string>): Set<string> => {
  if (Array.isArray(schema)) for (const one of schema) collectKeys(one, into);
  else if (schema !== null && typeof schema === 'object')
    for (const [key, value] of Object.entries(schema)) {
      if (key === 'properties') for (const name of Object.keys(value as object)) into.add(name);
      collectKeys(value, into);
    }
  return into;
};

let names: readonly string[] | undefined;
/** Every key that the format knows, for "did you mean". Worked out on the first fault only. */
const knownKeys = (): readonly string[] => (names ??= [...collectKeys(z.toJSONSchema(draftShape), new Set())]);

const shaped = (input: unknown): Draft | readonly Finding[] => {
  const format = (input as { readonly format?: unknown } | null)?.format;
  if (typeof format === 'number' && format !== FORMAT) return [finding('format-version', ['format'], { known: FORMAT, found: format })];
  const result = draftShape.safeParse(input, { reportInput: true });
  return result.success ? result.data : toFindings(result.error, input, knownKeys());
};

interface Conditions {
  readonly found: Readonly<Record<string, Expression>>;
  readonly findings: readonly Finding[];
}

/** Every condition in the file: its source, where it stands, whether it may read the score. */
const written = (draft: Draft) => [
  ...draft.stages.flatMap(({ when, prompts }, s) => [
    { when, keys: ['stages', s, 'when'], score: false },
    ...prompts.map((prompt, p) => ({ when: prompt.when, keys: ['stages', s, 'prompts', p, 'when'], score: false })),
  ]),
  ...draft.headlines.map(({ when }, index) => ({ when, keys: ['headlines', index, 'when'], score: true })),
  ...draft.endings.map(({ when }, index) => ({ when, keys: ['endings', index, 'when'], score: true })),
];

const conditionsOf = (draft: Draft): Conditions => {
  const check = conditionChecker(draft);
  const found: Record<string, Expression> = {};
  const findings: Finding[] = [];
  for (const { when, keys, score } of written(draft)) {
    if (when === undefined) continue;
    const checked = check(when, keys, score);
    if ('finding' in checked) findings.push(checked.finding);
    else found[when] = checked.expression;
  }
  return { found, findings };
};

const secondsOf = ({ locales, stages }: Draft): Scenario['seconds'] =>
  Object.fromEntries(stages.flatMap(({ prompts }) => prompts.map((prompt) => [prompt.id, secondsFor(prompt, locales)] as const)));

const refuse = (findings: readonly Finding[]): ScenarioResult => ({ ok: false, findings });

/**
 * The only door: anything at all goes in; a scenario that can be played to an end comes out, or findings that say where
 * and what to do. Checks shape first, then languages and ids, then conditions, then reach, and stops at the first of
 * these that fails, since later ones would only echo it.
 */
export const parseScenario = (input: unknown, rubrics: Rubrics): ScenarioResult => {
  const draft = shaped(input);
  if (Array.isArray(draft)) return refuse(draft as readonly Finding[]);
  const fit = draft as Draft;
  const rubric = rubrics.get(fit.rubric);
  if (!rubric)
    return refuse([
      finding('dangling-id', ['rubric'], {
        sort: 'rubric',
        sort_vi: 'bộ tiêu chí',
        id: fit.rubric,
        ...didYouMean(fit.rubric, rubrics.keys()),
      }),
    ]);
  const first = [...languageFindings(fit), ...referenceFindings(fit, rubric)];
  if (first.length > 0) return refuse(first);
  const conditions = conditionsOf(fit);
  if (conditions.findings.length > 0) return refuse(conditions.findings);
  const reach = reachFindings(fit, conditions.found);
  if (reach.length > 0) return refuse(reach);
  return {
    ok: true,
    scenario: { ...fit, conditions: conditions.found, seconds: secondsOf(fit), hash: hashOf(fit) } as unknown as Scenario,
  };
};

/** The same from JSON text: findings have a line and a column. */
export const parseScenarioText = (text: string, rubrics: Rubrics): ScenarioResult => {
  const result = readText(text);
  if (!result.ok) return result;
  const parsed = parseScenario(result.read.value, rubrics);
  return parsed.ok ? parsed : refuse(parsed.findings.map(result.read.locate));
};

/** Writes a scenario as its file: two spaces, keys in the order of the format. `parseScenario` reads it back. */
export const writeScenario = (scenario: Scenario): string => {
  const { hash: _hash, conditions: _conditions, seconds: _seconds, ...draft } = scenario;
  return `${JSON.stringify(draft, null, 2)}\n`;
};

/** The JSON Schema (draft 2020-12) that editors complete and check with. */
export const scenarioSchema = (): object => z.toJSONSchema(draftShape, { target: 'draft-2020-12' });
