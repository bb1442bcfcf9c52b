import { useEffect, useState } from 'react';
import type { Countdown } from '#protocol/view/scene.ts';
import { secondsLeft } from './time-left.ts';

const NO_LIMIT: Countdown = { closes: null, left: null };

/** Seconds left of a clock, looked at whenever a second is over. `now` is the server's time in milliseconds. */
export const useSecondsLeft = (clock: Countdown | null, now: () => number): number | null => {
  const { closes, left } = clock ?? NO_LIMIT;
  const [seconds, setSeconds] = useState(() => secondsLeft({ closes, left }, now()));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      const at = now();
      const rest = secondsLeft({ closes, left }, at);
      setSeconds(rest);
      if (closes !== null && left === null && rest !== 0) timer = setTimeout(look, ((closes - at - 1) % 1000) + 1);
    };
    look();
    return () => clearTimeout(timer);
  }, [closes, left, now]);
  return seconds;
};
