import type { SettingsValue } from '#ui/settings/settings-value.ts';
import type { Locale } from '#ui/words/words.ts';
import { PACES, type Pace } from '#engine/vocabulary.ts';
import type { Keep } from './keep.ts';

const KEY = 'settings';

/** The browser's language decides the first time; Vietnamese where it says neither. */
const firstLocale = (): Locale => (navigator.languages.find((one) => /^(vi|en)\b/.test(one))?.startsWith('en') === true ? 'en' : 'vi');

// Not the dictionary's own check: this is asked before the dictionary is there.
const isLocale = (value: unknown): value is Locale => value === 'vi' || value === 'en';

const read = (keep: Keep): Partial<SettingsValue> => {
  try {
    const value: unknown = JSON.parse(keep.get(KEY) ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
};

const bool = (value: unknown, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise);

/** The reader's settings; whatever is missing or damaged is as on the first day. */
export const loadSettings = (keep: Keep): SettingsValue => {
  const saved = read(keep);
  return {
    locale: isLocale(saved.locale) ? saved.locale : firstLocale(),
    pace: PACES.includes(saved.pace as Pace) ? (saved.pace as Pace) : 100,
    sound: bool(saved.sound, true),
    captions: bool(saved.captions, false),
    motion: saved.motion === 'still' ? 'still' : 'system',
    stage: bool(saved.stage, true),
    size: saved.size === 'large' ? 'large' : 'normal',
  };
};

export const saveSettings = (keep: Keep, settings: SettingsValue): boolean => keep.set(KEY, JSON.stringify(settings));
