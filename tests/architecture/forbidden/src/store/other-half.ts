import type { Whole } from './types-in-a-circle.ts';

export type Half = { readonly of: Whole };
