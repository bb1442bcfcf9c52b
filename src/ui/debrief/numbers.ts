import { pointsIn } from '../kit/figures.ts';
import type { Locale } from '../words/words.ts';

const MINUS = '−';

/** Thousandths of a point as gained or lost: `+6,4`, `−4,8`, `0,0`. */
export const signedPoints = (thousandths: number, locale: Locale): string => {
  const written = pointsIn(Math.abs(thousandths), locale);
  if (Math.round(thousandths / 100) === 0) return written;
  return `${thousandths < 0 ? MINUS : '+'}${written}`;
};

/** The same where it is an amount: only a loss has a sign. */
export const plainPoints = (thousandths: number, locale: Locale): string => signedPoints(thousandths, locale).replace('+', '');

/** A level as its sign: `+2`, `−1`. */
export const signOf = (level: number): string => `${level < 0 ? MINUS : '+'}${Math.abs(level)}`;

/** Whole points: rounded down from the tenths that stand elsewhere, so that what is `33,0` on a phone is not 32 on the wall. */
export const wholePoints = (thousandths: number): number => Math.floor(Math.round(thousandths / 100) / 10);

/** The letter of a note: a to z, then aa. */
export const letterOf = (index: number): string => {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : `${letterOf(Math.floor(index / 26) - 1)}${last}`;
};
