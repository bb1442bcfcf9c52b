import type { LogRefusal } from '#engine/play-log.ts';
import type { Text } from '#engine/text.ts';
import type { Pace } from '#engine/vocabulary.ts';

/** A play that is kept on this device, with what replaying it gave. */
export interface KeptPlay {
  readonly key: string;
  readonly scenario: string;
  readonly title: Text;
  /** ISO moment. */
  readonly when: string;
  /** Thousandths; null where there is no score. */
  readonly overall: number | null;
  readonly finished: boolean;
  readonly pace: Pace;
  /** Why it cannot be replayed; null where it can. */
  readonly broken: LogRefusal | null;
  readonly dimensions: readonly { readonly id: string; readonly name: Text; readonly score: number | null }[];
}

/** All plays of one scenario, the latest first. */
export interface Course {
  readonly scenario: string;
  readonly title: Text;
  readonly plays: readonly KeptPlay[];
  /** Overall scores of the finished plays, the first play first. */
  readonly scores: readonly number[];
}

const latestFirst = (plays: readonly KeptPlay[]): readonly KeptPlay[] => [...plays].sort((a, b) => Date.parse(b.when) - Date.parse(a.when));

const toCourse = (scenario: string, plays: readonly KeptPlay[]): Course => ({
  scenario,
  title: plays[0]?.title ?? {},
  plays,
  scores: plays.flatMap(({ finished, overall }) => (finished && overall !== null ? [overall] : [])).reverse(),
});

/** Plays by scenario, the scenario played last at the top. */
export const coursesOf = (plays: readonly KeptPlay[]): readonly Course[] => {
  const sorted = latestFirst(plays);
  const scenarios = [...new Set(sorted.map(({ scenario }) => scenario))];
  return scenarios.map((scenario) =>
    toCourse(
      scenario,
      sorted.filter((play) => play.scenario === scenario),
    ),
  );
};
