import type { Script } from '#engine/script.ts';
import { wordsIn } from '#engine/text.ts';
import type { Trigger } from '#engine/vocabulary.ts';

/** The name of a journalist and of their outlet, in one language; empty for a prompt that nobody asks. */
export const speakerOf = (
  script: Script,
  journalist: string | undefined,
  locale: string,
): { readonly name: string; readonly outlet: string } => {
  const found = script.journalists.get(journalist ?? '');
  const outlet = script.scenario.outlets.find(({ id }) => id === found?.outlet);
  return { name: found ? wordsIn(found.name, locale) : '', outlet: outlet ? wordsIn(outlet.name, locale) : '' };
};

/** Why a journalist comes back, for the label beside the name. */
export const COMES_BACK = {
  dodged: 'play.again',
  contradicted: 'play.checksRecord',
  overtaken: 'play.checksRecord',
  promise_due: 'play.callsIn',
  overreassured: 'play.presses',
  guessed: 'play.presses',
} as const satisfies Record<Trigger, string>;
