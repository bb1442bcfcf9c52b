const TOUCHES = ['pointerdown', 'keydown'] as const;

/** Acts once the player has touched anything: at once, or at the first touch. Browsers allow no sound before. Gives a way out. */
export const whenTouched = (act: () => void): (() => void) => {
  if (navigator.userActivation?.hasBeenActive) {
    act();
    return () => undefined;
  }
  const stop = (): void => TOUCHES.forEach((touch) => document.removeEventListener(touch, touched));
  const touched = (): void => {
    stop();
    act();
  };
  TOUCHES.forEach((touch) => document.addEventListener(touch, touched));
  return stop;
};
