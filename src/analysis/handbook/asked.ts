import type { Prompt, Response } from '#engine/scenario.ts';
import type { Script } from '#engine/script.ts';

/** A question of the library that can be put by itself, outside its story. */
export interface Asked {
  readonly script: Script;
  readonly prompt: Prompt;
  readonly responses: readonly Response[];
}

const hasSlot = (words: Readonly<Record<string, string>>): boolean => Object.values(words).some((one) => one.includes('{'));

/** Questions from journalists that need nothing said before: no condition, no follow-up, no slot for earlier words. */
export const askedAlone = (scripts: readonly Script[]): readonly Asked[] =>
  scripts.flatMap((script) =>
    script.scenario.stages.flatMap(({ prompts }) =>
      prompts.flatMap((prompt) => {
        const responses = prompt.responses ?? [];
        const isAlone = prompt.form === 'question' && prompt.when === undefined && prompt.only_as_follow_up !== true;
        return isAlone && responses.length > 1 && ![prompt.text, ...responses.map(({ text }) => text)].some(hasSlot)
          ? [{ script, prompt, responses }]
          : [];
      }),
    ),
  );
