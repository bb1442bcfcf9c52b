import { both } from './both.ts';

export const debrief = both({ title: '' }, { title: '' });
