import type { Placed, Scene, Tween } from './phaser.ts';

type Measure = 'x' | 'y' | 'scale' | 'angle' | 'rotation' | 'alpha';
type Goal = Readonly<Partial<Record<Measure, number>>>;

interface Manner {
  readonly ms: number;
  readonly delay?: number;
  readonly ease?: string;
  readonly then?: () => void;
}

interface Swing {
  readonly what: Measure;
  readonly home: number;
  readonly away: number;
  readonly times: number;
}

/** How things get where they belong. */
export interface Motion {
  readonly still: boolean;
  /** Brings a thing to where it stays. In a still picture it is there at once. */
  readonly to: (thing: Placed, goal: Goal, manner: Manner) => void;
  /** Goes somewhere and comes back. In a still picture it stays at home. */
  readonly swing: (thing: Placed, swing: Swing, manner: Omit<Manner, 'then'>) => void;
}

const isAbout =
  (goal: Readonly<Record<string, unknown>>) =>
  (tween: Tween): boolean =>
    tween.data.some((one) => 'key' in one && one.key in goal);

/** A thing obeys the last order only. */
const add = (
  { tweens }: Scene,
  thing: Placed,
  goal: Readonly<Record<string, unknown>>,
  { ms, delay = 0, ease = 'Cubic.easeOut', then }: Manner,
  more: object,
): void => {
  const others = tweens.getTweensOf(thing).filter((one): one is Tween => 'data' in one);
  for (const one of others.filter(isAbout(goal))) one.stop();
  tweens.add({ targets: thing, ...goal, duration: ms, delay, ease, ...(then ? { onComplete: then } : {}), ...more });
};

const moving = (scene: Scene): Motion => ({
  still: false,
  to: (thing, goal, manner) => add(scene, thing, goal, manner, {}),
  swing: (thing, { what, home, away, times }, manner) =>
    add(scene, thing, { [what]: { from: home, to: away } }, manner, { yoyo: true, repeat: times - 1 }),
});

const unmoving: Motion = {
  still: true,
  to: (thing, goal, { then }) => {
    Object.assign(thing, goal);
    then?.();
  },
  swing: (thing, { what, home }) => void Object.assign(thing, { [what]: home }),
};

export const createMotion = (scene: Scene, still: boolean): Motion => (still ? unmoving : moving(scene));
