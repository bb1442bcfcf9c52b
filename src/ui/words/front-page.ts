import { both } from './both.ts';

export const frontPage = both({ title: '' }, { title: '' });
