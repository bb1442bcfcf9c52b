import type { Journalist } from './scenario.ts';
import type { Mood } from './vocabulary.ts';

type Look = Journalist['look'];

/** A texture atlas in Phaser's hash format, as far as portraits need it. */
export interface PortraitAtlas {
  readonly frames: Readonly<Record<string, {
    readonly frame: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
    readonly spriteSourceSize: { readonly x: number; readonly y: number };
    readonly sourceSize: { readonly w: number; readonly h: number };
  }>>;
  readonly meta: { readonly size: { readonly w: number; readonly h: number } };
}

/** One layer of a portrait: where it is cut from, and where it lies in a box of `box` × `box`. */
export interface Layer {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly dx: number;
  readonly dy: number;
  readonly box: number;
}

const shared = (key: string, { head, skin, clothes }: Look): number => {
  const [ownHead, ownSkin, ownClothes] = key.slice('base/'.length).split('-');
  return (ownHead === head ? 4 : 0) + (ownSkin === skin ? 2 : 0) + (ownClothes === clothes ? 1 : 0);
};

/** The frame for a look: the one made for it, else the one that agrees in head before skin before clothes. */
export const baseFrame = (frames: Iterable<string>, look: Look): string | undefined => {
  const bases = [...frames].filter((name) => name.startsWith('base/'));
  const exact = `base/${look.head}-${look.skin}-${look.clothes}`;
  const withHair = `${exact}-${look.hair ?? ''}`;
  if (bases.includes(withHair)) return withHair;
  if (bases.includes(exact)) return exact;
  return bases.reduce<string | undefined>((best, one) => (best === undefined || shared(one, look) > shared(best, look) ? one : best), undefined);
};

/** Names of the frames that make up a face, from the back to the front. */
export const portraitFrames = (frames: readonly string[], look: Look, mood: Mood): readonly string[] =>
  [baseFrame(frames, look), `face/${mood}`, look.beard && `top/${look.beard}`, look.accessory && `top/${look.accessory}`]
    .filter((name): name is string => name !== undefined && frames.includes(name));

/** The layers of a portrait, cut and placed. */
export const portraitLayers = (atlas: PortraitAtlas, look: Look, mood: Mood): readonly Layer[] =>
  portraitFrames(Object.keys(atlas.frames), look, mood).flatMap((name) => {
    const cut = atlas.frames[name];
    if (!cut) return [];
    const { frame, spriteSourceSize, sourceSize } = cut;
    return [{ name, x: frame.x, y: frame.y, width: frame.w, height: frame.h, dx: spriteSourceSize.x, dy: spriteSourceSize.y, box: sourceSize.w }];
  });
