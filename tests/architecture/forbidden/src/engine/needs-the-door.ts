import { door } from './door/door.ts';

export const needed = door;
