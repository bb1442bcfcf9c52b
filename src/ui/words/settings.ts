import { both } from './both.ts';

export const settings = both({ title: '' }, { title: '' });
