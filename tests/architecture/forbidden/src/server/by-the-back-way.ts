import { here } from '../engine/here.ts';

export const back = here;
