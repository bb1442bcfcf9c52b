import { hang, paint, type Craft } from '../craft.ts';
import { DEPTH } from '../depth.ts';
import { focusOf, planFeed, type Spot } from '../layout.ts';
import { paintDesk } from '../paint/furniture.ts';
import { BEARINGS, KINDS, paintPhone, PHONE, type Bearing } from '../paint/phone.ts';
import type { Image } from '../phaser.ts';
import type { View } from '../view.ts';
import type { SetUp } from './set.ts';

interface Phone {
  readonly image: Image;
  readonly spot: Spot;
  readonly tilt: number;
  readonly kind: number;
}

const LIFT = 0.16;
const HELD = 1.28;

const keyOf = (kind: number, bearing: Bearing): string => `phone/${kind}/${bearing}`;

/** Paints each kind of phone as large as it will be shown at most. */
const printAll = (craft: Craft, side: number): void => {
  const fine = { ...craft, dense: (craft.dense * side * HELD) / PHONE.height };
  for (let kind = 0; kind < KINDS; kind += 1)
    for (const bearing of BEARINGS) paint(fine, keyOf(kind, bearing), PHONE, paintPhone(craft.pictures, kind, bearing));
};

const standAt =
  ({ scene }: Craft) =>
  (spot: Spot, index: number): Phone => {
    const [kind, tilt] = [index % KINDS, ((index * 47) % 9) - 4];
    const image = scene.add.image(spot.x, spot.y, keyOf(kind, 'far')).setOrigin(0.5, 1).setDepth(DEPTH.extras);
    return { image: image.setAngle(tilt).setScale(spot.side / image.height), spot, tilt, kind };
  };

const bearingOf = ({ post, posts }: View, fromMiddle: number): Bearing => {
  if (post !== null) return fromMiddle === 0 ? 'held' : 'far';
  return posts.length > 0 && fromMiddle <= Math.ceil(posts.length / 2) ? 'near' : 'far';
};

/** Which phone stands nearest to a place. */
const nearest = (phones: readonly Phone[], x: number): number =>
  phones.reduce((best, { spot }, index) => (Math.abs(spot.x - x) < Math.abs((phones[best]?.spot.x ?? 0) - x) ? index : best), 0);

/** While posts wait to be picked, some phones stand out; the one being dealt with is held up straight. */
const show = ({ motion, size }: Craft, phones: readonly Phone[], view: View): void => {
  const middle = nearest(phones, focusOf(size));
  phones.forEach(({ image, spot, tilt, kind }, index) => {
    const bearing = bearingOf(view, Math.abs(index - middle));
    const held = bearing === 'held';
    image.setTexture(keyOf(kind, bearing)).setDepth(held ? DEPTH.asking : DEPTH.extras);
    const goal = {
      y: spot.y - (bearing === 'far' ? 0 : spot.side * LIFT),
      angle: held ? 0 : tilt,
      scale: (spot.side * (held ? HELD : 1)) / image.height,
    };
    motion.to(image, goal, { ms: 320, ease: 'Back.easeOut' });
  });
};

/** A shelf of phones: the town reading. */
export const setUpFeed: SetUp = (craft) => {
  const { size } = craft;
  const plan = planFeed(size);
  printAll(craft, plan.phones[0]?.side ?? PHONE.height);
  const phones = plan.phones.map(standAt(craft));
  hang(craft, 'desk', { x: 0, y: plan.desk.top, depth: DEPTH.desk }, { width: size.width, height: plan.desk.height }, paintDesk);
  return { figures: [], seats: () => [], follow: (now, view) => show(now, phones, view) };
};
