import type { Half } from './other-half.ts';

export type Whole = readonly Half[];
