import type { Journalist } from './scenario.ts';
import type { Mood } from './vocabulary.ts';

export type Look = Journalist['look'];

/** Frames of the portrait atlas that make one face. All are cut from the same box, so they stack without being placed. */
export interface Portrait {
  /** From back to front. */
  readonly base: string;
  readonly face: string;
  readonly tops: readonly string[];
  /** Takes the place of `face` for the length of a blink. */
  readonly blink: string;
  /** A raised hand and, over it, its sleeve: both lie in front of the rest. */
  readonly hand: string;
  readonly sleeve: string;
}

const plain = (colour: string): string => colour.replace('#', '').toLowerCase();

const channels = (colour: string): readonly number[] => [0, 2, 4].map((at) => Number.parseInt(plain(colour).slice(at, at + 2), 16) || 0);

/** How far apart two colours are: the squared distance of their channels, 195 075 at most. */
const apart = (one: string, other: string): number => {
  const [a, b] = [channels(one), channels(other)];
  return a.reduce((sum, value, index) => sum + (value - (b[index] ?? 0)) ** 2, 0);
};

/** `short5` and `short2` are one family. */
const family = (head: string): string => head.replace(/\d+$/, '');

const strangeness = (head: string, wanted: string): number => {
  if (head === wanted) return 0;
  return family(head) === family(wanted) ? 1 : 2;
};

/** Heads count for more than skins, skins for more than clothes: whoever differs first in that order is farther off. */
const distance = (look: Look, base: string): number => {
  const [head = '', skin = '', clothes = ''] = base.slice('base/'.length).split('-');
  return strangeness(head, look.head) * 1e12 + apart(skin, look.skin) * 1e6 + apart(clothes, look.clothes);
};

/** The name with that prefix that costs least; the first of equals. */
const nearest = (baked: readonly string[], prefix: string, cost: (name: string) => number): string => {
  const names = baked.filter((name) => name.startsWith(prefix));
  return names.reduce((best, name) => (cost(name) < cost(best) ? name : best), names[0] ?? prefix);
};

const baseOf = (look: Look, baked: readonly string[]): string => {
  const bald = `base/${look.head}-${plain(look.skin)}-${plain(look.clothes)}`;
  const exact = look.hair === undefined ? [bald] : [`${bald}-${plain(look.hair)}`, bald];
  return exact.find((name) => baked.includes(name)) ?? nearest(baked, 'base/', (name) => distance(look, name));
};

const colourOf = (name: string): string => name.slice(name.indexOf('/') + 1);

const topsOf = ({ beard, accessory }: Look, baked: readonly string[]): readonly string[] =>
  [beard, accessory]
    .filter((top) => top !== undefined)
    .map((top) => `top/${top}`)
    .filter((name) => baked.includes(name));

/**
 * The frames for a look in a mood. A look that was not baked into the atlas (a scenario opened from a file) gets the one
 * most like it; beards and glasses that are not there are left out.
 *
 * @param baked names of the frames in the atlas
 */
export const portraitOf = (look: Look, mood: Mood, baked: readonly string[]): Portrait => ({
  base: baseOf(look, baked),
  face: `face/${mood}`,
  tops: topsOf(look, baked),
  blink: `blink/${mood}`,
  hand: nearest(baked, 'hand/', (name) => apart(colourOf(name), look.skin)),
  sleeve: nearest(baked, 'sleeve/', (name) => apart(colourOf(name), look.clothes)),
});
