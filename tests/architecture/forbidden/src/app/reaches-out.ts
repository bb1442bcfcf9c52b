import { here } from '#server/here.ts';

export const far = here;
