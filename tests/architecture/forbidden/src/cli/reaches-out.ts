import { here } from '#store/here.ts';

export const far = here;
