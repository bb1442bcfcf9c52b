import type { StageForm } from '#engine/vocabulary.ts';
import type { Pictures } from './atlas.ts';
import type { Craft } from './craft.ts';
import type { Gesture } from './gestures.ts';
import { OPEN, type Seat, type Sides, type Size } from './layout.ts';
import { dim, fadeIn, hangLights, type Lights } from './lights.ts';
import type { Machine } from './machine.ts';
import { createMotion } from './motion.ts';
import { passTime, type Pastime } from './pastime.ts';
import type { Rest } from './rest.ts';
import { setUpConference } from './sets/conference.ts';
import { setUpDesk } from './sets/desk.ts';
import { setUpFeed } from './sets/feed.ts';
import { setUpInterview } from './sets/interview.ts';
import type { Scenery, SetUp } from './sets/set.ts';
import type { View } from './view.ts';

const SETS: Readonly<Record<StageForm, SetUp>> = {
  conference: setUpConference,
  interview: setUpInterview,
  statement: setUpDesk,
  decision: setUpDesk,
  feed: setUpFeed,
};

/** A scene that is up: where and how it was set, and what passes the time in it. */
interface Standing {
  readonly stage: number;
  readonly craft: Craft;
  readonly scenery: Scenery;
  readonly lights: Lights;
  readonly pastime: Pastime;
}

/** Keeps the picture in step with the game. */
export interface Director {
  readonly follow: (view: View, gestures: readonly Gesture[]) => void;
  /** Sets the scene anew, as it is now and without a movement: after a change of size, or of whether things move. */
  readonly reset: (still: boolean) => void;
  readonly stop: () => void;
}

interface Company {
  readonly machine: Machine;
  readonly rest: Rest;
  readonly pictures: Pictures;
  readonly clear: (() => Sides) | undefined;
  readonly onLayout: ((seats: readonly Seat[]) => void) | undefined;
}

const strike = ({ machine: { scene } }: Company, standing: Standing | null): void => {
  standing?.pastime.stop();
  scene.tweens.killAll();
  for (const thing of scene.children.list.slice()) thing.destroy();
};

const setUp = ({ machine, pictures, rest, clear }: Company, size: Size, view: View, still: boolean): Standing => {
  const { scene } = machine;
  const craft: Craft = { scene, pictures, size, sides: clear?.() ?? OPEN, dense: machine.dense(), motion: createMotion(scene, still) };
  const atOnce: Craft = { ...craft, motion: createMotion(scene, true) };
  const scenery = SETS[view.form](craft, view);
  const lights = hangLights(craft);
  scenery.follow(atOnce, view, []);
  dim(atOnce, lights, view.ended);
  return { stage: view.stage, craft, scenery, lights, pastime: passTime(craft, scenery.figures, rest.stir) };
};

export const createDirector = (company: Company, first: View, stillAtFirst: boolean): Director => {
  const { machine, rest, onLayout } = company;
  let standing: Standing | null = null;
  let view = first;
  let still = stillAtFirst;
  const show = (): void => {
    onLayout?.(standing?.scenery.seats(view) ?? []);
    rest.stir();
  };
  const restage = (): void => {
    const size = machine.fit();
    strike(company, standing);
    standing = size && setUp(company, size, view, still);
  };
  const carryOn = ({ craft, scenery, lights }: Standing, gestures: readonly Gesture[]): void => {
    scenery.follow(craft, view, gestures);
    dim(craft, lights, view.ended);
  };
  const change = (): void => {
    restage();
    if (standing) fadeIn(standing.craft, standing.lights);
  };
  restage();
  show();
  return {
    follow: (next, gestures) => {
      view = next;
      if (standing?.stage === view.stage) carryOn(standing, gestures);
      else change();
      show();
    },
    reset: (nowStill) => {
      still = nowStill;
      restage();
      show();
    },
    stop: () => strike(company, standing),
  };
};
