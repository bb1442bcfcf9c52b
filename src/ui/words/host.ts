import { both } from './both.ts';

/** Words of the facilitator's screens. */
export const host = both({ title: 'x' }, { title: 'x' });
