/** The same words in every language of a file. */
export type Text = Readonly<Record<string, string>>;

/** The words in `locale`; where a file does not have that language, in its first. */
export const wordsIn = (text: Text, locale: string): string => text[locale] ?? Object.values(text)[0] ?? '';

/** Puts `values` into the slots of a template: `{quote}`, `{due}`. A slot without a value stays as it is. */
export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replaceAll(/\{([a-z]+)\}/g, (slot, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? slot) : slot));

/** Units a mouth speaks and an eye reads: an orthographic space separates syllables in Vietnamese, words elsewhere. */
export const lengthOf = (words: string): number => words.split(/\s+/u).filter(Boolean).length;

/**
 * Units a second at a careful public pace and in silent reading. Coupé et al. 2019 give about 5.2 syllables a
 * second for Vietnamese conversation and 6.2 for English; a lectern is slower, and English words hold about 1.5 syllables.
 */
const PACE_OF: Readonly<Record<string, { readonly spoken: number; readonly read: number }>> = {
  vi: { spoken: 4, read: 5.5 },
  en: { spoken: 2.6, read: 3.7 },
};
const paceOf = (locale: string) => PACE_OF[locale.slice(0, 2)] ?? { spoken: 2.6, read: 3.7 };

/** Whole seconds that saying the words takes, at least one. */
export const secondsToSay = (words: string, locale: string): number => Math.max(1, Math.ceil(lengthOf(words) / paceOf(locale).spoken));

/** Whole seconds that reading the words takes, at least one. */
export const secondsToRead = (words: string, locale: string): number => Math.max(1, Math.ceil(lengthOf(words) / paceOf(locale).read));
