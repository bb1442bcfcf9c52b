import type { Study } from './study.ts';

/** The same sentence in each language of the product. */
export interface Both {
  readonly en: string;
  readonly vi: string;
}

/** error: the scenario is not fair or cannot be played as meant. warning: it teaches the wrong thing or gives itself away. */
export type Severity = 'error' | 'warning';

/** Where a fault lies: the path of a key in the file, such as `stages[0].prompts[3].responses[1]`; empty for the whole file. */
export interface Fault {
  readonly path: string;
  /** Fills the slots of the rule's sentence. A value that differs by language comes as `name` and `name_vi`. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/** What a rule is called and what it says: all that `explain` needs. */
export interface Page {
  /** Short, in capitals: what a finding, a silence and `explain` call it. */
  readonly id: string;
  readonly severity: Severity;
  /** What is wrong and how to mend it, in one or two sentences with slots: `{ratio}`. */
  readonly says: Both;
  /** Its page of help: what it looks for, why that matters (with the source), how to mend it, when to silence it. */
  readonly help: Both;
}

/**
 * One check on a scenario, or on a rubric. Every rule is a file of this shape, named for the rule: whoever has read one
 * has read them all. A rule looks at a study and gives faults; it never throws, and knows neither files nor languages of
 * the reader.
 */
export interface Rule<T = Study> extends Page {
  /** `today`, such as `2026-11-22`, is there where the caller knows the date; a rule that needs it is silent without. */
  readonly check: (on: T, today?: string) => readonly Fault[];
  /** What only several files together can show: the faults of a whole library. Their paths are empty. */
  readonly checkLibrary?: (all: readonly T[]) => readonly Fault[];
}

/** A fault found by a rule, as it is told. */
export interface Flaw {
  readonly rule: string;
  readonly severity: Severity;
  readonly path: string;
  /** The same place by ids, as a silence names it: see `addressOf`. */
  readonly address: string;
  readonly message: Both;
  /** Why it was silenced, where the file says so. */
  readonly silenced?: string;
}
