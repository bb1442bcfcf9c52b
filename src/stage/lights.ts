import { hang, type Craft, type Painter } from './craft.ts';
import { DEPTH } from './depth.ts';
import { screen } from './paint/halftone.ts';
import type { Image } from './phaser.ts';
import { INK, WALL } from './tones.ts';

/** What lies over a whole scene: the dark after the last word, and the blank between two scenes. */
export interface Lights {
  readonly dusk: Image;
  readonly blank: Image;
}

const paintDusk: Painter = (ctx, size) => {
  ctx.globalAlpha = 0.5;
  ctx.fillStyle = INK;
  ctx.fillRect(0, 0, size.width, size.height);
  ctx.globalAlpha = 1;
  screen(ctx, size, { pitch: 6, ink: INK }, (_, y) => 0.5 - y * 0.3);
};

export const hangLights = (craft: Craft): Lights => ({
  dusk: hang(craft, 'dusk', { x: 0, y: 0, depth: DEPTH.dusk }, craft.size, paintDusk).setAlpha(0),
  blank: hang(craft, 'blank', { x: 0, y: 0, depth: DEPTH.curtain }, { width: 4, height: 4 }, (ctx) => {
    ctx.fillStyle = WALL;
    ctx.fillRect(0, 0, 4, 4);
  })
    .setDisplaySize(craft.size.width, craft.size.height)
    .setAlpha(0),
});

/** A new scene comes out of the paper. */
export const fadeIn = ({ motion }: Craft, { blank }: Lights): void => {
  blank.setAlpha(1);
  motion.to(blank, { alpha: 0 }, { ms: 360 });
};

/** After the last word the room goes dark. */
export const dim = ({ motion }: Craft, { dusk }: Lights, dark: boolean): void => motion.to(dusk, { alpha: dark ? 1 : 0 }, { ms: 600 });
