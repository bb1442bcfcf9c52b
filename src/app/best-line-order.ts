import type { Rubric } from '#engine/rubric.ts';
import type { Scenario } from '#engine/scenario.ts';
import type { Move } from '#engine/session.ts';
import type { Pace } from '#engine/vocabulary.ts';

/** What the worker for the best line is sent. Plain data, so that a file of the player's own needs no other way. */
export interface BestLineOrder {
  readonly scenario: Scenario;
  readonly rubric: Rubric;
  readonly seed: number;
  readonly pace: Pace;
  readonly moves: readonly Move[];
}
