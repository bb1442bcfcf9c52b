import { lint, lintRubric, type LintOptions } from '#analysis/lint/lint.ts';
import { isRubricFile, RUBRIC_RULES } from '#analysis/lint/rubric-rules.ts';
import type { Both, Flaw, Severity } from '#analysis/lint/rule.ts';
import { SCENARIO_RULES } from '#analysis/lint/rules.ts';
import { studyOf, type Evidence, type Study } from '#analysis/lint/study.ts';
import { sentence, type Finding } from '#engine/door/finding.ts';
import { parseRubric } from '#engine/door/parse-rubric.ts';
import { parseScenario, type Rubrics } from '#engine/door/parse-scenario.ts';
import { readText, type Read } from '#engine/door/read.ts';

/** Something found in a file, by the door or by a rule, as it is told and written. */
export interface Told {
  readonly file: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly path: string;
  readonly address: string;
  readonly line: number;
  readonly column: number;
  readonly message: Both;
  readonly silenced?: string;
}

/** What linting a file came to; its study, where it is a scenario that can be played. */
export interface Linted {
  readonly told: readonly Told[];
  readonly study?: Study;
}

/** What the door refuses is named by its path: with ids that may be wrong an address would lead astray. */
const ofFinding =
  (file: string) =>
  (found: Finding): Told => ({
    file,
    rule: found.rule,
    severity: found.severity,
    path: found.path,
    address: found.path,
    line: found.line ?? 1,
    column: found.column ?? 1,
    message: { en: sentence(found, 'en'), vi: sentence(found, 'vi') },
  });

const ofFlaw =
  (file: string, { locate }: Read) =>
  (flaw: Flaw): Told => {
    const { line, column } = locate({ path: flaw.path });
    return { ...flaw, file, line, column };
  };

const refused = (file: string, findings: readonly Finding[]): Linted => ({ told: findings.map(ofFinding(file)) });

const inOrder = (told: readonly Told[]): readonly Told[] => told.toSorted((a, b) => a.line - b.line || a.column - b.column);

const rubricIn = (file: string, read: Read, options: LintOptions): Linted => {
  const result = parseRubric(read.value);
  if (!result.ok) return refused(file, result.findings.map(read.locate));
  return { told: inOrder(lintRubric(result.rubric, RUBRIC_RULES, options).map(ofFlaw(file, read))) };
};

/** Plays a scenario to see what happens in it; left out, the rules that need that are silent. */
export type Gather = (study: Study) => Promise<Evidence>;

const scenarioIn = async (file: string, read: Read, rubrics: Rubrics, options: LintOptions, gather?: Gather): Promise<Linted> => {
  const result = parseScenario(read.value, rubrics);
  if (!result.ok) return refused(file, result.findings.map(read.locate));
  const rubric = rubrics.get(result.scenario.rubric);
  if (!rubric) throw new Error(`Rubric ${result.scenario.rubric} vanished between the door and the linter.`);
  const plain = studyOf(result.scenario, rubric);
  const study = gather ? { ...plain, evidence: await gather(plain) } : plain;
  return { told: inOrder(lint(study, SCENARIO_RULES, options).map(ofFlaw(file, read))), study };
};

/** Holds the text of a file, a scenario's or a rubric's, to the door and then to the rules. */
export const lintText = async (
  file: string,
  text: string | Finding,
  rubrics: Rubrics,
  options: LintOptions,
  gather?: Gather,
): Promise<Linted> => {
  if (typeof text !== 'string') return refused(file, [text]);
  const result = readText(text);
  if (!result.ok) return refused(file, result.findings);
  return isRubricFile(result.read.value) ? rubricIn(file, result.read, options) : scenarioIn(file, result.read, rubrics, options, gather);
};
