export const door = 1;
export type Door = typeof door;
