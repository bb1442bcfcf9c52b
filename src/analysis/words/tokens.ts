/**
 * A figure with its separators and per cent sign, or a run of letters with what an apostrophe joins to it. An
 * orthographic space parts syllables in Vietnamese, words elsewhere, so a token is one of those.
 */
const TOKEN = /\d+(?:[.,:/]\d+)*%?|\p{L}[\p{L}\p{M}]*(?:'\p{L}+)*/gu;

/** The tone mark of an open syllable stands on either vowel, by school: `hoà` and `hòa`, `uỷ` and `ủy` are one word. */
const TONES: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};
const MARKED_LAST = /[àáảãạèéẻẽẹỳýỷỹỵ]$/;

const withOneTone = (token: string): string => {
  if (!MARKED_LAST.test(token)) return token;
  const moved = TONES[token.slice(-2)];
  return moved === undefined ? token : token.slice(0, -2) + moved;
};

/**
 * The words of a text as they are compared: composed, in lower case, without punctuation, in order. `100 %` is one
 * word, so are `17:30`, `0,7` and `don't`; a hyphen parts two.
 */
export const tokensOf = (text: string): readonly string[] => {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/(\d)\s+%/g, '$1%');
  return (plain.match(TOKEN) ?? []).map(withOneTone);
};

/** Whether a word is a figure. */
export const isFigure = (token: string): boolean => /^\d/.test(token);
