import type { Fact, Scenario, Stage } from '#engine/scenario.ts';
import type { Session } from '#engine/session.ts';
import type { Text } from '#engine/text.ts';
import type { Knowledge } from '#engine/vocabulary.ts';

/** What the player is told of a fact from some stage on. */
export interface KnownFact {
  readonly fact: string;
  readonly state: Knowledge;
  readonly text: Text;
  readonly ground?: Text;
}

const knownFrom =
  (stage: string) =>
  ({ id, text, known }: Fact): readonly KnownFact[] =>
    known
      .filter(({ from }) => from === stage)
      .map(({ state, note, ground }) => ({ fact: id, state, text: note ?? text, ...(ground === undefined ? {} : { ground }) }));

/** What becomes known when a stage begins, in the file's order of facts. */
export const knownAt = (scenario: Scenario, stage: string): readonly KnownFact[] => scenario.facts.flatMap(knownFrom(stage));

/** How a fact came out in public, in a sentence; a fact that an answer let out is told by its own text. */
export interface OutFact {
  readonly fact: string;
  readonly text: Text;
}

export interface OutFacts {
  /** Came out on the arrival of the stage. */
  readonly now: readonly OutFact[];
  readonly before: readonly OutFact[];
}

const toOut = ({ id, text, surfaces }: Fact): OutFact => ({ fact: id, text: surfaces?.by ?? text });

/** The facts that are out when a stage begins. */
export const outAt = (scenario: Scenario, session: Session, stage: string): OutFacts => {
  const out = scenario.facts.filter(({ id }) => session.out.includes(id));
  const isNew = ({ surfaces }: Fact) => surfaces?.at === stage;
  return { now: out.filter(isNew).map(toOut), before: out.filter((fact) => !isNew(fact)).map(toOut) };
};

/** The stage's place among those that were played, from 1: stages that were skipped do not count. */
export const partOf = (session: Session): number => new Set([...session.items.map(({ stage }) => stage), session.stageId]).size;

/** Which line of the manual says how to play a stage. */
export const playedAs = ({ form, moderator }: Pick<Stage, 'form' | 'moderator'>) => {
  if (form === 'conference' || form === 'feed') return moderator === 'player' ? (`${form}_player` as const) : (`${form}_host` as const);
  return form;
};
