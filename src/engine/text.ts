/** The same words in every language of a file. */
export type Text = Readonly<Record<string, string>>;

/** The words in `locale`; where a file does not have that language, in its first. */
export const wordsIn = (text: Text, locale: string): string => text[locale] ?? Object.values(text)[0] ?? '';

/** Puts `values` into the slots of a template: `{quote}`, `{due}`. A slot without a value stays as it is. */
export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replaceAll(/\{([a-z]+)\}/g, (slot, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? slot) : slot));

const isLocale = (key: string): boolean => /^[a-z]{2}(-[A-Z]{2})?$/.test(key);

/** Whether an object is a text: something in each language that it names, and nothing else. */
export const isText = (value: object): value is Text => {
  const all = Object.entries(value);
  return all.length > 0 && all.every(([key, one]) => typeof one === 'string' && isLocale(key));
};

/** White space beyond ASCII, as `\s` has it. */
const RARE_SPACES: ReadonlySet<number> = new Set([
  0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f,
  0x3000, 0xfeff,
]);

/** Vietnamese letters lie between the rare spaces, and are settled by comparing like all of ASCII. */
const isSpace = (code: number): boolean => {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  return (code === 0xa0 || code === 0x1680 || code >= 0x2000) && RARE_SPACES.has(code);
};

/**
 * Units a mouth speaks and an eye reads: an orthographic space separates syllables in Vietnamese, words elsewhere. Every
 * text is counted several times at the door and by the linter, so they are counted without being cut apart.
 */
export const lengthOf = (words: string): number => {
  let units = 0;
  let inSpace = true;
  for (let at = 0; at < words.length; at += 1) {
    const space = isSpace(words.charCodeAt(at));
    if (inSpace && !space) units += 1;
    inSpace = space;
  }
  return units;
};

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
