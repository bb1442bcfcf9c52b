import type { Block, Response } from '#engine/scenario.ts';
import type { Cue, Script } from '#engine/script.ts';

/** What can be said at a prompt: a response, or a block of a statement. */
export type Said = Response | Block;

/** Everything that can be said at a prompt, in the order of the file. */
export const saidIn = ({ responses, blocks }: Cue): readonly Said[] => [...responses.values(), ...blocks.values()];

interface Claimed {
  readonly fact: string;
  readonly value: string;
  readonly hold: string;
}

/** Whether words firmly say of a fact what is not so: without such a claim nothing is ever contradicted. */
export const isUntrue = (script: Script, { fact, value, hold }: Claimed): boolean =>
  hold === 'firm' && value !== script.facts.get(fact)?.truth;
