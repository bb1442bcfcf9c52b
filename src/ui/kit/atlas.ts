/** A texture atlas in Phaser's hash format, as far as the overlay needs it. */
export interface PortraitAtlas {
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
  readonly meta: { readonly size: { readonly w: number; readonly h: number } };
}

/** One layer of a picture: where it is cut from, and where it lies in a box of `box` × `box`. */
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

/** The named frames, cut and placed; a frame that the atlas lacks is left out. */
export const layersOf = (atlas: PortraitAtlas, names: readonly string[]): readonly Layer[] =>
  names.flatMap((name) => {
    const cut = atlas.frames[name];
    if (!cut) return [];
    const { frame, spriteSourceSize, sourceSize } = cut;
    return [
      { name, x: frame.x, y: frame.y, width: frame.w, height: frame.h, dx: spriteSourceSize.x, dy: spriteSourceSize.y, box: sourceSize.w },
    ];
  });
