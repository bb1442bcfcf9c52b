import type { Expression } from '#engine/condition.ts';
import type { Prompt } from '#engine/scenario.ts';
import type { Script } from '#engine/script.ts';
import { wordsIn } from '#engine/text.ts';

/** What one choice does, as far as other engines have it: trust, flags, and the author's follow-up. */
export interface Choice {
  readonly id: string;
  readonly text: string;
  readonly trust: readonly (readonly [name: string, by: number])[];
  readonly flags: readonly (readonly [name: string, on: boolean])[];
  /** The scene that follows at once, unless it was met before. */
  readonly then: string | null;
}

/** A prompt with its choices: one choice point; of a statement, one after each block. */
export interface Scene {
  readonly id: string;
  readonly text: string;
  readonly when: Expression | null;
  readonly choices: readonly Choice[];
  /** How many blocks a statement takes; null for all else. */
  readonly blocks: { readonly least: number; readonly most: number } | null;
  /** Index of its part; the part's count goes up only by scenes that are no follow-up. */
  readonly part: number;
  readonly followUp: boolean;
}

export interface Part {
  readonly id: string;
  readonly asks: number;
  readonly when: Expression | null;
  /** Scenes that are put without being a follow-up, the most pressing first. */
  readonly scenes: readonly Scene[];
}

/** A scenario as every engine of the comparison plays it: same texts, same choices, same guards and effects. */
export interface Tale {
  readonly trust: readonly (readonly [name: string, start: number])[];
  readonly flags: readonly string[];
  readonly parts: readonly Part[];
  readonly scenes: readonly Scene[];
}

const READABLE = ['trust', 'flags', 'asked', 'chose'];

/** Whether a condition reads only what every engine of the comparison keeps. */
const isReadable = (expression: Expression): boolean => {
  if (typeof expression !== 'object') return true;
  if (expression[0] === 'read') return READABLE.includes(expression[1]);
  if (expression[0] === 'clock' || expression[0] === 'score') return false;
  return (expression.slice(1) as Expression[]).every((one) =>
    Array.isArray(one) && typeof one[0] === 'object' ? one.every(isReadable) : isReadable(one),
  );
};

const guard = (script: Script, source: string | undefined): Expression | null => {
  const expression = source === undefined ? undefined : script.scenario.conditions[source];
  return expression !== undefined && isReadable(expression) ? expression : null;
};

const choicesOf = (prompt: Prompt, locale: string): readonly Choice[] =>
  [...(prompt.responses ?? []), ...(prompt.blocks ?? [])].map((said) => ({
    id: said.id,
    text: wordsIn(said.text, locale),
    trust: Object.entries(said.effects?.trust ?? {}),
    flags: Object.entries(said.effects?.flags ?? {}),
    then: 'follow_up' in said ? (said.follow_up ?? null) : null,
  }));

const sceneOf = (script: Script, prompt: Prompt, part: number, locale: string): Scene => ({
  id: prompt.id,
  text: wordsIn(prompt.text, locale),
  when: guard(script, prompt.when),
  choices: choicesOf(prompt, locale),
  blocks: prompt.blocks ? { least: prompt.use?.least ?? 1, most: prompt.use?.most ?? prompt.blocks.length } : null,
  part,
  followUp: prompt.only_as_follow_up === true,
});

/** Takes from a script what the other engines can play too. */
export const taleOf = (script: Script, locale: string): Tale => {
  const { publics, stages } = script.scenario;
  const scenes = stages.map((stage, part) => stage.prompts.map((prompt) => sceneOf(script, prompt, part, locale)));
  const priority = ({ id }: Scene): number => script.cues.get(id)?.priority ?? 0;
  return {
    trust: publics.map(({ id, trust }) => [id, trust]),
    flags: [...new Set(scenes.flat().flatMap(({ choices }) => choices.flatMap(({ flags }) => flags.map(([flag]) => flag))))],
    parts: stages.map((stage, part) => ({
      id: stage.id,
      asks: stage.asks,
      when: guard(script, stage.when),
      scenes: (scenes[part] ?? []).filter(({ followUp }) => !followUp).toSorted((a, b) => priority(b) - priority(a)),
    })),
    scenes: scenes.flat(),
  };
};

/** What is compared at the end of a game, so that nobody wins by playing something else. */
export interface Outcome {
  readonly trust: Readonly<Record<string, number>>;
  readonly flags: Readonly<Record<string, boolean>>;
}

/** The tale in another engine. A game is a list of numbers: which choice of those that are offered. */
export interface Player {
  readonly name: string;
  /** Begins a game; not timed. */
  readonly begin: () => void;
  /** Takes one choice: its effects, and whatever it needs to have the next ones on offer. */
  readonly choose: (index: number) => void;
  /** How many choices are on offer; 0 at the end. */
  readonly offered: () => number;
  readonly outcome: () => Outcome;
  /** Writes the state to a text and reads it back. */
  readonly saved: () => string;
  readonly restored: (saved: string) => void;
}
