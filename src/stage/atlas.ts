import type { Scene } from './phaser.ts';

export const ATLAS = 'portraits';

/** `atlas.json`: a frame remembers where it stood in its box before it was trimmed. */
interface Frames {
  readonly frames: Readonly<
    Record<
      string,
      {
        readonly frame: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
        readonly spriteSourceSize: { readonly x: number; readonly y: number };
        readonly sourceSize: { readonly w: number; readonly h: number };
      }
    >
  >;
}

/** The portraits twice over: for Phaser to show, and for a 2D canvas to cut from. */
export interface Pictures {
  readonly image: HTMLImageElement;
  readonly atlas: Frames;
  readonly names: readonly string[];
}

const loadImage = async (url: string): Promise<HTMLImageElement> => {
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
};

const loadFrames = async (url: string): Promise<Frames> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The portraits' frames at ${url} answered ${response.status}.`);
  return (await response.json()) as Frames;
};

export const loadPictures = async (urls: { readonly atlas: string; readonly frames: string }): Promise<Pictures> => {
  const [image, atlas] = await Promise.all([loadImage(urls.atlas), loadFrames(urls.frames)]);
  return { image, atlas, names: Object.keys(atlas.frames) };
};

export const showPictures = ({ textures }: Scene, { image, atlas }: Pictures): void => {
  textures.addAtlasJSONHash(ATLAS, image, atlas);
};

/** Draws a frame into a canvas, its whole box scaled to `side` and its upper left corner at `x`, `y`. */
export const stamp = (
  ctx: CanvasRenderingContext2D,
  { image, atlas }: Pictures,
  name: string,
  x: number,
  y: number,
  side: number,
): void => {
  const found = atlas.frames[name];
  if (!found) return;
  const {
    frame,
    spriteSourceSize: { x: left, y: top },
    sourceSize,
  } = found;
  const scale = side / sourceSize.h;
  ctx.drawImage(image, frame.x, frame.y, frame.w, frame.h, x + left * scale, y + top * scale, frame.w * scale, frame.h * scale);
};
