import { parseRubricText } from '#engine/door/parse-rubric.ts';
import { parseScenarioText } from '#engine/door/parse-scenario.ts';
import { prepare, type Script } from '#engine/script.ts';

/** The texts of a scenario and of its rubric as they were when a round began with them: they are kept with the log. */
export interface Source {
  readonly scenario: string;
  readonly rubric: string;
}

/** Reads what was kept. */
export const sourceFrom = (kept: string): Source => JSON.parse(kept) as Source;

/** Brings both through the door again; undefined where they no longer come through. */
export const scriptFrom = (source: Source): Script | undefined => {
  const rubric = parseRubricText(source.rubric);
  if (!rubric.ok) return undefined;
  const scenario = parseScenarioText(source.scenario, new Map([[rubric.rubric.id, rubric.rubric]]));
  return scenario.ok ? prepare(scenario.scenario, rubric.rubric) : undefined;
};
