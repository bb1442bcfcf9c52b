import { ATLAS } from './atlas.ts';
import { hang, type Craft } from './craft.ts';
import { DEPTH } from './depth.ts';
import type { RoomPlan, Spot } from './layout.ts';
import type { Image } from './phaser.ts';
import { SHEET } from './tones.ts';

/** Flashes that can go off: one at each camera and some between the heads, and the glare of all. */
export interface Flashes {
  readonly stars: readonly { readonly image: Image; readonly full: number }[];
  readonly glare: Image;
}

const BOX = 160;
const GLARE = 0.5;

const starAt = ({ scene }: Craft, { x, y, side }: Spot): Flashes['stars'][number] => ({
  image: scene.add
    .image(x, y, ATLAS, 'prop/flash')
    .setScale(side / BOX)
    .setDepth(DEPTH.stars)
    .setVisible(false),
  full: side / BOX,
});

/** At lens height over the tripods; without any, in the middle of the wall. */
const lenses = ({ cameras, size, desk }: RoomPlan): readonly Spot[] =>
  cameras.length > 0
    ? cameras.map(({ x, y, side, facing = 1 }) => ({ x: x + facing * side * 0.24, y: y - side * 0.78, side: side * 0.72 }))
    : [{ x: size.width * 0.12, y: desk.top * 0.34, side: desk.top * 0.4 }];

export const hangFlashes = (craft: Craft, plan: RoomPlan): Flashes => ({
  stars: lenses(plan).map((spot) => starAt(craft, spot)),
  glare: hang(craft, 'glare', { x: 0, y: 0, depth: DEPTH.glare }, { width: 4, height: 4 }, (ctx) => {
    ctx.fillStyle = SHEET;
    ctx.fillRect(0, 0, 4, 4);
  })
    .setDisplaySize(plan.size.width, plan.size.height)
    .setAlpha(0),
});

export const douse = ({ stars }: Flashes): void => stars.forEach(({ image }) => void image.setVisible(false));

const burst = ({ motion }: Craft, { image, full }: Flashes['stars'][number], delay: number): void => {
  image
    .setVisible(true)
    .setScale(full * 0.2)
    .setAlpha(1);
  motion.to(image, { scale: full }, { ms: 90, delay, ease: 'Back.easeOut' });
  motion.to(image, { alpha: 0 }, { ms: 260, delay: delay + 170, then: () => void image.setVisible(false) });
};

/**
 * The cameras have got what they came for. One glare only, and not a strong one: pictures that flash more than three times a
 * second can harm (WCAG 2.3.1). In a still picture the stars stay until the next move.
 */
export const flash = (craft: Craft, { stars, glare }: Flashes): void => {
  if (craft.motion.still) return stars.forEach(({ image, full }) => void image.setVisible(true).setAlpha(1).setScale(full));
  stars.forEach((star, index) => burst(craft, star, index * 170));
  glare.setAlpha(GLARE);
  craft.motion.to(glare, { alpha: 0 }, { ms: 420, ease: 'Quad.easeOut' });
};
