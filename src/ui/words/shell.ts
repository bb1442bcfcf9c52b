import { both } from './both.ts';

export const shell = both({ title: '' }, { title: '' });
