import { here } from '#engine/here.ts';

export const help = here;
