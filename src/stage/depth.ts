/** What lies in front of what, from the wall to the lectern. */
export const DEPTH = {
  backdrop: 0,
  clock: 5,
  extras: 10,
  stars: 20,
  chairBack: 28,
  back: 30,
  table: 40,
  chairFront: 48,
  front: 50,
  asking: 60,
  near: 80,
  desk: 90,
  glare: 95,
  dusk: 96,
  curtain: 100,
} as const;
