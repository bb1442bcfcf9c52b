import type { Pace } from '#engine/vocabulary.ts';
import type { Locale } from '../words/words.ts';

/** What the reader has chosen, as kept in the browser. */
export interface SettingsValue {
  readonly locale: Locale;
  readonly pace: Pace;
  readonly sound: boolean;
  /** Sounds written as words. */
  readonly captions: boolean;
  readonly motion: 'system' | 'still';
  /** Whether the press room is drawn, or the game is text only. */
  readonly stage: boolean;
  readonly size: 'normal' | 'large';
}
