import { both } from './both.ts';

export const history = both({ title: '' }, { title: '' });
