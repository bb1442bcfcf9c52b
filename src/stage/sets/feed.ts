import type { Craft } from '../craft.ts';
import { hang, paint } from '../craft.ts';
import { DEPTH } from '../depth.ts';
import { planFeed, type Spot } from '../layout.ts';
import { PHONE, paintPhone } from '../paint/phone.ts';
import { paintDesk } from '../paint/furniture.ts';
import type { Image } from '../phaser.ts';
import type { View } from '../view.ts';
import type { SetUp } from './set.ts';

interface Phone {
  readonly image: Image;
  readonly spot: Spot;
  readonly tilt: number;
}

const VARIETY = 4;
const LIFT = 0.16;

const standAt = ({ scene, dense }: Craft) => (spot: Spot, index: number): Phone => {
  const tilt = ((index * 47) % 9) - 4;
  const image = scene.add.image(spot.x, spot.y, `phone/${index % VARIETY}`).setOrigin(0.5, 1).setScale(spot.side / (PHONE.height * dense)).setAngle(tilt).setDepth(DEPTH.extras);
  return { image, spot, tilt };
};

/** While posts wait to be picked, their phones stand out; the one being dealt with is held up straight. */
const show = ({ motion, dense }: Craft, phones: readonly Phone[], { post, posts }: View): void => {
  const middle = Math.floor(phones.length / 2);
  const waiting = Math.ceil(posts.length / 2);
  phones.forEach(({ image, spot, tilt }, index) => {
    const held = post !== null && index === middle;
    const out = held || (post === null && Math.abs(index - middle) <= waiting && posts.length > 0);
    const side = spot.side * (held ? 1.3 : 1);
    image.setDepth(held ? DEPTH.asking : DEPTH.extras);
    motion.to(image, { y: spot.y - (out ? spot.side * LIFT : 0), angle: held ? 0 : tilt, scale: side / (PHONE.height * dense), alpha: out ? 1 : 0.55 }, { ms: 320, ease: 'Back.easeOut' });
  });
};

/** A shelf of phones: the town reading. */
export const setUpFeed: SetUp = (craft) => {
  const { size } = craft;
  const plan = planFeed(size);
  for (let kind = 0; kind < VARIETY; kind += 1) paint(craft, `phone/${kind}`, PHONE, paintPhone(craft.pictures, kind));
  const phones = plan.phones.map(standAt(craft));
  hang(craft, 'desk', { x: 0, y: plan.desk.top, depth: DEPTH.desk }, { width: size.width, height: plan.desk.height }, paintDesk);
  return { figures: [], seats: () => [], follow: (now, view) => show(now, phones, view) };
};
