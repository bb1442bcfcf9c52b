import type { Draft } from './door/shape.ts';
import type { Expression } from './condition.ts';
import type { Seconds } from './seconds.ts';

/** Read-only all the way down. */
export type Frozen<T> = T extends (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

declare const checked: unique symbol;

/**
 * A scenario that the engine may play. Only `parseScenario` makes one: every id leads somewhere, every quote stands in
 * its text, every condition has a type. Plain data; `hash` is over the file's content and names it in play logs.
 */
export type Scenario = Frozen<Draft> & {
  readonly hash: string;
  /** Each condition of the file, by its source, in the engine's own closed form. */
  readonly conditions: Readonly<Record<string, Expression>>;
  /** What each prompt takes, by its id. */
  readonly seconds: Readonly<Record<string, Seconds>>;
  readonly [checked]: true;
};

export type Stage = Scenario['stages'][number];
export type Prompt = Stage['prompts'][number];
export type Response = NonNullable<Prompt['responses']>[number];
export type Block = NonNullable<Prompt['blocks']>[number];
export type Mark = Response['marks'][number];
export type Effects = NonNullable<Response['effects']>;
export type Journalist = Scenario['journalists'][number];
export type Fact = Scenario['facts'][number];
export type Headline = Scenario['headlines'][number];
export type Ending = Scenario['endings'][number];
