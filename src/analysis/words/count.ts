/**
 * A text as words in a row, each between spaces, for phrases to be looked for in: composed (NFC) and in small letters.
 * Punctuation stands between words as a word of its own, so that no phrase reaches over a comma.
 */
const inARow = (text: string): string =>
  ` ${text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\s]+/gu, ' | ')
    .replaceAll(/\s+/gu, ' ')
    .trim()} `;

/** The words of a text in small letters, in order; Vietnamese comes in syllables, as it is written. */
export const wordsOf = (text: string): readonly string[] =>
  inARow(text)
    .split(' ')
    .filter((word) => word !== '' && word !== '|');

const timesIn = (row: string, phrase: string): number => {
  let times = 0;
  // The space after one word is the space before the next, so the search goes on at it.
  for (let at = row.indexOf(phrase); at >= 0; at = row.indexOf(phrase, at + phrase.length - 1)) times += 1;
  return times;
};

/** How often words or phrases of a list stand in a text as whole words, capitals or not. Each entry is counted by itself. */
export const countOf = (text: string, list: readonly string[]): number => {
  const row = inARow(text);
  return list.reduce((sum, phrase) => sum + timesIn(row, inARow(phrase)), 0);
};
