import type { Module } from '#engine/vocabulary.ts';
import { plainText } from '../words/plain-text.ts';
import type { Listed } from './listed.ts';

/** How long a scenario takes, in three sizes. */
export const LENGTHS = ['short', 'medium', 'long'] as const;
export type Length = (typeof LENGTHS)[number];

/** The longest that is still short, and still medium, in minutes. */
export const MINUTES = { short: 10, medium: 20 } as const;

/** What is looked for; null is any. */
export interface Wanted {
  readonly words: string;
  readonly module: Module | null;
  readonly difficulty: number | null;
  readonly length: Length | null;
}

/** Nothing in particular: everything is shown. */
export const ANYTHING: Wanted = { words: '', module: null, difficulty: null, length: null };

/** Small letters and figures without signs, one space before each word: what begins with a space begins a word. */
const spaced = (text: string): string => ` ${plainText(text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')}`;

const typed = (words: string): readonly string[] => spaced(words).split(' ').filter(Boolean);

/** Whether anything in particular is looked for. */
export const isParticular = ({ words, module, difficulty, length }: Wanted): boolean =>
  typed(words).length > 0 || module !== null || difficulty !== null || length !== null;

const lengthOf = (minutes: number): Length => (minutes <= MINUTES.short ? 'short' : minutes <= MINUTES.medium ? 'medium' : 'long');

const has = <T>(wanted: T | null, ...values: readonly T[]): boolean => wanted === null || values.includes(wanted);

/**
 * The scenarios that answer to all that is wanted, in the order given. Each word typed must begin a word of the title, the
 * summary or the place; case and Vietnamese signs do not count. A subject is had by all that teach it, wherever they stand.
 */
export const find = (scenarios: readonly Listed[], { words, module, difficulty, length }: Wanted): readonly Listed[] => {
  const sought = typed(words);
  return scenarios.filter((one) => {
    if (!has(module, ...one.modules) || !has(difficulty, one.difficulty) || !has(length, lengthOf(one.minutes))) return false;
    const text = spaced(`${one.title} ${one.summary} ${one.place}`);
    return sought.every((word) => text.includes(` ${word}`));
  });
};
