import { CLAIMS } from './claims.ts';
import { FLOOR } from './floor.ts';
import { LAPSES } from './lapses.ts';
import { PROMISES } from './promises.ts';
import { REFUSALS } from './refusals.ts';
import { RULES } from './rules.ts';
import { SCORES } from './scores.ts';
import { STAGES } from './stages.ts';
import { STATEMENTS } from './statements.ts';
import { TIME } from './time.ts';
import type { Cases } from './words.ts';

/** Every case by its topic, in the order in which the table of the README lists them. */
export const TOPICS: Readonly<Record<string, Cases>> = {
  Claims: CLAIMS,
  Promises: PROMISES,
  'Lapses and follow-ups': LAPSES,
  'The room and the floor': FLOOR,
  'Stages, effects, conditions': STAGES,
  Time: TIME,
  Statements: STATEMENTS,
  'Rules of the whole session': RULES,
  'Score and morning after': SCORES,
  Refusals: REFUSALS,
};
