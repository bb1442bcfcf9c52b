import { here } from '#ui/here.ts';

export const far = here;
