import { both } from './both.ts';

export const play = both({ title: '' }, { title: '' });
