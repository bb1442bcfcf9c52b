import { here } from '#analysis/here.ts';

export const far = here;
