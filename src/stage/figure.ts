import { portraitOf, type Portrait } from '#engine/portrait.ts';
import type { Mood } from '#engine/vocabulary.ts';
import { ATLAS } from './atlas.ts';
import { paint, type Craft } from './craft.ts';
import { DEPTH } from './depth.ts';
import { FORWARD, type Place } from './layout.ts';
import { paintVeil } from './paint/silhouette.ts';
import type { Container, Image } from './phaser.ts';
import type { Sitter } from './view.ts';

/** The side of every portrait's box in the atlas. */
export const BOX = 288;
const FAR_VEIL = 0.34;
const LOWERED = BOX * 0.86;
/** Who leans goes down behind the table a little, so that no lower edge shows. */
const SUNK = 0.035;

/** A journalist in the picture: `root` stands in its place, `whole` faces the middle, `body` leans, `arm` goes up beside it. */
export interface Figure {
  readonly journalist: string;
  readonly place: Place;
  readonly root: Container;
  readonly whole: Container;
  readonly body: Container;
  readonly arm: Container;
  readonly face: Image;
  readonly veil: Image;
  mood: Mood;
}

const layer = ({ scene }: Craft, frame: string): Image => scene.add.image(0, 0, ATLAS, frame).setOrigin(0.5, 1);

const veilOf = (craft: Craft, { base, tops }: Portrait): Image => {
  const key = ['veil', base, ...tops].join('/');
  const pixels = { ...craft, dense: 1 };
  if (!craft.scene.textures.exists(key)) paint(pixels, key, { width: BOX, height: BOX }, paintVeil(craft.pictures, [base, ...tops]));
  return craft.scene.add.image(0, 0, key).setOrigin(0.5, 1).setAlpha(0);
};

/** Those in the second row reach higher, over the heads before them. */
const armOf = (craft: Craft, { hand, sleeve }: Portrait, { row }: Place): Container =>
  craft.scene.add
    .container(0, LOWERED, [layer(craft, hand), layer(craft, sleeve)])
    .setScale(1, row === 'back' ? 1.16 : 1)
    .setVisible(false);

export const seat = (craft: Craft, { journalist, look, mood }: Sitter, place: Place): Figure => {
  const { scene, pictures } = craft;
  const portrait = portraitOf(look, mood, pictures.names);
  const face = layer(craft, portrait.face);
  const veil = veilOf(craft, portrait);
  const arm = armOf(craft, portrait, place);
  const body = scene.add.container(0, 0, [layer(craft, portrait.base), face, ...portrait.tops.map((top) => layer(craft, top)), veil]);
  const whole = scene.add.container(0, 0, [body, arm]).setScale(place.facing, 1);
  const root = scene.add
    .container(place.x, place.floor, [whole])
    .setScale(place.side / BOX)
    .setDepth(DEPTH[place.row]);
  return { journalist, place, root, whole, body, arm, face, veil, mood };
};

/** A hand goes up beside the head, before the neighbours' hair, or is taken down. */
const raise = ({ motion }: Craft, { root, arm, place }: Figure, up: boolean): void => {
  if (up) {
    arm.setVisible(true);
    root.setDepth(DEPTH[place.row] + 1);
  }
  motion.to(
    arm,
    { y: up ? 0 : LOWERED },
    {
      ms: up ? 300 : 200,
      delay: up ? Math.random() * 260 : 0,
      ease: up ? 'Back.easeOut' : 'Cubic.easeIn',
      then: () => void arm.setVisible(up),
    },
  );
};

/** A face changes with a small start of the head. */
const feel = ({ motion }: Craft, figure: Figure, mood: Mood): void => {
  if (figure.mood === mood) return;
  figure.mood = mood;
  figure.face.setFrame(`face/${mood}`);
  motion.swing(figure.body, { what: 'y', home: 0, away: mood === 'shocked' ? -14 : -6, times: 1 }, { ms: 110, ease: 'Quad.easeOut' });
};

/** Whoever asks comes to the front row, larger, and bends forward; while one asks, the others are taken back. */
const step = ({ motion, size }: Craft, { root, body, veil, place }: Figure, asking: boolean, spoken: boolean, front: Place): void => {
  const side = asking ? front.side * FORWARD : place.side;
  const reach = side * 0.46;
  const x = asking ? Math.max(reach, Math.min(size.width - reach, place.x)) : place.x;
  root.setDepth(asking ? DEPTH.asking : DEPTH[place.row]);
  motion.to(root, { x, y: asking ? front.floor + side * SUNK : place.floor, scale: side / BOX }, { ms: 320, ease: 'Back.easeOut' });
  motion.to(body, { angle: asking ? 2.5 : 0 }, { ms: 320 });
  motion.to(veil, { alpha: spoken && !asking ? FAR_VEIL : 0 }, { ms: 240 });
};

/** Shows a sitter as they are now. `spoken`: somebody has the floor. `front`: a place in the front row. */
export const pose = (craft: Craft, figure: Figure, { mood, asking, hand }: Sitter, spoken: boolean, front: Place): void => {
  step(craft, figure, asking, spoken, front);
  raise(craft, figure, hand);
  feel(craft, figure, mood);
};

const SHUT_MS = 130;

/** Shuts the eyes for a moment; `after` is told when they are open again. */
export const blink = ({ face, mood }: Figure, after: () => void): ReturnType<typeof setTimeout> => {
  face.setFrame(`blink/${mood}`);
  return setTimeout(() => {
    if (!face.active) return;
    face.setFrame(face.frame.name.replace('blink/', 'face/'));
    after();
  }, SHUT_MS);
};

/** Shifts on the chair. */
export const fidget = ({ motion }: Craft, { body }: Figure, strength: number): void => {
  const way = Math.random() < 0.5 ? -1 : 1;
  const swing = { what: 'x', home: 0, away: way * (3 + 6 * strength), times: strength > 0.5 ? 2 : 1 } as const;
  motion.swing(body, swing, { ms: 220 + Math.random() * 120, delay: Math.random() * 180, ease: 'Sine.easeInOut' });
};
