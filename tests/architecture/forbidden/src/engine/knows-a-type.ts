import type { Door } from './door/door.ts';

export const allowed: Door = 1;
