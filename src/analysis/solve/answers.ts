import { MARK_TRIGGERS } from '#engine/lapse.ts';
import { followFor, templateId, type Cue, type Script } from '#engine/script.ts';
import { partsOf } from '#engine/scoring/parts.ts';
import type { Block, Mark } from '#engine/scenario.ts';
import type { Item } from '#engine/session.ts';
import type { Trigger } from '#engine/vocabulary.ts';
import { isUntrue, type Said } from '../said.ts';
import { lossByAnswer } from './patience.ts';

/** An answer as a bound looks at it. Everything by the rubric's dimensions, in their order. */
export interface Answer {
  /** Its parts, 0 to `FULL`; −1 where the prompt does not test the dimension. */
  readonly parts: readonly number[];
  /** How many questions it can bring that would not come without it, and how many parts they can add. */
  readonly extra: number;
  readonly brings: readonly number[];
  /** The most patience that it can cost, by the scenario's journalists, in their order. */
  readonly losses: readonly number[];
}

type Tested = readonly number[];

const sumOf = (script: Script, all: readonly Tested[]): Tested =>
  script.rubric.dimensions.map((_, index) => all.reduce((sum, one) => sum + (one[index] ?? 0), 0));
const mostOf = (script: Script, all: readonly Tested[]): Tested =>
  script.rubric.dimensions.map((_, index) => Math.max(0, ...all.map((one) => one[index] ?? 0)));

const itemOf = (prompt: string, response: string | null, blocks: readonly string[]): Item => ({
  ask: { key: prompt, prompt },
  stage: '',
  response,
  blocks,
  at: 0,
});

const partsIn = (script: Script, item: Item): readonly number[] => {
  const parts = new Map(partsOf(script, item).map(({ dimension, part }) => [dimension, part]));
  return script.rubric.dimensions.map(({ id }) => parts.get(id) ?? -1);
};

/** Dimensions that a prompt tests: 0 or 1 each. */
export const testedBy = (script: Script, prompt: string): Tested =>
  script.cues.has(prompt)
    ? partsIn(script, itemOf(prompt, null, [])).map((part) => (part < 0 ? 0 : 1))
    : script.rubric.dimensions.map(() => 0);

const setsOff = (script: Script, trigger: Trigger, marks: readonly Mark[]): boolean => {
  const follow = followFor(script, trigger);
  return marks.some(({ practice, level }) => practice === follow?.practice && level <= (follow.at_most ?? -1));
};

/** The question that comes back, as the author wrote it, the rubric words it, or as itself. Only one of them does. */
const comesBack = (script: Script, { prompt }: Cue, marks: readonly Mark[]): readonly Tested[] => {
  const set = MARK_TRIGGERS.filter((trigger) => setsOff(script, trigger, marks));
  const asked = set.map((trigger) => {
    const own = prompt.follow_ups?.[trigger as 'dodged' | 'overreassured' | 'guessed'];
    return testedBy(script, own ?? (trigger === 'dodged' ? prompt.id : templateId(trigger)));
  });
  return set.length > 0 ? [mostOf(script, asked)] : [];
};

/** What a contradiction brings: the author's challenge, or the rubric's question. */
export const contradictionBrings = (script: Script, fact: string): Tested => {
  const challenge = script.facts.get(fact)?.challenge;
  return challenge === undefined
    ? mostOf(
        script,
        (['contradicted', 'overtaken'] as const).map((trigger) => testedBy(script, templateId(trigger))),
      )
    : testedBy(script, challenge);
};
export const promiseBrings = (script: Script): Tested => testedBy(script, templateId('promise_due'));

/** A firm claim that is not so is what every contradiction needs: of two different values one is not the truth. */
const onRecord = (script: Script, said: readonly Said[]): readonly Tested[] =>
  [...new Set(said.flatMap(({ claims }) => (claims ?? []).filter((claim) => isUntrue(script, claim)).map(({ fact }) => fact)))].map(
    (fact) => contradictionBrings(script, fact),
  );

const promised = (script: Script, said: readonly Said[]): readonly Tested[] =>
  said.flatMap(({ promises }) => (promises ?? []).map(() => promiseBrings(script)));

const lossesOf = (script: Script, cue: Cue, said: readonly Said[]): readonly number[] =>
  [...script.journalists.keys()].map((journalist) => lossByAnswer(script, cue, said, journalist));

const answerOf = (script: Script, cue: Cue, item: Item, said: readonly Said[]): Answer => {
  const follow = said.flatMap((one) => ('follow_up' in one && one.follow_up !== undefined ? [testedBy(script, one.follow_up)] : []));
  const back =
    cue.prompt.form === 'statement'
      ? []
      : comesBack(
          script,
          cue,
          said.flatMap(({ marks }) => marks),
        );
  const brought = [...follow, ...back, ...onRecord(script, said), ...promised(script, said)];
  return { parts: partsIn(script, item), extra: brought.length, brings: sumOf(script, brought), losses: lossesOf(script, cue, said) };
};

/** Every choice of `least` to `most` of the blocks, in the file's order: what the order is worth, a rule of the session says. */
const choicesOf = (blocks: readonly Block[], least: number, most: number): readonly (readonly Block[])[] => {
  const all = blocks.reduce<readonly (readonly Block[])[]>(
    (sets, block) => [...sets, ...sets.filter(({ length }) => length < most).map((set) => [...set, block])],
    [[]],
  );
  return all.filter(({ length }) => length >= least);
};

const answersTo = (script: Script, cue: Cue): readonly Answer[] => {
  const { id, form, use } = cue.prompt;
  if (form !== 'statement')
    return [...cue.responses.values()].map((response) => answerOf(script, cue, itemOf(id, response.id, []), [response]));
  const blocks = [...cue.blocks.values()];
  return choicesOf(blocks, use?.least ?? 1, use?.most ?? blocks.length).map((said) =>
    answerOf(
      script,
      cue,
      itemOf(
        id,
        null,
        said.map((block) => block.id),
      ),
      said,
    ),
  );
};

const silence = (script: Script, cue: Cue): Answer => ({
  parts: testedBy(script, cue.prompt.id).map((tested) => tested - 1),
  extra: 0,
  brings: script.rubric.dimensions.map(() => 0),
  losses: lossesOf(script, cue, []),
});

const known = new WeakMap<Cue, readonly Answer[]>();

/** The answers to a prompt, silence last. A prompt that comes back offers some of them. */
export const answersAt = (script: Script, prompt: string): readonly Answer[] => {
  const cue = script.cues.get(prompt);
  if (!cue) return [];
  const answers = known.get(cue) ?? [...answersTo(script, cue), silence(script, cue)];
  known.set(cue, answers);
  return answers;
};
