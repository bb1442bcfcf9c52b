import type { Scene } from '#protocol/view/scene.ts';
import { faceOf, type Face } from '../projector/face-of.ts';

/** What the facilitator does next. */
export type Step = 'start' | 'call' | 'open' | 'close' | 'reveal' | 'next' | 'wait' | 'over';

const STEPS: Readonly<Record<Face, Step>> = {
  lobby: 'start',
  board: 'start',
  floor: 'call',
  put: 'open',
  open: 'close',
  closed: 'reveal',
  revealed: 'next',
  own: 'wait',
  over: 'over',
};

export const stepOf = (scene: Scene): Step => STEPS[faceOf(scene)];

/** How much of the suggested time is given; 0 is no limit. In percent, so that the choice is a whole number. */
export const PACES = [100, 150, 200, 0] as const;
export type Pace = (typeof PACES)[number];

/** Seconds that a pace gives, in steps of five: the clock is for people. */
export const secondsAt = (pace: Pace, suggested: number): number => Math.ceil((suggested * pace) / 500) * 5;
