import type { Command } from './command.ts';
import { explain } from './explain.ts';
import { lint } from './lint.ts';
import { play } from './play.ts';
import { simulate } from './simulate.ts';

/** Every command, in the order in which help lists them. */
export const COMMANDS: readonly Command[] = [lint, explain, play, simulate];
