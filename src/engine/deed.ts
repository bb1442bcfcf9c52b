import { lapsesIn, type Lapse } from './lapse.ts';
import type { Rubric } from './rubric.ts';
import type { Block, Effects, Response } from './scenario.ts';
import { toClock, type Clock } from './time.ts';

/** How far a gauge moves, by its id. */
export type Shift = readonly [id: string, by: number];

/**
 * What the author's effects come to, laid out in lists. Here and below every key is always there, however little the file
 * says: the engine reads objects of one shape many times faster than objects of a hundred.
 */
export interface Upshot {
  readonly trust: readonly Shift[];
  readonly patience: readonly Shift[];
  readonly flags: readonly (readonly [flag: string, on: boolean])[];
  readonly minutes: number;
  readonly reveals: readonly string[];
}

type ClaimMade = NonNullable<Response['claims']>[number];

/** What saying something does, worked out before anybody says it. */
export interface Deed {
  readonly claims: readonly ClaimMade[];
  readonly keeps: readonly string[];
  readonly promises: readonly { readonly id: string; readonly due: Clock }[];
  readonly upshot: Upshot;
  readonly lapses: readonly Lapse[];
  /** The author's own follow-up. */
  readonly next: string | undefined;
}

const NONE: Upshot = { trust: [], patience: [], flags: [], minutes: 0, reveals: [] };

export const upshotOf = (effects: Effects | undefined): Upshot =>
  effects
    ? {
        trust: Object.entries(effects.trust ?? {}),
        patience: Object.entries(effects.patience ?? {}),
        flags: Object.entries(effects.flags ?? {}),
        minutes: effects.minutes ?? 0,
        reveals: effects.reveals ?? [],
      }
    : NONE;

export const deedOf = (rubric: Rubric, said: Response | Block): Deed => ({
  claims: said.claims ?? [],
  keeps: said.keeps ?? [],
  promises: (said.promises ?? []).map(({ id, due }) => ({ id, due: toClock(due) })),
  upshot: upshotOf(said.effects),
  lapses: lapsesIn(rubric, said.marks),
  next: 'follow_up' in said ? said.follow_up : undefined,
});
