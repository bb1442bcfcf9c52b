import * as z from 'zod';
import { lint } from '#analysis/lint/lint.ts';
import { SCENARIO_RULES } from '#analysis/lint/rules.ts';
import { studyOf } from '#analysis/lint/study.ts';
import { parseScenarioText } from '#engine/door/parse-scenario.ts';
import { draftShape } from '#engine/door/shape.ts';
import { large } from '../fixtures/generated.ts';
import { rubrics } from '../fixtures/scripts.ts';
import { against, between, median, ratio, short, spread } from './figures.ts';
import { heading, say, table } from './print.ts';
import { inRounds, repeated, type Contender } from './rounds.ts';

const PROMPTS = 200;
const ROUNDS = 7;
const MILLISECONDS = 400;
const AIM = 5;
const SHAPE = 'JSON.parse and zod';
const OURS = 'door and all rules but the plays';

const linted = (text: string): number => {
  const result = parseScenarioText(text, rubrics);
  if (!result.ok) throw new Error(`The generated file is refused: ${JSON.stringify(result.findings[0])}`);
  const rubric = rubrics.get(result.scenario.rubric);
  if (!rubric) throw new Error(`There is no rubric ${result.scenario.rubric}.`);
  return lint(studyOf(result.scenario, rubric), SCENARIO_RULES, { today: '2026-11-22' }).length;
};

const each = (name: string, work: () => void): Contender => ({
  name,
  work: (ms) =>
    repeated(
      ms,
      () => undefined,
      () => {
        work();
        return 1;
      },
    ),
});

/** The linter beside the least that reading such a file takes. */
export const linting = (): void => {
  heading('Lint');
  const text = JSON.stringify(large(PROMPTS), null, 2);
  const shape = (): void => void z.parse(draftShape, JSON.parse(text));
  const rates = inRounds([each(SHAPE, shape), each(OURS, () => void linted(text))], ROUNDS, MILLISECONDS);
  table(
    `Files a second of processor time: ${PROMPTS} prompts in two languages, ${Math.round(text.length / 1000)} KB`,
    ['', 'median', 'min–max', `× ${SHAPE}`],
    [...rates].map(([name, figures]) => [
      name,
      short(median(figures)),
      between(spread(figures)),
      short(ratio(figures, rates.get(SHAPE) ?? [])),
    ]),
  );
  say(`aim, time of ours ÷ time of ${SHAPE}, ${against(ratio(rates.get(SHAPE) ?? [], rates.get(OURS) ?? []), { atMost: AIM })}`);
};
