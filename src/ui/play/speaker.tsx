import type { Script } from '#engine/script.ts';
import type { Ask } from '#engine/session.ts';
import { wordsIn } from '#engine/text.ts';

/** The name of a journalist and of their outlet, in one language; empty for a prompt that nobody asks. */
export const speakerOf = (script: Script, journalist: string | undefined, locale: string): { readonly name: string; readonly outlet: string } => {
  const found = script.journalists.get(journalist ?? '');
  const outlet = script.scenario.outlets.find(({ id }) => id === found?.outlet);
  return { name: found ? wordsIn(found.name, locale) : '', outlet: outlet ? wordsIn(outlet.name, locale) : '' };
};

/** Whether this is a question coming back. */
export const comesBack = (ask: Ask): boolean => ask.trigger !== undefined;
