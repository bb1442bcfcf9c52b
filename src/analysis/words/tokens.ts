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

/** Whether a word is a figure: only those begin with a digit, and `:` comes after `9`. */
export const isFigure = (token: string): boolean => token >= '0' && token < ':';
