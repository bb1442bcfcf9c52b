import type { Rubric } from '#engine/rubric.ts';
import type { Rule } from './rule.ts';
import { rubricLines } from './rubric/lines.ts';
import { rubricMemory } from './rubric/memory.ts';
import { rubricPolite } from './rubric/polite.ts';
import { rubricPractices } from './rubric/practices.ts';
import { rubricSlots } from './rubric/slots.ts';
import { rubricWeights } from './rubric/weights.ts';

/** Whether a file is meant to be a rubric: known by its own keys, whatever else is wrong with it. */
export const isRubricFile = (value: unknown): boolean =>
  value !== null && typeof value === 'object' && 'dimensions' in value && 'practices' in value;

/** Rules that a rubric is held to. */
export const RUBRIC_RULES: readonly Rule<Rubric>[] = [rubricWeights, rubricPractices, rubricLines, rubricSlots, rubricPolite, rubricMemory];
