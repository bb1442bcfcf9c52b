import type { Count } from './condition.ts';
import type { Random } from './random.ts';
import type { Clock } from './time.ts';
import type { Pace, Trigger } from './vocabulary.ts';

/** Where in the record the words stand that a journalist comes back to. */
export interface Reference {
  /** Index into `session.items`. */
  readonly item: number;
  /** Which words of that item: a claim or a mark of the response, by index; of a statement, of that block. */
  readonly block?: string;
  readonly claim?: number;
  readonly mark?: number;
}

/**
 * Something put to the player. `prompt` is an id of the scenario, or `~trigger` for a question that the rubric's template
 * words; `key` is unique in the session, so that nothing is put twice.
 */
export interface Ask {
  readonly key: string;
  readonly prompt: string;
  readonly from?: string;
  readonly trigger?: Trigger;
  readonly about?: Reference;
  readonly fact?: string;
  readonly promise?: string;
  /** True for a prompt of the author's that was put because of an answer: it does not use up the stage's prompts. */
  readonly followUp?: true;
  /** When a dodged question comes back: the responses that are left. */
  readonly left?: readonly string[];
}

/** A claim on the record: a fact asserted with a value. */
export interface Claim {
  readonly fact: string;
  readonly value: string;
  readonly hold: 'firm' | 'hedged';
  readonly withdrawn: boolean;
  readonly said: Reference;
}

/** A promise on the record. */
export interface Promised {
  readonly id: string;
  readonly due: Clock;
  readonly state: 'open' | 'kept' | 'missed';
  readonly item: number;
}

/** One prompt met and what was said to it. `response` is null where silence was the answer. */
export interface Item {
  readonly ask: Ask;
  readonly stage: string;
  readonly response: string | null;
  /** Blocks of a statement, in the order they were said. */
  readonly blocks: readonly string[];
  /** Story time at which the player began to speak. */
  readonly at: Clock;
}

/** A play-through under way. Plain data: it can be saved, compared and replayed. */
export interface Session {
  /** Hash of the scenario that it plays. */
  readonly scenario: string;
  readonly seed: number;
  readonly pace: Pace;
  /** Index into the scenario's stages; −1 before the first. */
  readonly stage: number;
  /** Id of that stage; empty before the first. */
  readonly stageId: string;
  readonly clock: Clock;
  readonly stageEnds: Clock;
  /** Prompts of the author put in this stage. */
  readonly stageAsked: number;
  /** What the player must respond to now. */
  readonly now: Ask | null;
  /** Blocks of the statement so far. */
  readonly composed: readonly string[];
  /** Raised hands or posts to pick from. */
  readonly open: readonly Ask[];
  /** Follow-ups that wait for their moment. */
  readonly waiting: readonly Ask[];
  readonly trust: Readonly<Record<string, number>>;
  readonly patience: Readonly<Record<string, number>>;
  readonly gone: readonly string[];
  readonly flags: Readonly<Record<string, boolean>>;
  readonly out: readonly string[];
  readonly claims: readonly Claim[];
  readonly promises: readonly Promised[];
  readonly items: readonly Item[];
  /** Who raised a hand at any time, and who got the floor. */
  readonly raised: readonly string[];
  readonly called: readonly string[];
  readonly count: Readonly<Record<Count, number>>;
  /** The stream from which hands and the host's choices are drawn. */
  readonly floor: Random;
  readonly ended: boolean;
}

const isAbout = (ask: Ask, id: string): boolean => ask.prompt === id || ask.key === id;

/** Whether something was put to the player, by its key or by its prompt. */
export const wasAsked = ({ now, items }: Session, id: string): boolean =>
  (now !== null && isAbout(now, id)) || items.some(({ ask }) => isAbout(ask, id));

/** What was answered to a prompt the last time that anything was. */
export const lastAnswer = ({ items }: Session, prompt: string): string | undefined =>
  items.findLast(({ ask, response }) => ask.prompt === prompt && response !== null)?.response ?? undefined;

/** What the player wants. `seconds` is thinking time as measured outside; over the limit it is silence. */
export type Move =
  | { readonly type: 'call'; readonly key: string }
  | { readonly type: 'answer'; readonly response: string; readonly seconds: number }
  | { readonly type: 'say'; readonly block: string }
  | { readonly type: 'release'; readonly seconds: number }
  | { readonly type: 'fall_silent' };

/** What happened. The stage and the sound play these; `apply` turns them into the next session. */
export type Event =
  | { readonly type: 'stage_entered'; readonly stage: string; readonly index: number; readonly clock: Clock; readonly ends: Clock }
  | { readonly type: 'stage_left'; readonly stage: string; readonly why: 'asked_enough' | 'time_up' | 'nothing_left' }
  | { readonly type: 'stage_skipped'; readonly stage: string; readonly index: number }
  | { readonly type: 'hands_raised'; readonly open: readonly Ask[]; readonly floor: Random }
  | { readonly type: 'called'; readonly ask: Ask }
  | { readonly type: 'asked'; readonly ask: Ask; readonly clock: Clock; readonly floor: Random }
  | { readonly type: 'block_said'; readonly block: string }
  | { readonly type: 'answered'; readonly ask: Ask; readonly response: string; readonly seconds: number; readonly clock: Clock }
  | { readonly type: 'released'; readonly ask: Ask; readonly blocks: readonly string[]; readonly seconds: number; readonly clock: Clock }
  | { readonly type: 'fell_silent'; readonly ask: Ask; readonly clock: Clock }
  | { readonly type: 'lapsed'; readonly count: Count; readonly about: Reference }
  | { readonly type: 'trust_moved'; readonly public: string; readonly by: number; readonly to: number; readonly why: string }
  | { readonly type: 'patience_moved'; readonly journalist: string; readonly by: number; readonly to: number }
  | { readonly type: 'walked_out'; readonly journalist: string }
  | { readonly type: 'flag_set'; readonly flag: string; readonly on: boolean }
  | { readonly type: 'time_passed'; readonly clock: Clock }
  | { readonly type: 'fact_came_out'; readonly fact: string; readonly had: 'disclosed' | 'denied' | 'silent' }
  | { readonly type: 'claimed'; readonly claim: Claim }
  | { readonly type: 'withdrew'; readonly fact: string; readonly value: string }
  | { readonly type: 'contradicted'; readonly fact: string; readonly earlier: Reference; readonly by: 'claim' | 'fact' }
  | { readonly type: 'promised'; readonly promise: Promised }
  | { readonly type: 'promise_kept'; readonly promise: string }
  | { readonly type: 'promise_missed'; readonly promise: string }
  | { readonly type: 'follow_up_queued'; readonly ask: Ask }
  | { readonly type: 'ended' };

/** Why a move may not be made. */
export type Refusal =
  | 'session_over'
  | 'nothing_asked'
  | 'no_such_hand'
  | 'no_such_response'
  | 'no_such_block'
  | 'compose_a_statement'
  | 'too_many_blocks'
  | 'too_few_blocks';

export const isRefusal = (outcome: readonly Event[] | Refusal): outcome is Refusal => typeof outcome === 'string';
