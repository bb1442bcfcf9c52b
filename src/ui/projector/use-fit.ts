import { useLayoutEffect, useRef, type RefObject } from 'react';

/** How much everything shrinks until it fits; below the last one a hall reads nothing, and the page scrolls instead. */
const SCALES = [1.2, 1.1, 1, 0.93, 0.86, 0.8, 0.74, 0.68, 0.62, 0.56, 0.5, 0.44];

const fitsAt = (box: HTMLElement, scale: number): boolean => {
  box.style.setProperty('--fit', `${scale}`);
  return box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth;
};

/** What has to be scrolled after all can be reached by keyboard. */
const fit = (box: HTMLElement): void => {
  if (SCALES.some((scale) => fitsAt(box, scale))) box.removeAttribute('tabindex');
  else box.tabIndex = 0;
};

/**
 * Makes what is in a box as large as it can be: `--fit` is what sizes in it are multiplied by. Looks again when the box
 * changes its size, and whenever it is drawn: texts of a scenario are as long as their authors made them.
 */
export const useFit = (): RefObject<HTMLDivElement | null> => {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place.current) fit(place.current);
  });
  useLayoutEffect(() => {
    const box = place.current;
    if (!box) return undefined;
    const watch = new ResizeObserver(() => fit(box));
    watch.observe(box);
    void document.fonts.ready.then(() => fit(box));
    return () => watch.disconnect();
  }, []);
  return place;
};
