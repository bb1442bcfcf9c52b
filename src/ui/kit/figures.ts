import type { Locale } from '../words/words.ts';

/** Thousandths of a point as people read them: `71,4` in Vietnamese, `71.4` in English. */
export const pointsIn = (thousandths: number, locale: Locale): string => {
  const written = (Math.round(thousandths / 100) / 10).toFixed(1);
  return locale === 'vi' ? written.replace('.', ',') : written;
};

const ON_PAPER: Readonly<Record<Locale, string>> = { vi: 'vi-VN', en: 'en-GB' };
const long = (locale: Locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(ON_PAPER[locale], options);
const dayParts = (locale: Locale) => ({ day: 'numeric', month: locale === 'vi' ? 'numeric' : 'long', year: 'numeric' }) as const;

/** A day of a story, `2026-08-14`, some days on: `14/8/2026`, `14 August 2026`. The same wherever it is read. */
export const dayIn = (date: string, locale: Locale, daysOn = 0): string =>
  long(locale, { ...dayParts(locale), timeZone: 'UTC' }).format(Date.parse(`${date}T00:00:00Z`) + daysOn * 86_400_000);

/** A moment in the reader's own time: `22:29 ngày 22/11/2025`, `22 November 2025, 22:29`. */
export const momentIn = (iso: string, locale: Locale): string => {
  const moment = Date.parse(iso);
  if (Number.isNaN(moment)) return iso;
  const day = long(locale, dayParts(locale)).format(moment);
  const time = long('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(moment);
  return locale === 'vi' ? `${time} ngày ${day}` : `${day}, ${time}`;
};
