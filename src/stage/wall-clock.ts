import type { Clock } from '#engine/time.ts';
import { paint, type Craft } from './craft.ts';
import { DEPTH } from './depth.ts';
import type { Spot } from './layout.ts';
import { paintInk } from './paint/silhouette.ts';
import type { Image } from './phaser.ts';

/** The story's time on the wall. */
export interface WallClock {
  readonly hours: Image;
  readonly minutes: Image;
}

const KEY = 'ink';
const TURN = Math.PI * 2;

const handOf = ({ scene }: Craft, { x, y }: Spot, length: number, thick: number): Image =>
  scene.add.image(x, y, KEY).setOrigin(0.5, 0.9).setDisplaySize(thick, length).setDepth(DEPTH.clock);

export const hangClock = (craft: Craft, spot: Spot): WallClock => {
  paint(craft, KEY, { width: 4, height: 4 }, paintInk);
  return {
    hours: handOf(craft, spot, spot.side * 0.6, Math.max(2, spot.side * 0.13)),
    minutes: handOf(craft, spot, spot.side * 0.86, Math.max(1.5, spot.side * 0.08)),
  };
};

/** The angle to turn to so that a hand runs on, never back. */
const onward = (hand: Image, share: number): number => {
  const rest = (share * TURN - hand.rotation) % TURN;
  return hand.rotation + (rest < 0 ? rest + TURN : rest);
};

/** The hands run to the time. */
export const tell = ({ motion }: Craft, { hours, minutes }: WallClock, clock: Clock): void => {
  const hour = clock / 3600;
  motion.to(hours, { rotation: onward(hours, (hour % 12) / 12) }, { ms: 700, ease: 'Cubic.easeInOut' });
  motion.to(minutes, { rotation: onward(minutes, hour % 1) }, { ms: 700, ease: 'Cubic.easeInOut' });
};
