import type { Mark, Response } from '#engine/scenario.ts';
import type { Script } from '#engine/script.ts';
import type { Text } from '#engine/text.ts';
import { askedAlone, type Asked } from './asked.ts';

/** A line of the library that shows a practice kept or broken. */
export interface Line {
  readonly scenario: string;
  readonly title: Text;
  readonly question: Text;
  readonly words: Text;
  /** What in these words keeps or breaks it: part of `words` in every language. */
  readonly quote: Text;
  readonly why: Text;
}

export interface Lines {
  readonly good: Line | null;
  readonly bad: Line | null;
}

interface Found {
  readonly asked: Asked;
  readonly response: Response;
  readonly mark: Mark;
}

/** Characters above which a line is too long to be an example, in the longer of its languages. */
const LONG = 260;

const longest = (words: Text): number => Math.max(...Object.values(words).map(({ length }) => length));

/**
 * How well a line shows one practice, least first: a question that tests it, a full mark, no mark of the other sign beside it,
 * words that can be read at a glance, and then the shorter.
 */
const rank = ({ asked, response, mark }: Found): number => {
  const faults = [
    !asked.prompt.targets.includes(mark.practice),
    Math.abs(mark.level) < 2,
    response.marks.some(({ level }) => level * mark.level < 0),
    longest(response.text) > LONG,
  ];
  return faults.reduce((sum, isFault, index) => sum + (isFault ? 10_000 * 2 ** (faults.length - index) : 0), longest(response.text));
};

const toLine = ({ asked: { script, prompt }, response, mark }: Found): Line => ({
  scenario: script.scenario.id,
  title: script.scenario.title,
  question: prompt.short ?? prompt.text,
  words: response.text,
  quote: mark.quote,
  why: mark.why,
});

const bestOf = (found: readonly Found[]): Line | null => {
  const [first] = found.toSorted((a, b) => rank(a) - rank(b));
  return first ? toLine(first) : null;
};

/** By practice of the rubric, the line of the library that shows it best, and the one that shows it broken; equals in order. */
export const exampleLines = (scripts: readonly Script[], practices: readonly string[]): Readonly<Record<string, Lines>> => {
  const found = askedAlone(scripts).flatMap((asked) =>
    asked.responses.flatMap((response) => response.marks.map((mark) => ({ asked, response, mark }))),
  );
  return Object.fromEntries(
    practices.map((practice) => {
      const own = found.filter(({ mark }) => mark.practice === practice);
      return [practice, { good: bestOf(own.filter(({ mark }) => mark.level > 0)), bad: bestOf(own.filter(({ mark }) => mark.level < 0)) }];
    }),
  );
};
