import type { Craft } from './craft.ts';
import { blink, fidget, type Figure } from './figure.ts';

const LEAST_MS = 700;
const MOST_MS = 2600;
/** One movement in so many is a shift on the chair, the others are blinks. */
const SHIFTS = 5;

export interface Pastime {
  readonly stop: () => void;
}

const anyOf = (figures: readonly Figure[]): Figure | undefined =>
  figures.filter(({ root }) => root.visible)[Math.floor(Math.random() * figures.length)];

/** While nothing happens somebody blinks now and then, or shifts. Mere decoration: nothing follows from it. */
export const passTime = (craft: Craft, figures: readonly Figure[], stir: () => void): Pastime => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const move = (): void => {
    wait();
    const one = document.hidden ? undefined : anyOf(figures);
    if (!one) return;
    if (Math.random() * SHIFTS < 1) fidget(craft, one, 0);
    else blink(one, stir);
    stir();
  };
  const wait = (): void => {
    timer = setTimeout(move, LEAST_MS + Math.random() * (MOST_MS - LEAST_MS));
  };
  if (!craft.motion.still && figures.length > 0) wait();
  return { stop: () => clearTimeout(timer) };
};
