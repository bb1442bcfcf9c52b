import type { Machine } from './machine.ts';

/** Frames drawn after the last movement, so that what was set at its end is seen. */
const AFTERGLOW = 3;

/** A picture that nothing moves in is not drawn again: between gestures the stage takes no time at all. */
export interface Rest {
  /** To be called after every change to the picture. */
  readonly stir: () => void;
  readonly stop: () => void;
}

export const createRest = ({ game, scene }: Machine): Rest => {
  let idle = 0;
  const settle = (): void => {
    idle = scene.tweens.getTweens().length > 0 ? 0 : idle + 1;
    if (idle > AFTERGLOW) game.loop.sleep();
  };
  const stir = (): void => {
    idle = 0;
    if (document.hidden || game.loop.running) return;
    // The time slept is nobody's: without this, movements would begin at their end.
    game.loop.resetDelta();
    game.loop.wake();
  };
  const look = (): void => (document.hidden ? game.loop.sleep() : stir());
  game.events.on('postrender', settle);
  document.addEventListener('visibilitychange', look);
  return {
    stir,
    stop: () => {
      game.events.off('postrender', settle);
      document.removeEventListener('visibilitychange', look);
    },
  };
};
