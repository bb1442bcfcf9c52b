import { both } from './both.ts';

export const briefing = both({ title: '' }, { title: '' });
