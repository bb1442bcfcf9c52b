/** Where things stand in the picture, in CSS pixels. Pure: the same size and number of people give the same places. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Strips at the sides that the page covers with its own things: nobody is seated behind them. */
export interface Sides {
  readonly left: number;
  readonly right: number;
}
export const OPEN: Sides = { left: 0, right: 0 };

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
  /** The middle of the upper edge of a camera that stands close by, and its height; for interviews. */
  readonly near: Spot;
}

const within = (least: number, value: number, most: number): number => Math.max(least, Math.min(most, value));

/** How much larger the one who asks is drawn, and how far the picture is kept clear at its sides. */
export const FORWARD = 1.14;
const MARGIN = 6;
/** How far apart neighbours are where there is room, in sides of their boxes. */
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

/**
 * The side of a bust's box by the height of the picture. A low picture is all faces; in a high one a question hangs over their
 * heads and they leave it room.
 */
const tallIn = ({ height }: Size): number => height * within(0.53, 0.62 - (height - 300) / 1100, 0.62);

/** A wide picture has its middle under a question; on a narrow page the question stands below. */
const isWide = ({ width, height }: Size): boolean => width > 860 && width > height * 1.8;

/** Where the one thing goes that a picture is about: beside the question, if there is one in the middle. */
export const focusOf = (size: Size): number => size.width * (isWide(size) ? 0.87 : 0.5);

const stepOf = (room: number, count: number): number => (room - 2 * MARGIN) / (Math.max(1, count) + HAND);

interface Seating {
  readonly size: Size;
  readonly floor: number;
  readonly from: number;
  readonly room: number;
  readonly count: number;
}

const oneRow = ({ size, floor, from, room, count }: Seating, side: number): readonly Place[] => {
  const step = Math.min(stepOf(room, count), side * APART);
  return Array.from({ length: count }, (_, index) => {
    const x = from + room / 2 + (index - (count - 1) / 2) * step;
    return { x, floor, side, row: 'front', facing: towards(x, size) };
  });
};

const twoRows = ({ size, floor, from, room, count }: Seating, tall: number): readonly Place[] => {
  const side = Math.min(tall * 0.88, (2 * room) / count / BUST);
  const edge = side * 0.45;
  const step = (room - 2 * edge) / (count - 1);
  return Array.from({ length: count }, (_, index) => {
    const x = from + edge + index * step;
    const facing = towards(x, size);
    return index % 2 === 0
      ? { x, floor, side, row: 'front', facing }
      : { x, floor: floor - side * 0.36, side: side * 0.84, row: 'back', facing };
  });
};

const spread = (count: number, width: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => ((index + 0.5) * width) / count);

/** Grey heads along the rail, no two quite alike in height. */
const crowd = (size: Size, rail: number, side: number): readonly Spot[] => {
  const count = Math.max(4, Math.round(size.width / (side * 1.12)));
  return spread(count, size.width).map((x, index) => ({
    x: x + ((index * 37) % 11) - 5,
    y: rail,
    side: side * (0.92 + ((index * 53) % 17) / 100),
    facing: towards(x, size),
  }));
};

const tripods = (size: Size, rail: number, side: number): readonly Spot[] => {
  const at =
    size.width < 700
      ? ([
          [0.24, 1],
          [0.8, 0.9],
        ] as const)
      : ([
          [0.165, 0.92],
          [0.365, 0.78],
          [0.69, 1],
          [0.88, 0.84],
        ] as const);
  return at.map(([share, height]) => ({ x: size.width * share, y: rail, side: side * height, facing: towards(size.width * share, size) }));
};

const rest = (size: Size, desk: Band, side: number): Omit<RoomPlan, 'size' | 'desk' | 'places' | 'plate' | 'table'> => {
  const rail = Math.round(desk.top - side * 0.74);
  return {
    rail: { top: rail, height: Math.round(within(6, side * 0.07, 14)) },
    extras: crowd(size, rail, side * 0.56),
    cameras: tripods(size, rail, Math.min(side * 0.8, rail - 4)),
    near: { x: 0, y: 0, side: 0 },
    clock: { x: size.width * 0.53, y: size.height * 0.105, side: within(11, size.height * 0.055, 26) },
  };
};

const seatingIn = (size: Size, count: number, { left, right }: Sides): Seating => ({
  size,
  floor: deskOf(size).top,
  from: left,
  room: Math.max(size.width / 3, size.width - left - right),
  count,
});

/** A press conference of so many journalists, in one row or, where that gets too tight, in two. */
export const planConference = (size: Size, count: number, sides: Sides = OPEN): RoomPlan => {
  const desk = deskOf(size);
  const tall = tallIn(size);
  const seating = seatingIn(size, count, sides);
  const step = stepOf(seating.room, count);
  const wide = step / BUST;
  const places = wide >= tall * LEAST ? oneRow(seating, Math.min(tall, wide)) : twoRows(seating, tall);
  const behind = places.find(({ row }) => row === 'back');
  const side = places[0]?.side ?? tall;
  return {
    size,
    desk,
    places,
    plate: Math.min(step, side * APART) - 4,
    table: behind ? { top: Math.round(behind.floor), height: Math.round(desk.top - behind.floor) } : null,
    ...rest(size, behind ? { ...desk, top: behind.floor } : desk, side),
  };
};

/** To the left of a face, looking where it looks and, in a wide picture, low enough to be seen under a question. */
const besideCamera = (size: Size, { top }: Band, face: Place | undefined): Spot => {
  const side = size.height * 1.25;
  const shoulder = (face?.x ?? size.width) - (face?.side ?? 0) * 0.5;
  return { x: shoulder - side * 0.32, y: top * (isWide(size) ? 0.4 : 0.12), side, facing: face?.facing ?? 1 };
};

/** An interview: one face, close. More than one sit side by side. */
export const planInterview = (size: Size, count: number): RoomPlan => {
  const desk = deskOf(size);
  const each = (size.width * (isWide(size) ? 0.26 : 0.62)) / Math.max(1, count);
  const side = Math.min(size.height * 0.84, each / BUST);
  const from = focusOf(size) - (each * count) / 2 + (isWide(size) ? 0 : size.width * 0.08);
  const places = oneRow({ size, floor: desk.top, from, room: each * count, count }, side);
  return {
    size,
    desk,
    places,
    plate: each - 4,
    table: null,
    ...rest(size, desk, side),
    extras: [],
    cameras: [],
    near: besideCamera(size, desk, places[0]),
  };
};

/** A shelf of phones for the feed, as many as fit, higher and lower by turns. */
export const planFeed = (size: Size): { readonly desk: Band; readonly phones: readonly Spot[] } => {
  const desk = deskOf(size);
  const side = size.height * 0.66;
  const count = Math.max(5, Math.round(size.width / (side * 0.78)) | 1);
  return {
    desk,
    phones: spread(count, size.width).map((x, index) => ({ x, y: desk.top + side * (0.12 + ((index * 29) % 13) / 100), side })),
  };
};

/** A table seen from the chair: it comes up to the middle of the picture. */
export const planTable = (size: Size): Band => ({ top: Math.round(size.height * 0.6), height: Math.round(size.height * 0.4) });
