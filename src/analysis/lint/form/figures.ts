import { spokenNumbers } from './numerals.ts';

/** A figure as it is written, and every number that it may mean. */
export interface Figure {
  readonly written: string;
  readonly means: readonly number[];
}

/** How a language groups thousands and writes decimals: 1,200.5 and 1.200,5. */
const WRITTEN: Readonly<Record<string, { readonly number: RegExp; readonly thousands: string; readonly decimal: string }>> = {
  en: { number: /\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g, thousands: ',', decimal: '.' },
  vi: { number: /\d+(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?/g, thousands: '.', decimal: ',' },
};

const AFTER: Readonly<Record<string, readonly (readonly [RegExp, (value: number) => number])[]>> = {
  en: [
    [/^(?::\d\d)?\s?p\.?m\.?/i, (hour) => (hour < 12 ? hour + 12 : hour)],
    [/^\s?thousand/i, (value) => value * 1000],
    [/^\s?million/i, (value) => value * 1_000_000],
  ],
  vi: [
    [/^(?: giờ| ?h)?(?: \d+)?(?: rưỡi)? (?:chiều|tối|đêm)/iu, (hour) => (hour < 12 ? hour + 12 : hour)],
    [/^ ?(?:giờ|h)(?!\p{L})/iu, (hour) => (hour > 12 ? hour - 12 : hour)],
    [/^\s?(?:nghìn|ngàn)/iu, (value) => value * 1000],
    [/^\s?triệu/iu, (value) => value * 1_000_000],
  ],
};

const valueOf = (written: string, thousands: string, decimal: string): number =>
  Number(written.replaceAll(thousands, '').replace(decimal, '.'));

/** The figures of a text. Those of a language that we do not know are read as in English. */
export const figuresIn = (text: string, locale: string): readonly Figure[] => {
  if (!/\d/.test(text)) return [];
  const language = locale.slice(0, 2);
  const { number, thousands, decimal } = WRITTEN[language] ?? { number: /\d+(?:[.,]\d+)*/g, thousands: ',', decimal: '.' };
  return [...text.matchAll(number)].map(({ 0: written, index }) => {
    const value = valueOf(written, thousands, decimal);
    const rest = text.slice(index + written.length);
    const more = (AFTER[language] ?? []).filter(([after]) => after.test(rest)).map(([, change]) => change(value));
    return { written, means: [value, ...more] };
  });
};

/** Every number that a text may mean, in figures or in words. */
export const numbersIn = (text: string, locale: string): ReadonlySet<number> =>
  new Set([...figuresIn(text, locale).flatMap(({ means }) => means), ...spokenNumbers(text, locale)]);

/** Figures of one text that the other has neither in figures nor in words. A full hour's `00` is nothing to miss. */
export const missingFigures = (text: string, locale: string, other: string, otherLocale: string): readonly string[] => {
  const here = figuresIn(text, locale);
  if (here.length === 0) return [];
  const there = new Set(figuresIn(other, otherLocale).flatMap(({ means }) => means));
  const missing = here.filter(({ written, means }) => !/^0+$/.test(written) && !means.some((value) => there.has(value)));
  if (missing.length === 0) return [];
  const spoken = spokenNumbers(other, otherLocale);
  return missing.filter(({ means }) => !means.some((value) => spoken.has(value))).map(({ written }) => written);
};
