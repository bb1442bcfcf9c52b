import type { Rubric } from '#engine/rubric.ts';
import type { Prompt, Scenario } from '#engine/scenario.ts';
import { wordsIn } from '#engine/text.ts';
import type { Module } from '#engine/vocabulary.ts';

/** A scenario as the index lists it, in one language: enough to choose by, and light enough for a hundred of them. */
export interface Listed {
  readonly id: string;
  /** Of its file, as play logs name it. */
  readonly hash: string;
  readonly rubric: string;
  readonly title: string;
  readonly summary: string;
  readonly place: string;
  /** Day of the story, `2026-08-14`. */
  readonly date: string;
  readonly minutes: number;
  /** 1 to 5. */
  readonly difficulty: number;
  /** The first is the one that it stands under. */
  readonly modules: readonly Module[];
  /** How many of its prompts test each dimension, by the id of the dimension; one that it does not test is not there. */
  readonly tests: Readonly<Record<string, number>>;
}

/** What the first page is made from, in one language. */
export interface Index {
  /** In the order of the curriculum. */
  readonly scenarios: readonly Listed[];
  /** Short names of dimensions, by id. */
  readonly dimensions: Readonly<Record<string, string>>;
}

/** A scenario and the rubric that it is judged by. */
export interface Judged {
  readonly scenario: Scenario;
  readonly rubric: Rubric;
}

const dimensionsOf = ({ targets }: Prompt, dimensions: ReadonlyMap<string, string>): readonly string[] => [
  ...new Set(targets.flatMap((practice) => dimensions.get(practice) ?? [])),
];

const testsOf = ({ scenario, rubric }: Judged): Readonly<Record<string, number>> => {
  const dimensions = new Map(rubric.practices.map(({ id, dimension }) => [id, dimension]));
  const tested = scenario.stages.flatMap(({ prompts }) => prompts.flatMap((prompt) => dimensionsOf(prompt, dimensions)));
  return Object.fromEntries(
    rubric.dimensions.flatMap(({ id }) => {
      const { length } = tested.filter((one) => one === id);
      return length === 0 ? [] : [[id, length]];
    }),
  );
};

const listed = (judged: Judged, locale: string): Listed => {
  const { id, hash, rubric, title, summary, setting, minutes, difficulty, modules } = judged.scenario;
  const [name, gist, place] = [title, summary, setting.place].map((text) => wordsIn(text, locale)) as [string, string, string];
  const { date } = setting;
  return { id, hash, rubric, title: name, summary: gist, place, date, minutes, difficulty, modules, tests: testsOf(judged) };
};

/** Easier before harder, shorter before longer, then by id: the order in which a curriculum is gone through. */
export const inOrder = (a: Listed, b: Listed): number =>
  a.difficulty - b.difficulty || a.minutes - b.minutes || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The index of a library in one language. */
export const indexOf = (library: readonly Judged[], locale: string): Index => ({
  scenarios: library.map((one) => listed(one, locale)).sort(inOrder),
  dimensions: Object.fromEntries(
    library.flatMap(({ rubric }) => rubric.dimensions.map(({ id, short }) => [id, wordsIn(short, locale)] as const)),
  ),
});
