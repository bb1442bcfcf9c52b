import type { Rubric as RubricDraft } from './door/rubric-shape.ts';
import type { Frozen } from './scenario.ts';
import type { Seconds } from './seconds.ts';

declare const checkedRubric: unique symbol;

/** A rubric that has come through the door. */
export type Rubric = Frozen<RubricDraft> & {
  readonly hash: string;
  /** What each template takes, by its trigger. */
  readonly seconds: Readonly<Record<string, Seconds>>;
  readonly [checkedRubric]: true;
};
export type Practice = Rubric['practices'][number];
