import type { Body, Locale, Settings, Sides } from '#protocol/messages.ts';
import { tidyNames } from './team-names.ts';

/** What the form holds while it is filled in. */
export interface Draft {
  readonly title: string;
  readonly locale: Locale;
  readonly sides: Sides;
  readonly teams: readonly string[];
  readonly confidence: boolean;
  readonly ranking: boolean;
  /** As typed. */
  readonly days: string;
}

const MOST_DAYS = 90;

/** Days until everything is deleted, 1 to 90; null for anything else that was typed. */
export const daysIn = (typed: string): number | null => {
  const days = Number(typed);
  return typed.trim() !== '' && Number.isInteger(days) && days >= 1 && days <= MOST_DAYS ? days : null;
};

/** What is sent; null while something is missing: days out of range, or no team where there must be some. */
export const foundingOf = ({ title, locale, sides, teams, confidence, ranking, days }: Draft): Body<'found'> | null => {
  const names = sides === 'solo' ? [] : [...tidyNames(teams)];
  const number = daysIn(days);
  if (number === null || (sides !== 'solo' && names.length === 0)) return null;
  const settings: Settings = { title: title.trim(), locale, sides, confidence, ranking, days: number };
  return { settings, teams: names };
};
