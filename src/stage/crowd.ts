import { portraitOf } from '#engine/portrait.ts';
import type { Pictures } from './atlas.ts';
import type { Craft } from './craft.ts';
import { paint } from './craft.ts';
import { DEPTH } from './depth.ts';
import type { Spot } from './layout.ts';
import { greyBust } from './paint/silhouette.ts';
import type { Image } from './phaser.ts';
import type { Sitter } from './view.ts';

/** People at the back who never ask: grey, and nobody that sits in front. */
export type Crowd = readonly { readonly image: Image; readonly home: number }[];

const KEY = 'crowd';
const FACES = 8;
const SIDE = 96;

const strangers = ({ names }: Pictures, sitters: readonly Sitter[]): readonly string[] => {
  const known = sitters.map(({ look, mood }) => portraitOf(look, mood, names).base);
  const free = names.filter((name) => name.startsWith('base/') && !known.includes(name));
  const step = Math.max(1, Math.floor(free.length / FACES));
  return free.filter((_, index) => index % step === 0).slice(0, FACES);
};

const print = (craft: Craft, bases: readonly string[]): void => {
  const { pictures, dense } = craft;
  paint(craft, KEY, { width: SIDE * FACES, height: SIDE }, (ctx) => {
    bases.forEach((base, index) =>
      ctx.drawImage(
        greyBust(pictures, base, index % 3 === 1 ? 'face/doubtful' : 'face/calm', Math.round(SIDE * dense)),
        index * SIDE,
        0,
        SIDE,
        SIDE,
      ),
    );
  });
  const texture = craft.scene.textures.get(KEY);
  bases.forEach((base, index) =>
    texture.add(base, 0, Math.round(index * SIDE * dense), 0, Math.round(SIDE * dense), Math.round(SIDE * dense)),
  );
};

export const gather = (craft: Craft, spots: readonly Spot[], sitters: readonly Sitter[]): Crowd => {
  const bases = strangers(craft.pictures, sitters);
  print(craft, bases);
  return spots.map(({ x, y, side, facing }, index) => ({
    image: craft.scene.add
      .image(x, y, KEY, bases[(index * 3) % bases.length])
      .setOrigin(0.5, 1)
      .setScale(side / (SIDE * craft.dense))
      .setFlipX(facing === -1)
      .setDepth(DEPTH.extras),
    home: x,
  }));
};

/** They turn to one another. */
export const murmur = ({ motion }: Craft, crowd: Crowd, strength: number): void => {
  crowd.forEach(({ image, home }, index) => {
    const way = index % 2 === 0 ? 1 : -1;
    const swing = { what: 'x', home, away: home + way * (2 + 4 * strength), times: strength > 0.5 ? 3 : 2 } as const;
    motion.swing(image, swing, { ms: 160 + (index % 3) * 40, delay: (index % 4) * 70, ease: 'Sine.easeInOut' });
  });
};
