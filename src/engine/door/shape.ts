import * as z from 'zod';
import {
  CLUSTERS,
  CRISIS_TYPES,
  HOLDS,
  INTENSIFIERS,
  KNOWLEDGE,
  LEGAL_FRAMES,
  MANNERS,
  MODULES,
  PHASES,
  PROMPT_FORMS,
  REACHES,
  ROLES,
  STAGE_FORMS,
  STANCES,
  STRATEGIES,
  STYLES,
} from '../vocabulary.ts';
import { DEMANDS } from './demands.ts';

/** The version of the file format that this program reads and writes. */
export const FORMAT = 1;

/** Names a thing inside the file. Underscores, not hyphens: conditions read `flags.sample_taken`. */
const id = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,39}$/, DEMANDS.id[0])
  .refine((name) => name !== 'constructor', DEMANDS.reserved[0])
  .meta({ id: 'Id' });
const slug = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/, DEMANDS.slug[0]);
const date = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, DEMANDS.date[0]);
const clock = z
  .string()
  .regex(/^(\+\d )?([01]\d|2[0-3]):[0-5]\d$/, DEMANDS.clock[0])
  .meta({ id: 'Clock', description: 'Time in the story: 09:30, or "+1 07:00" for the next day.' });
const version = z.string().regex(/^\d+\.\d+\.\d+$/, DEMANDS.version[0]);
const locale = z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/, DEMANDS.locale[0]);
const text = z
  .record(locale, z.string().min(1).max(4000))
  .refine((words) => Object.keys(words).length > 0, DEMANDS.words[0])
  .meta({ id: 'Text', description: 'The same words in every language of the file: {"vi": "…", "en": "…"}.' });
const condition = z
  .string()
  .min(1)
  .max(500)
  .meta({ id: 'Condition', description: 'A CEL expression that is true or false: trust.residents < 40 && !flags.sample_taken' });
const practice = z.string().regex(/^[A-Z]{3}-\d{1,2}$/, DEMANDS.practice[0]);
const clean = <T extends z.ZodRawShape>(shape: T) => z.strictObject(shape);
const list = <T extends z.ZodType>(item: T, least: number, most: number) => z.array(item).min(least).max(most);

const mark = clean({
  practice,
  level: z.union([z.literal(-2), z.literal(-1), z.literal(1), z.literal(2)]),
  quote: text.meta({ description: 'The words that earn the mark: found letter for letter in the response, in each language.' }),
  why: text.meta({ description: 'One sentence that teaches what the words alone do not.' }),
  red_line: id.optional().meta({ description: 'A red line of the rubric that holds only in this context.' }),
});

const claim = clean({
  fact: id,
  value: id,
  hold: z.enum(HOLDS).meta({ description: 'firm can be contradicted; hedged leaves room.' }),
  quote: text,
  corrects: z.boolean().optional().meta({ description: 'True when the words openly withdraw what was said before.' }),
});

const promise = clean({
  id,
  text: text.meta({ description: 'What was promised, as the record shows it.' }),
  due: clock,
});

const effects = clean({
  trust: z.record(id, z.int().min(-40).max(40)).optional(),
  patience: z.record(id, z.int().min(-60).max(60)).optional(),
  flags: z.record(id, z.boolean()).optional(),
  minutes: z.int().min(0).max(2880).optional().meta({ description: 'Time in the story that this costs.' }),
  reveals: z.array(id).optional().meta({ description: 'Facts that come out.' }),
});

/** What both a response and a block of a statement can carry. */
const said = {
  text,
  marks: list(mark, 0, 8),
  claims: list(claim, 1, 4).optional(),
  promises: list(promise, 1, 2).optional(),
  keeps: list(id, 1, 4).optional().meta({ description: 'Promises that these words keep.' }),
  lands: list(id, 1, 3).optional().meta({ description: 'Key messages that get across.' }),
  effects: effects.optional(),
  strategy: z.enum(STRATEGIES).optional(),
};

const response = clean({
  id,
  ...said,
  follow_up: id.optional().meta({ description: 'A prompt that is put next because of these words.' }),
  printed: text.optional().meta({ description: 'The line that gets printed: words from the response, fairly or not.' }),
});

/** The role comes after the id, where an author looks for it: the order of keys here is the order in which a file is written. */
const block = clean({ id, role: z.enum(ROLES), ...said });

const overrides = clean({
  dodged: id.optional(),
  overreassured: id.optional(),
  guessed: id.optional(),
});

const prompt = clean({
  id,
  form: z.enum(PROMPT_FORMS),
  from: id.optional().meta({ description: 'The journalist who asks (questions).' }),
  by: text.optional().meta({ description: 'Who wrote it (posts): a name as the feed shows it.' }),
  reach: z.int().min(0).max(9_999_999).optional().meta({ description: 'How many have shared it (posts).' }),
  kind: z.string().min(1).optional().meta({ description: 'One of the question kinds of the rubric.' }),
  text,
  short: text.optional().meta({ description: 'The same question, shorter: put when the first answer dodged.' }),
  topic: id.optional(),
  targets: list(practice, 1, 5),
  when: condition.optional(),
  priority: z.int().min(-10).max(10).optional(),
  only_as_follow_up: z.boolean().optional(),
  seconds: z
    .int()
    .min(10)
    .max(600)
    .optional()
    .meta({ description: 'Thinking time. Left out: worked out from the length of the texts in the reference language.' }),
  follow_ups: overrides.optional(),
  responses: list(response, 2, 5).optional(),
  blocks: list(block, 3, 12).optional(),
  use: clean({ least: z.int().min(1).max(8), most: z.int().min(1).max(8) }).optional(),
});

const stage = clean({
  id,
  form: z.enum(STAGE_FORMS),
  title: text,
  phase: z.enum(PHASES),
  at: clock.meta({ description: 'When the stage begins.' }),
  minutes: z.int().min(1).max(120).meta({ description: 'How long it lasts in the story; nothing new is asked after that.' }),
  briefing: text,
  moderator: z
    .enum(['player', 'host'])
    .optional()
    .meta({ description: 'player: picks among raised hands or posts. host: somebody else gives the floor.' }),
  present: list(id, 1, 12).optional().meta({ description: 'Journalists in the room; left out, all of them.' }),
  asks: z.int().min(1).max(20).meta({ description: 'The stage ends after this many prompts (follow-ups not counted).' }),
  cluster: z.enum(CLUSTERS).optional(),
  intensifiers: z.array(z.enum(INTENSIFIERS)).optional(),
  when: condition.optional().meta({ description: 'The stage is skipped unless this holds when its turn comes.' }),
  enter: effects.optional(),
  keeps: z.array(id).optional().meta({ description: 'Promises that the arrival of this stage keeps.' }),
  prompts: list(prompt, 1, 40),
});

const fact = clean({
  id,
  text,
  values: z.record(id, text).meta({ description: 'What can be asserted about it: {"safe": …, "unsafe": …}.' }),
  truth: id.meta({ description: 'Which of the values is so.' }),
  known: list(
    clean({
      from: id.meta({ description: 'The stage from which this holds.' }),
      state: z.enum(KNOWLEDGE),
      ground: text.optional().meta({ description: 'Why it is withheld.' }),
      note: text.optional().meta({ description: 'What the player knows about it then, in a sentence; left out, the text of the fact.' }),
    }),
    1,
    6,
  ),
  source: id.optional(),
  invented: z.boolean().optional().meta({ description: 'True where it holds in the story only, so that there is no source to name.' }),
  topic: id.optional(),
  surfaces: clean({
    at: id.optional().meta({ description: 'The stage on whose arrival it comes out.' }),
    by: text.meta({ description: 'How it comes out, in a sentence.' }),
    if_disclosed: effects.optional(),
    if_denied: effects.optional(),
    if_silent: effects.optional(),
  }).optional(),
  challenge: id
    .optional()
    .meta({ description: 'The prompt that is put when what was said of this fact is contradicted; left out, the rubric has one.' }),
});

const look = clean({
  head: z.string(),
  skin: z.string(),
  clothes: z.string(),
  hair: z.string().optional(),
  accessory: z.string().optional(),
  beard: z.string().optional(),
});

const journalist = clean({
  id,
  name: text,
  outlet: id,
  manner: z.enum(MANNERS),
  pressure: clean({
    initiative: z.int().min(0).max(2),
    directness: z.int().min(0).max(2),
    assertiveness: z.int().min(0).max(2),
    adversarialness: z.int().min(0).max(2),
  }).meta({ description: 'After Clayman & Heritage 2002. Pressure is a normal part of the work, never misconduct.' }),
  patience: z.int().min(1).max(100),
  topics: z.array(id),
  about: text.meta({ description: 'Who this is and why they ask, in a sentence.' }),
  look,
});

/** A scenario as its file has it. */
export const draftShape = clean({
  $schema: z.string().optional(),
  format: z.literal(FORMAT),
  id: slug,
  version,
  locales: list(locale, 1, 6).refine((all) => new Set(all).size === all.length, DEMANDS.locales[0]),
  title: text,
  summary: text,
  authors: list(z.string().min(1), 1, 12),
  licence: z.string().min(1),
  reviewed: date,
  sources: z.array(
    clean({ id, title: z.string().min(1), url: z.url({ protocol: /^https$/, error: DEMANDS.link[0] }).optional(), reviewed: date }),
  ),
  difficulty: z.int().min(1).max(5),
  minutes: z.int().min(3).max(90),
  modules: list(z.enum(MODULES), 1, 4),
  rubric: slug,
  setting: clean({
    place: text,
    date,
    role: text,
    legal_frame: z.enum(LEGAL_FRAMES),
    deadline_hours: z.int().min(1).max(72),
    happened: clock,
    first_words_by: clock.optional().meta({ description: 'The time the organisation set itself for its first words.' }),
    crisis_type: z.enum(CRISIS_TYPES),
  }),
  messages: list(clean({ id, text }), 1, 3).meta({ description: 'The key messages the player wants to land.' }),
  flags: z.array(id),
  topics: z.array(clean({ id, name: text })),
  facts: list(fact, 1, 40),
  publics: list(clean({ id, name: text, trust: z.int().min(0).max(100), weight: z.int().min(1).max(10) }), 1, 6),
  outlets: list(clean({ id, name: text, reach: z.enum(REACHES), stance: z.enum(STANCES), style: z.enum(STYLES) }), 1, 12),
  journalists: list(journalist, 1, 12),
  stages: list(stage, 1, 12),
  headlines: list(
    clean({
      id,
      outlet: id,
      when: condition.optional(),
      lead: z.enum(['best', 'worst']).optional().meta({ description: "Which of the player's lines {line} stands for." }),
      title: text,
      body: text,
    }),
    1,
    60,
  ),
  endings: list(clean({ id, when: condition.optional(), title: text, text }), 1, 12),
  silences: z
    .array(
      clean({
        rule: z.string().regex(/^[A-Z][A-Z-]{1,19}$/, DEMANDS.lintRule[0]),
        at: z.string().max(200).meta({ description: 'Where: an id such as safe or safe.boil; empty for the whole file.' }),
        reason: z.string().min(10).max(400),
      }),
    )
    .optional()
    .meta({ description: 'Rules of the linter that are not to speak at one place, each with the reason.' }),
  stale: z
    .record(locale, z.array(z.string().max(200)))
    .optional()
    .meta({ description: 'Translations that were made of an earlier wording, by language. Kept by "scenario text".' }),
});

/** A scenario as an editor holds it: of the right shape, not yet known to be playable. */
export type Draft = z.infer<typeof draftShape>;
