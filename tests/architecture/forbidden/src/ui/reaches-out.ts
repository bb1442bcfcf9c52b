import { here } from '#stage/here.ts';

export const far = here;
