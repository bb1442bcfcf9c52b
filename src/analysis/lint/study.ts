import type { Rubric } from '#engine/rubric.ts';
import type { Block, Mark, Prompt, Response, Scenario } from '#engine/scenario.ts';
import { prepare, type Script } from '#engine/script.ts';
import { worthOf } from '#engine/scoring/rank.ts';
import { FULL } from '#engine/scoring/parts.ts';
import { lengthOf } from '#engine/text.ts';
import type { Possible } from '../reach/possible.ts';
import type { Seen } from '../reach/seen.ts';
import type { TestWise } from '../simulate/test-wise.ts';
import { readerOf, type Reader } from '../words/tokens.ts';
import { textsIn, type Worded } from './texts.ts';

/** The words of a text in each language of the file, as `tokensOf` gives them. */
export type Words = Readonly<Record<string, readonly string[]>>;

/** A response of a prompt as rules compare it. */
export interface Option {
  readonly response: Response;
  readonly path: string;
  /** How good it is at its prompt: thousandths, 0 to 100 000. */
  readonly worth: number;
  /** Length in units of each language: syllables in Vietnamese, words in English. */
  readonly length: Readonly<Record<string, number>>;
  readonly words: Words;
}

/** A prompt with responses, as rules compare them. */
export interface Question {
  readonly prompt: Prompt;
  readonly path: string;
  /** In file order. */
  readonly options: readonly Option[];
  /** The best of them; the first in file order where several are. */
  readonly best: Option;
  /** Words of what is asked. */
  readonly words: Words;
}

/** Something that can be said: a response or a block. */
export interface Utterance {
  readonly said: Response | Block;
  readonly prompt: Prompt;
  readonly path: string;
}

/** What plays showed, and what no play can show. Takes seconds to gather, so a study may be without it. */
export interface Evidence {
  readonly seen: Seen;
  readonly possible: Possible;
  /** Bots that score by looks alone, above their bar. */
  readonly testWise: readonly TestWise[];
}

/** A scenario laid out for rules to look at. Made once a file; what all rules need is worked out here, once. */
export interface Study {
  readonly scenario: Scenario;
  readonly rubric: Rubric;
  readonly script: Script;
  readonly locales: readonly string[];
  /** Every text of the file, in its order. */
  readonly texts: readonly Worded[];
  /** Gives the words of any text of the file. */
  readonly read: Reader;
  /** Prompts that have responses, in file order. */
  readonly questions: readonly Question[];
  /** Of those, the ones in which exactly one response is the best: where what the best looks like can be asked at all. */
  readonly settled: readonly Question[];
  /** Every response and every block, in file order. */
  readonly utterances: readonly Utterance[];
  readonly evidence?: Evidence;
}

/** Every prompt with its path. */
export const promptsOf = (scenario: Scenario): readonly { readonly prompt: Prompt; readonly path: string }[] =>
  scenario.stages.flatMap(({ prompts }, s) => prompts.map((prompt, p) => ({ prompt, path: `stages[${s}].prompts[${p}]` })));

const worthIn = (script: Script, prompt: Prompt, response: Response): number =>
  worthOf(script, { ask: { key: prompt.id, prompt: prompt.id }, stage: '', response: response.id, blocks: [], at: 0 });

const lengthIn = (text: Response['text'], locales: readonly string[]): Option['length'] =>
  Object.fromEntries(locales.map((locale) => [locale, lengthOf(text[locale] ?? '')]));

const wordsIn = (text: Response['text'], locales: readonly string[], read: Reader): Words =>
  Object.fromEntries(locales.map((locale) => [locale, read(inLocale(text, locale))]));

const toQuestion = (script: Script, read: Reader, prompt: Prompt, path: string): readonly Question[] => {
  const { locales } = script.scenario;
  const options = (prompt.responses ?? []).map((response, index): Option => ({
    response,
    path: `${path}.responses[${index}]`,
    worth: worthIn(script, prompt, response),
    length: lengthIn(response.text, locales),
    words: wordsIn(response.text, locales, read),
  }));
  const [first, ...others] = options;
  if (!first) return [];
  const best = others.reduce((best, one) => (one.worth > best.worth ? one : best), first);
  return [{ prompt, path, options, best, words: wordsIn(prompt.text, locales, read) }];
};

const isSettled = ({ options, best }: Question): boolean => options.every((one) => one === best || one.worth < best.worth);

const utterancesIn = (prompt: Prompt, path: string): readonly Utterance[] => [
  ...(prompt.responses ?? []).map((said, index) => ({ said, prompt, path: `${path}.responses[${index}]` })),
  ...(prompt.blocks ?? []).map((said, index) => ({ said, prompt, path: `${path}.blocks[${index}]` })),
];

/** Lays a scenario out for the rules. */
export const studyOf = (scenario: Scenario, rubric: Rubric): Study => {
  const script = prepare(scenario, rubric);
  const prompts = promptsOf(scenario);
  const read = readerOf();
  const questions = prompts.flatMap(({ prompt, path }) => toQuestion(script, read, prompt, path));
  return {
    scenario,
    rubric,
    script,
    locales: scenario.locales,
    texts: textsIn(scenario),
    read,
    questions,
    settled: questions.filter(isSettled),
    utterances: prompts.flatMap(({ prompt, path }) => utterancesIn(prompt, path)),
  };
};

/** The responses to a question but the best. */
export const othersOf = ({ options, best }: Question): readonly Option[] => options.filter((one) => one !== best);

/** Whether a response lies in the lower half between the worst and the best that its prompt offers. */
export const isBad = ({ worth }: Option): boolean => 2 * worth < FULL;

/** The words of a text in one language. */
export const inLocale = (text: Mark['quote'], locale: string): string => text[locale] ?? '';
