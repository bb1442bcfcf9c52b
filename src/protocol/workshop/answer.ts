import { cueOf, type Script } from '#engine/script.ts';
import type { Ask, Item, Move } from '#engine/session.ts';

/** The blocks, or the one response, that an answer's name stands for. */
export const partsOfAnswer = (answer: string): readonly string[] => answer.split('+');

const isStatement = (script: Script, ask: Ask): boolean => cueOf(script, ask).form === 'statement';

/** An answer with its parts by name, to compare: they count in whatever order they were put together. */
export const inAnyOrder = (answer: string): string => partsOfAnswer(answer).toSorted().join('+');

/** Whether an answer by this name may be given to what is asked. */
export const isAnswer = (script: Script, ask: Ask, answer: string): boolean => {
  const { blocks, responses, least, most } = cueOf(script, ask);
  if (!isStatement(script, ask)) return responses.has(answer) && ask.left?.includes(answer) !== false;
  const said = partsOfAnswer(answer);
  return said.length >= least && said.length <= most && new Set(said).size === said.length && said.every((id) => blocks.has(id));
};

/** The one name of an answer that may be given: whoever says the same parts of a statement in another order says the same. */
export const nameOfAnswer = (script: Script, ask: Ask, answer: string): string => {
  if (!isStatement(script, ask)) return answer;
  const said = new Set(partsOfAnswer(answer));
  return [...cueOf(script, ask).blocks.keys()].filter((id) => said.has(id)).join('+');
};

/** What stands on the record for an answer; null is silence. */
export const itemOf = (script: Script, ask: Ask, stage: string, answer: string | null): Item => {
  const statement = isStatement(script, ask);
  return {
    ask,
    stage,
    response: answer === null || statement ? null : answer,
    blocks: answer !== null && statement ? partsOfAnswer(answer) : [],
    at: 0,
  };
};

/** The moves by which a player gives an answer. */
export const movesFor = (script: Script, ask: Ask, answer: string | null): readonly Move[] => {
  if (answer === null) return [{ type: 'fall_silent' }];
  if (!isStatement(script, ask)) return [{ type: 'answer', response: answer, seconds: 0 }];
  return [...partsOfAnswer(answer).map((block): Move => ({ type: 'say', block })), { type: 'release', seconds: 0 }];
};

const MANY = 6;

/** Subsets of `ids` from `least` to `most` in size, in file order: statements have few blocks. */
const choices = (ids: readonly string[], least: number, most: number): readonly (readonly string[])[] =>
  ids
    .reduce<readonly (readonly string[])[]>(
      (all, one) => [...all, ...all.filter(({ length }) => length < most).map((some) => [...some, one])],
      [[]],
    )
    .filter(({ length }) => length >= least);

/** Every answer that may be given, by name; a statement's blocks in file order only, since order earns nothing there. */
export const answersTo = (script: Script, ask: Ask): readonly string[] => {
  const { blocks, responses, least, most } = cueOf(script, ask);
  if (isStatement(script, ask)) return choices([...blocks.keys()], least, Math.min(most, MANY)).map((some) => some.join('+'));
  return [...responses.keys()].filter((id) => ask.left?.includes(id) !== false);
};
