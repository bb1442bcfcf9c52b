/** Where things stand in the picture, in CSS pixels. Pure: the same size and number of people give the same places. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A journalist's place as the page needs it: `x` is the middle of the name plate, `y` its top edge. */
export interface Seat {
  readonly journalist: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly asking: boolean;
  readonly hand: boolean;
}

/** Where a bust stands: the middle of its lower edge, and the side of its box. */
export interface Place {
  readonly x: number;
  readonly floor: number;
  readonly side: number;
  readonly row: 'front' | 'back';
  /** Everybody looks towards the middle: 1 to the right, −1 to the left. */
  readonly facing: 1 | -1;
}

/** A strip across the picture: a table, or the rail behind which the others stand. */
export interface Band {
  readonly top: number;
  readonly height: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly side: number;
  readonly facing?: 1 | -1;
}

export interface RoomPlan {
  readonly size: Size;
  readonly desk: Band;
  readonly places: readonly Place[];
  /** Room for a name plate. */
  readonly plate: number;
  /** The second table, where the front one is too narrow for all. */
  readonly table: Band | null;
  readonly rail: Band;
  readonly extras: readonly Spot[];
  readonly cameras: readonly Spot[];
  readonly clock: Spot;
}

const within = (least: number, value: number, most: number): number => Math.max(least, Math.min(most, value));

/** How much larger the one who asks is drawn, and how far the picture is kept clear at its sides. */
export const FORWARD = 1.14;
const MARGIN = 6;
/** Share of the height that a bust's box takes, and of its side that neighbours are apart where there is room. */
const TALL = 0.62;
const APART = 1.1;
/** A bust fills this much of its box's width. */
const BUST = 0.8;
/** What a raised hand at the end of a row needs, in steps of the row. */
const HAND = 0.28;
/** Below this share of their height in one row people are better off in two. */
const LEAST = 0.6;

const towards = (x: number, { width }: Size): 1 | -1 => (x > width / 2 + 1 ? -1 : 1);

export const deskOf = ({ height }: Size): Band => {
  const thick = Math.round(within(30, height * 0.12, 46));
  return { top: height - thick, height: thick };
};

const stepOf = ({ width }: Size, count: number): number => (width - 2 * MARGIN) / (Math.max(1, count) + HAND);

const oneRow = (size: Size, { top }: Band, count: number, side: number): readonly Place[] => {
  const step = Math.min(stepOf(size, count), side * APART);
  return Array.from({ length: count }, (_, index) => {
    const x = size.width / 2 + (index - (count - 1) / 2) * step;
    return { x, floor: top, side, row: 'front', facing: towards(x, size) };
  });
};

const twoRows = (size: Size, { top }: Band, count: number, tall: number): readonly Place[] => {
  const side = Math.min(tall * 0.88, (2 * size.width) / count / BUST);
  const edge = side * 0.45;
  const step = (size.width - 2 * edge) / (count - 1);
  return Array.from({ length: count }, (_, index) => {
    const x = edge + index * step;
    const facing = towards(x, size);
    return index % 2 === 0 ? { x, floor: top, side, row: 'front', facing } : { x, floor: top - side * 0.36, side: side * 0.84, row: 'back', facing };
  });
};

const spread = (count: number, width: number): readonly number[] => Array.from({ length: count }, (_, index) => ((index + 0.5) * width) / count);

/** Grey heads along the rail, no two quite alike in height. */
const crowd = (size: Size, rail: number, side: number): readonly Spot[] => {
  const count = Math.max(4, Math.round(size.width / (side * 1.12)));
  return spread(count, size.width).map((x, index) => ({ x: x + ((index * 37) % 11) - 5, y: rail, side: side * (0.92 + ((index * 53) % 17) / 100), facing: towards(x, size) }));
};

const tripods = (size: Size, rail: number, side: number): readonly Spot[] => {
  const at = size.width < 700 ? [[0.24, 1], [0.8, 0.9]] as const : [[0.165, 0.92], [0.365, 0.78], [0.69, 1], [0.88, 0.84]] as const;
  return at.map(([share, height]) => ({ x: size.width * share, y: rail, side: side * height, facing: towards(size.width * share, size) }));
};

const rest = (size: Size, desk: Band, side: number): Omit<RoomPlan, 'size' | 'desk' | 'places' | 'plate' | 'table'> => {
  const rail = Math.round(desk.top - side * 0.74);
  return {
    rail: { top: rail, height: Math.round(within(6, side * 0.07, 14)) },
    extras: crowd(size, rail, side * 0.56),
    cameras: tripods(size, rail, Math.min(side * 0.8, rail - 4)),
    clock: { x: size.width * 0.53, y: size.height * 0.105, side: within(11, size.height * 0.055, 26) },
  };
};

/** A press conference of so many journalists, in one row or, where that gets too tight, in two. */
export const planConference = (size: Size, count: number): RoomPlan => {
  const desk = deskOf(size);
  const tall = size.height * TALL;
  const step = stepOf(size, count);
  const wide = step / BUST;
  const places = wide >= tall * LEAST ? oneRow(size, desk, count, Math.min(tall, wide)) : twoRows(size, desk, count, tall);
  const behind = places.find(({ row }) => row === 'back');
  const side = places[0]?.side ?? tall;
  return {
    size, desk, places,
    plate: Math.min(step, side * APART) - 4,
    table: behind ? { top: Math.round(behind.floor), height: Math.round(desk.top - behind.floor) } : null,
    ...rest(size, behind ? { ...desk, top: behind.floor } : desk, side),
  };
};

/** An interview: one face, close. More than one sit side by side. */
export const planInterview = (size: Size, count: number): RoomPlan => {
  const desk = deskOf(size);
  const step = (size.width * 0.62) / Math.max(1, count);
  const side = Math.min(size.height * 0.84, step / BUST);
  const places = oneRow(size, desk, count, side).map((place) => ({ ...place, x: place.x + size.width * 0.06 }));
  return { size, desk, places, plate: step - 4, table: null, ...rest(size, desk, side), extras: [], cameras: [] };
};

/** A shelf of phones for the feed, as many as fit, higher and lower by turns. */
export const planFeed = (size: Size): { readonly desk: Band; readonly phones: readonly Spot[] } => {
  const desk = deskOf(size);
  const side = size.height * 0.66;
  const count = Math.max(5, Math.round(size.width / (side * 0.78)) | 1);
  return { desk, phones: spread(count, size.width).map((x, index) => ({ x, y: desk.top + side * (0.12 + ((index * 29) % 13) / 100), side })) };
};

/** A table seen from the chair: it comes up to the middle of the picture. */
export const planTable = (size: Size): Band => ({ top: Math.round(size.height * 0.6), height: Math.round(size.height * 0.4) });
