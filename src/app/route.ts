import { useSyncExternalStore } from 'react';

let current = location.hash;

export const go = (path: string): void => {
  location.hash = `#/${path}`;
};

/** Gives the present screen another address without leaving it: what a reload then opens. */
export const becomeAddress = (path: string): void => history.replaceState(null, '', `#/${path}`);

const watch = (changed: () => void): (() => void) => {
  const follow = (): void => {
    current = location.hash;
    changed();
  };
  addEventListener('hashchange', follow);
  return () => removeEventListener('hashchange', follow);
};

/** The hash as of the last change of screen, watched. */
export const useHash = (): string => useSyncExternalStore(watch, () => current);
