/** A text as people type it in a hurry: small letters, no Vietnamese signs. Searches compare both sides so. */
export const plainText = (words: string): string => words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
