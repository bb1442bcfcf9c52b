import i18next, { type i18n } from 'i18next';
import { attend } from './attend.ts';
import { briefing } from './briefing.ts';
import { debrief } from './debrief.ts';
import { frontPage } from './front-page.ts';
import { handbook } from './handbook.ts';
import { history } from './history.ts';
import { host } from './host.ts';
import { play } from './play.ts';
import { projector } from './projector.ts';
import { report } from './report.ts';
import { settings } from './settings.ts';
import { shelf } from './shelf.ts';
import { shell } from './shell.ts';

/** Languages of the product; both are always complete. */
export const LOCALES = ['vi', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

const SCREENS = { shell, shelf, briefing, play, frontPage, debrief, handbook, history, host, projector, report, settings, attend } as const;
type Screens = typeof SCREENS;
export type Dictionary = { readonly [Screen in keyof Screens]: Screens[Screen]['vi'] };

const dictionary = (locale: Locale): Dictionary =>
  Object.fromEntries(Object.entries(SCREENS).map(([screen, words]) => [screen, words[locale]])) as unknown as Dictionary;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words';
    resources: { words: Dictionary };
  }
}

/** The words of the product in one language. React writes them as text, so i18next must not escape them again. */
export const createWords = (locale: Locale): i18n => {
  const words = i18next.createInstance();
  void words.init({
    lng: locale,
    defaultNS: 'words',
    ns: ['words'],
    resources: { vi: { words: dictionary('vi') }, en: { words: dictionary('en') } },
    interpolation: { escapeValue: false, prefix: '{', suffix: '}' },
    initAsync: false,
    showSupportNotice: false,
  });
  return words;
};
