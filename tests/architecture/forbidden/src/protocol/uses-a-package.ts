import { parseTree } from 'jsonc-parser';

export const used = parseTree;
