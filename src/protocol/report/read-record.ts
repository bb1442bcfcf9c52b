import * as z from 'zod';
import { RULES_VERSION } from '#engine/play-log.ts';
import { act, bodies, deed, LOCALES, MODES, type Act } from '../messages.ts';
import { PROTOCOL } from '../version.ts';
import type { WorkshopRecord } from './record.ts';

const id = z.string().min(1).max(100);
const score = z.int().min(0).max(100_000);
const sideScore = z.strictObject({ overall: score, dimensions: z.record(id, score.nullable()) });

/** A round is begun by what the server made of the wish: an entry never holds the wish itself. */
const direction = act.refine(({ type }) => type !== 'start_round') as z.ZodType<Exclude<Act, { readonly type: 'start_round' }>>;

const doing = z.union([
  deed,
  z.strictObject({
    type: z.literal('join'),
    seat: id,
    name: z.string().max(80),
    team: id.optional(),
    locale: z.enum(LOCALES),
    pass: z.literal(''),
  }),
  z.strictObject({
    type: z.literal('start_round'),
    scenario: id,
    version: z.string().max(40),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    seed: z.int(),
    mode: z.enum(MODES),
    minutes: z.int().min(1).max(129_600).optional(),
  }),
  z.strictObject({ type: z.literal('woke'), seconds: z.int().min(0).max(86_400) }),
  direction,
]);

const shape = z.strictObject({
  format: z.literal(1),
  protocol: z.literal(PROTOCOL),
  rules: z.literal(RULES_VERSION),
  founding: z.strictObject({ code: z.string().max(24), settings: bodies.found.shape.settings, teams: bodies.found.shape.teams }),
  scripts: z.record(z.string().regex(/^[0-9a-f]{64}$/), z.strictObject({ scenario: z.string(), rubric: z.string() })),
  entries: z.array(z.strictObject({ at: z.int().min(0), by: id, key: id, doing })),
  scores: z.strictObject({ rounds: z.array(z.record(id, sideScore.nullable())), overall: z.record(id, sideScore) }),
});

/** Why something is no record that can be looked at. */
export type NoRecord =
  | { readonly why: 'not_json' | 'not_a_record' | 'other_format' }
  | { readonly why: 'other_rules'; readonly rules: number }
  | { readonly why: 'damaged'; readonly at: string };

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    return undefined;
  }
};

const mark = z.looseObject({ format: z.int(), protocol: z.int(), rules: z.int(), entries: z.array(z.unknown()) });

/** What can be said before one looks closer: whether it is of this kind, and of these versions. */
const firstLook = (value: unknown): NoRecord | undefined => {
  const found = mark.safeParse(value);
  if (!found.success) return { why: value === undefined ? 'not_json' : 'not_a_record' };
  const { format, protocol, rules } = found.data;
  if (format !== 1 || protocol !== PROTOCOL) return { why: 'other_format' };
  return rules === RULES_VERSION ? undefined : { why: 'other_rules', rules };
};

/** Reads a record from JSON text, whoever may have written it. */
export const readRecord = (text: string): WorkshopRecord | NoRecord => {
  const value = jsonIn(text);
  const unfit = firstLook(value);
  if (unfit) return unfit;
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  return { why: 'damaged', at: result.error.issues[0]?.path.join('.') ?? '' };
};
