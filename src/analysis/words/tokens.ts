/**
 * A figure with its separators and per cent sign, or a run of letters with what an apostrophe joins to it. An
 * orthographic space parts syllables in Vietnamese, words elsewhere, so a token is one of those.
 */
const TOKEN = /\d+(?:[.,:/]\d+)*%?|\p{L}[\p{L}\p{M}]*(?:'\p{L}+)*/gu;

const SPACED_SIGN = /(\d)\s+%/g;

/**
 * The tone mark of an open syllable stands on either vowel, by school: `hoà` and `hòa`, `uỷ` and `ủy` are one word. The
 * pairs of vowels as the one school writes them, and as they are compared.
 */
const TONES: ReadonlyMap<string, string> = new Map(
  ['oà òa', 'oá óa', 'oả ỏa', 'oã õa', 'oạ ọa', 'oè òe', 'oé óe', 'oẻ ỏe', 'oẽ õe', 'oẹ ọe', 'uỳ ùy', 'uý úy', 'uỷ ủy', 'uỹ ũy', 'uỵ ụy']
    .map((both) => both.split(' '))
    .map(([written = '', compared = '']) => [written, compared]),
);
const OPEN_SYLLABLE = /(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![\p{L}\p{M}])/gu;

const withOneTone = (text: string): string => text.replaceAll(OPEN_SYLLABLE, (vowels) => TONES.get(vowels) ?? vowels);

/**
 * The words of a text as they are compared: composed, in lower case, without punctuation, in order. `100 %` is one
 * word, so are `17:30`, `0,7` and `don't`; a hyphen parts two.
 */
export const tokensOf = (text: string): readonly string[] => {
  const plain = text.normalize('NFC').toLowerCase().replaceAll('’', "'");
  return withOneTone(plain).replaceAll(SPACED_SIGN, '$1%').match(TOKEN) ?? [];
};

/** Gives the words of a text as `tokensOf` does. */
export type Reader = (text: string) => readonly string[];

/**
 * Reads many texts that share their words, such as those of one file: what stands between two blanks is taken apart
 * once, and kept as long as the reader is. No word reaches over a blank but a figure with its sign.
 */
export const readerOf = (): Reader => {
  const known = new Map<string, readonly string[]>();
  const learn = (written: string): readonly string[] => {
    const tokens = tokensOf(written);
    known.set(written, tokens);
    return tokens;
  };
  return (text) => {
    const words: string[] = [];
    const joined = text.includes('%') ? text.replaceAll(SPACED_SIGN, '$1%') : text;
    for (const written of joined.split(' ')) for (const token of known.get(written) ?? learn(written)) words.push(token);
    return words;
  };
};

/** Whether a word is a figure: only those begin with a digit, and `:` comes after `9`. */
export const isFigure = (token: string): boolean => token >= '0' && token < ':';
