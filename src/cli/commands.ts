import type { Command } from './command.ts';
import { diff } from './diff.ts';
import { explain } from './explain.ts';
import { graph } from './graph.ts';
import { lint } from './lint.ts';
import { create } from './new.ts';
import { play } from './play.ts';
import { report } from './report.ts';
import { simulate } from './simulate.ts';
import { solve } from './solve.ts';
import { text } from './text.ts';
import { verify } from './verify.ts';

/** Every command, in the order in which help lists them. */
export const COMMANDS: readonly Command[] = [create, lint, explain, solve, simulate, play, text, diff, graph, report, verify];
