import type { Mode } from '#protocol/messages.ts';

const HOUR = 60;
/** Minutes. */
export const DAY = 24 * HOUR;
const WINDOWS: Readonly<Record<Mode, readonly number[]>> = { paced: [], race: [10, 15, 20, 30, 45], homework: [DAY, 3 * DAY, 7 * DAY] };
const USUAL: Readonly<Record<Mode, number>> = { paced: 0, race: 20, homework: 3 * DAY };

/** Minutes for which a workshop's data is still kept: without end where that is not known yet. */
export const minutesKept = (until: number | null, now: number): number => (until === null ? Infinity : (until - now) / 60_000);

/** How long a round may stay open, in minutes: homework not longer than there is a workshop to come back to. */
export const windowsOf = (mode: Mode, kept: number): readonly number[] => {
  if (mode !== 'homework') return WINDOWS[mode];
  const fitting = WINDOWS.homework.filter((window) => window <= kept);
  return fitting.length > 0 ? fitting : [Math.max(1, Math.floor(kept / HOUR)) * HOUR];
};

/** The window that stands until another is chosen: the usual one, or the longest that is shorter. */
export const usualOf = (mode: Mode, kept: number): number => {
  const windows = windowsOf(mode, kept);
  return windows.filter((window) => window <= USUAL[mode]).at(-1) ?? windows[0] ?? 0;
};
