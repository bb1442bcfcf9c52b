import type { Pictures } from './atlas.ts';
import type { Sides, Size } from './layout.ts';
import type { Motion } from './motion.ts';
import type { Image, Scene } from './phaser.ts';

/** What a set is made with. */
export interface Craft {
  readonly scene: Scene;
  readonly pictures: Pictures;
  readonly size: Size;
  readonly sides: Sides;
  /** Pixels of the screen to one of the page. */
  readonly dense: number;
  readonly motion: Motion;
}

export type Painter = (ctx: CanvasRenderingContext2D, size: Size) => void;

const pixels = (length: number, dense: number): number => Math.max(1, Math.ceil(length * dense));

/** Paints a texture at the screen's own resolution, over the one that went by that name. */
export const paint = ({ scene: { textures }, dense }: Craft, key: string, size: Size, painter: Painter): string => {
  if (textures.exists(key)) textures.remove(key);
  const texture = textures.createCanvas(key, pixels(size.width, dense), pixels(size.height, dense));
  const ctx = texture?.getContext();
  if (!texture || !ctx) return key;
  ctx.scale(dense, dense);
  painter(ctx, size);
  texture.refresh();
  return key;
};

/** Paints a texture and hangs it with its upper left corner at `x`, `y`. */
export const hang = (
  craft: Craft,
  key: string,
  at: { readonly x: number; readonly y: number; readonly depth: number },
  size: Size,
  painter: Painter,
): Image =>
  craft.scene.add
    .image(at.x, at.y, paint(craft, key, size, painter))
    .setOrigin(0, 0)
    .setScale(1 / craft.dense)
    .setDepth(at.depth);
