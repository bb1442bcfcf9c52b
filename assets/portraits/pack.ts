import sharp from 'sharp';

/** A picture that knows where it stood in its frame before its empty margin was cut off. */
export interface Cel {
  readonly names: string[];
  readonly pixels: Buffer;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly source: { readonly w: number; readonly h: number };
}

export interface Placed extends Cel {
  readonly left: number;
  readonly top: number;
}

/** Room between frames, so that smoothing never reads a neighbour. */
const GAP = 2;

/** Draws an SVG at a size and cuts off what is empty. */
export async function draw(name: string, svg: string, w: number, h: number): Promise<Cel> {
  const { data } = await sharp(Buffer.from(svg)).resize(w, h).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  let [left, top, right, bottom] = [w, h, -1, -1];
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      if (data[(y * w + x) * 4 + 3] === 0) continue;
      [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), y];
    }
  }
  if (right < 0) throw new Error(`${name} is empty`);
  const box = { left, top, width: right - left + 1, height: bottom - top + 1 };
  const pixels = await sharp(data, { raw: { width: w, height: h, channels: 4 } })
    .extract(box)
    .raw()
    .toBuffer();
  return { names: [name], pixels, x: left, y: top, w: box.width, h: box.height, source: { w, h } };
}

/** Frames that look the same share their place. */
export function merge(cels: readonly Cel[]): Cel[] {
  const seen = new Map<string, Cel>();
  for (const cel of cels) {
    const key = `${cel.x},${cel.y},${cel.w},${cel.h},${cel.source.w},${cel.source.h},${cel.pixels.toString('base64')}`;
    const twin = seen.get(key);
    if (twin) twin.names.push(...cel.names.filter((name) => !twin.names.includes(name)));
    else seen.set(key, cel);
  }
  return [...seen.values()];
}

/** Shelves of falling height: plain, and tight enough for frames that are nearly all of one size. */
export function shelve(cels: readonly Cel[], width: number): { placed: Placed[]; height: number } {
  const placed: Placed[] = [];
  let [left, top, shelf] = [GAP, GAP, 0];
  for (const cel of cels.toSorted((a, b) => b.h - a.h || b.w - a.w)) {
    if (left + cel.w + GAP > width) [left, top, shelf] = [GAP, top + shelf + GAP, 0];
    placed.push({ ...cel, left, top });
    left += cel.w + GAP;
    shelf = Math.max(shelf, cel.h);
  }
  return { placed, height: top + shelf + GAP };
}

/** The texture-atlas format that Phaser calls JSON hash. */
export function atlasJson(placed: readonly Placed[], image: string, w: number, h: number): string {
  const frames = placed
    .flatMap((cel) =>
      cel.names.map(
        (name) =>
          [
            name,
            {
              frame: { x: cel.left, y: cel.top, w: cel.w, h: cel.h },
              rotated: false,
              trimmed: cel.w !== cel.source.w || cel.h !== cel.source.h,
              spriteSourceSize: { x: cel.x, y: cel.y, w: cel.w, h: cel.h },
              sourceSize: cel.source,
            },
          ] as const,
      ),
    )
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const lines = frames.map(([name, frame]) => `    ${JSON.stringify(name)}: ${JSON.stringify(frame)}`);
  const meta = JSON.stringify({ app: 'assets/portraits/make.ts', image, format: 'RGBA8888', size: { w, h }, scale: '1' });
  return `{\n  "frames": {\n${lines.join(',\n')}\n  },\n  "meta": ${meta}\n}\n`;
}
