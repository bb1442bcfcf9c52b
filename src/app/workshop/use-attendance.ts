import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { Role } from '#protocol/sections.ts';
import { openLine } from '#remote/line.ts';
import { createAttendance, type Attendance, type AttendanceStore } from '#store/workshop.ts';

/** Looks at once when the phone wakes up or the network is back, instead of at the next try. */
const wakeOn = (wake: () => void): (() => void) => {
  const seen = (): void => void (document.visibilityState === 'visible' && wake());
  document.addEventListener('visibilitychange', seen);
  addEventListener('online', wake);
  return () => {
    document.removeEventListener('visibilitychange', seen);
    removeEventListener('online', wake);
  };
};

export interface Attending {
  readonly store: AttendanceStore;
  readonly state: Attendance;
  /** The server's time, in milliseconds since 1970. The same function at every drawing. */
  readonly now: () => number;
}

/** Follows a workshop for as long as the screen stands. */
export const useAttendance = (code: string, role: Role): Attending => {
  const [store] = useState(createAttendance);
  const state = useSyncExternalStore(store.subscribe, store.getState);
  useEffect(() => {
    const line = openLine(code, role, store);
    const asleep = wakeOn(line.wake);
    return () => {
      asleep();
      line.close();
    };
  }, [code, role, store]);
  const now = useCallback(() => Date.now() + store.getState().ahead, [store]);
  return { store, state, now };
};
