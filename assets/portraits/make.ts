/**
 * Makes `public/portraits/atlas.webp` and `atlas.json` from Open Peeps, the gallery, the scenarios and our own drawings.
 * Run by hand (`npx tsx assets/portraits/make.ts`) when a look was added; the game only reads the atlas.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { MOODS } from '../../src/engine/vocabulary.ts';
import { blinks, faces } from './faces.ts';
import { atlasJson, draw, merge, shelve, type Cel, type Placed } from './pack.ts';
import { peep } from './peep.ts';

interface Look {
  head: string;
  skin: string;
  clothes: string;
  hair?: string;
  accessory?: string;
  beard?: string;
}
interface Cast {
  journalists?: { look: Look }[];
}

const HERE = new URL('./', import.meta.url);
const ROOT = new URL('../../', HERE);
const OUT = new URL('public/portraits/', ROOT);
const SCENARIOS = new URL('scenarios/', ROOT);

/** The side of every portrait frame, and the window on the drawing that fills it. */
const SIDE = 288;
const WINDOW = '-24 -48 752 752';
const WIDTH = 2048;
const TALLEST = 4096;

const SKINS = ['edb98a', 'ffdbb4', 'd08b5b', 'ae5d29'];
const CLOTHES = ['2f4468', '7a2f2a', '4b5d43', '8a7350', '4a4357', '1f2a30'];
const ACCESSORIES = ['glasses', 'glasses2', 'glasses3', 'glasses4', 'glasses5'];
const BEARDS = ['moustache2', 'moustache6', 'goatee1', 'full2'];
const PROPS = { camera: [220, 320], microphones: [360, 210], flash: [160, 160] } as const;
const GREY = 'b9b6ad';

function json<T>(file: URL): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

function galleryLooks(): Look[] {
  return json<{ look: Look }[]>(new URL('gallery.json', HERE)).map(({ look }) => look);
}

function scenarioLooks(): Look[] {
  const files = readdirSync(SCENARIOS).filter((name) => name.endsWith('.json'));
  return files.flatMap((name) => json<Cast>(new URL(name, SCENARIOS)).journalists ?? []).map(({ look }) => look);
}

/** Case and a leading # make no other colour. */
function plain(look: Look): Look {
  const colour = (value: string): string => value.replace('#', '').toLowerCase();
  const { skin, clothes, hair } = look;
  return { ...look, skin: colour(skin), clothes: colour(clothes), ...(hair && { hair: colour(hair) }) };
}

function portrait(name: string, inside: string): Promise<Cel> {
  return draw(name, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${WINDOW}" fill="none">${inside}</svg>`, SIDE, SIDE);
}

/** A base goes by head, skin and clothes, and by its hair as well where the look names one. */
function bases(looks: readonly Look[]): Promise<Cel>[] {
  const drawn = new Map<string, () => Promise<Cel>>();
  for (const { head, skin, clothes, hair } of looks) {
    const key = `base/${head}-${skin}-${clothes}`;
    const base = (name: string) => () =>
      portrait(name, peep({ head, skin, clothes, hair: hair ?? (head.startsWith('gray') ? GREY : '2a2220') }));
    if (hair) drawn.set(`${key}-${hair}`, base(`${key}-${hair}`));
    if (!hair || !drawn.has(key)) drawn.set(key, base(key));
  }
  return [...drawn.values()].map((make) => make());
}

function moods(): Promise<Cel>[] {
  return [
    ...MOODS.map((mood) => portrait(`face/${mood}`, faces[mood])),
    ...MOODS.map((mood) => portrait(`blink/${mood}`, blinks[mood])),
    portrait('face/blink', blinks.calm),
  ];
}

function tops(looks: readonly Look[]): Promise<Cel>[] {
  const accessories = new Set([...ACCESSORIES, ...looks.flatMap(({ accessory }) => accessory ?? [])]);
  const beards = new Set([...BEARDS, ...looks.flatMap(({ beard }) => beard ?? [])]);
  return [
    ...[...accessories].map((accessory) => portrait(`top/${accessory}`, peep({ accessory }))),
    ...[...beards].map((beard) => portrait(`top/${beard}`, peep({ beard }))),
  ];
}

/** Our own drawings paint skin and cloth with `currentColor`. */
function drawing(file: string, colour?: string): string {
  const svg = readFileSync(new URL(`drawn/${file}.svg`, HERE), 'utf8');
  return colour ? svg.replace(/ color="[^"]*"/, ` color="#${colour}"`) : svg;
}

function drawings(looks: readonly Look[]): Promise<Cel>[] {
  const skins = new Set([...SKINS, ...looks.map(({ skin }) => skin)]);
  const clothes = new Set([...CLOTHES, ...looks.map((look) => look.clothes)]);
  return [
    ...[...skins].map((skin) => draw(`hand/${skin}`, drawing('hand', skin), SIDE, SIDE)),
    ...[...clothes].map((cloth) => draw(`sleeve/${cloth}`, drawing('sleeve', cloth), SIDE, SIDE)),
    ...Object.entries(PROPS).map(([name, [w, h]]) => draw(`prop/${name}`, drawing(name), w, h)),
  ];
}

/** Flat colour with a little smoothing at the ink fits in 256 colours; the eye sees no difference, the file is a third smaller. */
async function compose(placed: readonly Placed[], height: number): Promise<Buffer> {
  const overlays = placed.map(({ pixels, left, top, w, h }) => ({
    input: pixels,
    left,
    top,
    raw: { width: w, height: h, channels: 4 as const },
  }));
  const sheet = sharp({ create: { width: WIDTH, height, channels: 4, background: '#0000' } }).composite(overlays);
  const indexed = await sheet.png({ palette: true, quality: 100, dither: 0 }).toBuffer();
  return sharp(indexed).webp({ lossless: true, effort: 6 }).toBuffer();
}

const looks = [...galleryLooks(), ...scenarioLooks()].map(plain);
const cels = merge(await Promise.all([...bases(looks), ...moods(), ...tops(looks), ...drawings(looks)]));
const { placed, height } = shelve(cels, WIDTH);
if (height > TALLEST) throw new Error(`the atlas is ${height} px high and phones stop at ${TALLEST}: bake fewer looks or a smaller SIDE`);
const image = await compose(placed, height);
mkdirSync(OUT, { recursive: true });
writeFileSync(new URL('atlas.webp', OUT), image);
writeFileSync(new URL('atlas.json', OUT), atlasJson(placed, 'atlas.webp', WIDTH, height));
console.log(`${cels.length} frames, ${WIDTH} × ${height}, ${Math.round(image.length / 1024)} KiB`);
