import type { Scenario } from './scenario.ts';
import type { Move, Session } from './session.ts';
import type { Pace } from './vocabulary.ts';

/** The version of the rules. It changes when an old play log would end elsewhere. */
export const RULES_VERSION = 1;

/** All that is kept of a play: a scenario, a seed, a pace and the moves. Everything else is worked out again. */
export interface PlayLog {
  readonly format: 1;
  readonly rules: number;
  readonly scenario: string;
  readonly version: string;
  readonly hash: string;
  readonly seed: number;
  readonly pace: Pace;
  readonly moves: readonly Move[];
}

/** The log of a play that has come to `session` by `moves`. */
export const logOf = (
  { id, version, hash }: Scenario,
  { seed, pace }: Pick<Session, 'seed' | 'pace'>,
  moves: readonly Move[],
): PlayLog => ({
  format: 1,
  rules: RULES_VERSION,
  scenario: id,
  version,
  hash,
  seed,
  pace,
  moves,
});

/** Why a play log cannot be replayed. */
export type LogRefusal = 'not_a_play_log' | 'other_rules' | 'other_scenario' | 'other_version' | 'does_not_fit';
