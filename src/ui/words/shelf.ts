import { both } from './both.ts';

export const shelf = both({ title: '' }, { title: '' });
