import type { Prompt } from '#engine/scenario.ts';
import type { Script } from '#engine/script.ts';
import { worthOf } from '#engine/scoring/rank.ts';
import { wordsIn, type Text } from '#engine/text.ts';
import { tokensOf } from '../../words/tokens.ts';
import { byLiking } from '../liking.ts';
import { playerOf, type Policy } from '../policy.ts';

/** What a word is taken to be worth: thousandths above or below the other answers to the same question. */
export type Lexicon = ReadonlyMap<string, number>;

/** Answers that a word is pretended to have stood in at no worth, so that a word met once proves little. */
const DOUBT = 4;

const distinct = (text: Text, locale: string): readonly string[] => [...new Set(tokensOf(wordsIn(text, locale)))];

const worths = (script: Script, { id, responses = [] }: Prompt): readonly number[] =>
  responses.map((response) => worthOf(script, { ask: { key: id, prompt: id }, stage: '', response: response.id, blocks: [], at: 0 }));

type Tally = Map<string, { sum: number; times: number }>;

const note = (tally: Tally, word: string, worth: number): void => {
  const found = tally.get(word) ?? { sum: 0, times: 0 };
  tally.set(word, { sum: found.sum + worth, times: found.times + 1 });
};

const learnPrompt = (tally: Tally, script: Script, prompt: Prompt, locale: string): void => {
  const all = worths(script, prompt);
  const mean = Math.floor(all.reduce((sum, worth) => sum + worth, 0) / Math.max(1, all.length));
  prompt.responses?.forEach(({ text }, index) => {
    for (const word of distinct(text, locale)) note(tally, word, (all[index] ?? 0) - mean);
  });
};

/** Learns from other scenarios which words stand in good answers and which in bad ones. */
export const learnWords = (scripts: readonly Script[], locale: string): Lexicon => {
  const tally: Tally = new Map();
  for (const script of scripts)
    for (const { prompts } of script.scenario.stages) for (const prompt of prompts) learnPrompt(tally, script, prompt, locale);
  return new Map([...tally].map(([word, { sum, times }]) => [word, Math.trunc(sum / (times + DOUBT))]));
};

const likingOf = (lexicon: Lexicon, words: readonly string[]): number =>
  Math.trunc(words.reduce((sum, word) => sum + (lexicon.get(word) ?? 0), 0) / Math.max(1, words.length));

/** Goes by words that stood in good answers of other scenarios, the mean of an answer's words: long ones gain nothing. */
export const BAG_OF_WORDS: Policy = {
  name: 'bag-of-words',
  sort: 'test-wise',
  reads: true,
  learns: true,
  about: 'the answer whose words stood in good answers of other scenarios',
  seat: ({ script, locale, others }) => {
    const lexicon = learnWords(others, locale);
    return playerOf(script, { answer: byLiking(script, ({ text }) => likingOf(lexicon, distinct(text, locale))) });
  },
};
