import { useSyncExternalStore } from 'react';

let current = location.hash;
// From the start, not from the first drawing on: nobody's way elsewhere is missed in between.
addEventListener('hashchange', () => (current = location.hash));

export const go = (path: string): void => {
  location.hash = `#/${path}`;
};

/** Goes there in place of the present screen: Back leads to where the player was before it. */
export const goInstead = (path: string): void => location.replace(`#/${path}`);

/** Gives the present screen another address without leaving it: what a reload then opens. */
export const becomeAddress = (path: string): void => history.replaceState(null, '', `#/${path}`);

const watch = (changed: () => void): (() => void) => {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
};

/** The hash as of the last change of screen, watched. */
export const useHash = (): string => useSyncExternalStore(watch, () => current);
