import { dayIn } from '../kit/figures.ts';
import type { Locale } from '../words/words.ts';

const ON_PAPER: Readonly<Record<Locale, string>> = { vi: 'vi-VN', en: 'en-GB' };
const DAY_MS = 86_400_000;

/** A day as a paper heads its page: `Thứ Bảy, 15/8/2026`. */
export const paperDay = (date: string, locale: Locale, daysOn: number): string => {
  const weekday = new Intl.DateTimeFormat(ON_PAPER[locale], { weekday: 'long', timeZone: 'UTC' });
  return `${weekday.format(Date.parse(`${date}T00:00:00Z`) + daysOn * DAY_MS)}, ${dayIn(date, locale, daysOn)}`;
};
