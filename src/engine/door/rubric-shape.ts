import * as z from 'zod';
import { SESSION_RULES, TRIGGERS } from '../vocabulary.ts';

const id = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/);
const practice = z.string().regex(/^[A-Z]{3}-\d{1,2}$/);
const text = z.record(z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/), z.string().min(1).max(4000));
const clean = <T extends z.ZodRawShape>(shape: T) => z.strictObject(shape);

/** A mark in a template: its quote is found in the response before the slots are filled. */
const mark = clean({ practice, level: z.union([z.literal(-2), z.literal(-1), z.literal(1), z.literal(2)]), quote: text, why: text });

const reply = clean({
  id,
  text,
  marks: z.array(mark).min(1).max(5),
  corrects: z.boolean().optional().meta({ description: 'These words withdraw the claim that was challenged.' }),
  effects: clean({ trust: z.int().min(-20).max(20), patience: z.int().min(-40).max(20) }).optional(),
});

/** What a journalist says when memory, not the author, raises the question. Slots: {quote} {fact} {now} {promise} {due} {short}. */
const followUp = clean({
  trigger: z.enum(TRIGGERS),
  practice: practice.optional().meta({ description: 'A mark on this practice, at this level or below, sets it off.' }),
  at_most: z.union([z.literal(-1), z.literal(-2)]).optional(),
  initiative: z.int().min(0).max(2).meta({ description: 'Journalists whose initiative is lower let it pass.' }),
  kind: z.string(),
  ask: text,
  targets: z.array(practice).min(1).max(5),
  seconds: z.int().min(10).max(300).optional(),
  responses: z.array(reply).min(2).max(5).optional().meta({ description: "Left out: what is left of the question's own responses." }),
  cost: clean({ trust: z.int().min(-40).max(0), patience: z.int().min(-60).max(0) }),
});

const rule = clean({
  rule: z.enum(SESSION_RULES),
  practice,
  name: text,
  why: clean({ full: text, part: text, none: text }),
});

export const rubricShape = clean({
  $schema: z.string().optional(),
  format: z.literal(1),
  id: z.string().regex(/^[a-z][a-z0-9-]{0,59}$/),
  version: z.string(),
  title: text,
  about: text,
  locales: z.array(z.string()).min(1),
  evidence: z.array(clean({ id: z.string(), name: text, about: text })),
  sources: z.array(clean({ id: z.string(), cite: z.string(), short: z.string(), url: z.string().optional() })),
  dimensions: z
    .array(clean({ id: z.string().regex(/^[A-Z]{3}$/), name: text, short: text, weight: z.int().min(1).max(100) }))
    .min(1)
    .max(20),
  practices: z
    .array(
      clean({
        id: practice,
        dimension: z.string(),
        name: text,
        demands: text,
        violation: text,
        drill: text.meta({ description: 'One thing to practise next, said to the player.' }),
        weight: z.int().min(1).max(5),
        red_line: z.boolean(),
        evidence: z.array(z.string()).min(1),
        sources: z.array(z.string()).min(1),
      }),
    )
    .min(1),
  red_lines: z.array(clean({ id, name: text, practice, sources: z.array(z.string()).min(1) })),
  kinds: z.array(clean({ id: z.string(), name: text, expects: z.array(practice), trap: text })),
  silence: clean({ practice, why: text, trust: z.int().min(-20).max(0), patience: z.int().min(-60).max(0) }),
  walk_out: clean({ trust: z.int().min(-20).max(0) }),
  follow_ups: z.array(followUp),
  rules: z.array(rule),
  posture: clean({
    effective: z
      .record(z.string(), z.array(z.string()))
      .meta({ description: 'For each cluster after its intensifiers: the families of strategy that fit.' }),
    families: z.record(z.string(), z.string()),
    incompatible: z.array(z.array(z.string()).length(2)),
  }),
});

/** Dimensions, practices, weights, red lines, sources, templates: how answers are judged. */
export type Rubric = z.infer<typeof rubricShape>;
