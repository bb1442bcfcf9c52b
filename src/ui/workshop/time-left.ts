import type { Countdown } from '#protocol/view/scene.ts';

/** Whole seconds until the close, never below nought; null without limit. A clock that stands says what was left. */
export const secondsLeft = ({ closes, left }: Countdown, now: number): number | null => {
  const ms = left ?? (closes === null ? null : closes - now);
  return ms === null ? null : Math.max(0, Math.ceil(ms / 1000));
};

const two = (number: number): string => String(number).padStart(2, '0');

/** Seconds as a clock shows them: `1:05`, and over an hour `2:01:05`. */
export const faceOf = (seconds: number): string => {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, two(seconds % 60)];
  return hours === 0 ? `${minutes}:${rest}` : `${hours}:${two(minutes)}:${rest}`;
};

/** The last stretch that has begun: what is said aloud, once. */
export const stretchOf = (seconds: number): 'over' | 'last10' | 'last30' | null => {
  if (seconds === 0) return 'over';
  if (seconds <= 10) return 'last10';
  return seconds <= 30 ? 'last30' : null;
};
