import * as z from 'zod';

/**
 * Everything that a browser may send, in one place: what a request's body has to look like, and the types of it. The
 * server checks each body against these and describes them at `/api/openapi.json`; browsers take the types alone.
 */

const id = z.string().regex(/^[\w~.:-]{1,80}$/);
const name = z.string().min(1).max(80);
const seconds = z.int().min(0).max(3600);
const clean = <T extends z.ZodRawShape>(shape: T) => z.strictObject(shape);

/** Chosen by the browser for each request; the same key is answered the same and done once. */
const key = z
  .string()
  .regex(/^[\w-]{8,64}$/)
  .meta({ id: 'Key', description: 'Chosen by the client; a request that is sent twice with the same key is done once.' });

export const LOCALES = ['vi', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** How people make up a side. `solo`: everybody for themselves. `shared`: one device a team. `votes`: each member votes. */
export const SIDES = ['solo', 'shared', 'votes'] as const;
export type Sides = (typeof SIDES)[number];

/** `paced`: everyone meets the same prompt. `race`: each plays alone until a window closes. `homework`: the same, over days. */
export const MODES = ['paced', 'race', 'homework'] as const;
export type Mode = (typeof MODES)[number];

const settings = clean({
  title: z.string().max(80),
  locale: z.enum(LOCALES),
  sides: z.enum(SIDES),
  /** Whether answers say how sure they are. */
  confidence: z.boolean(),
  ranking: z.boolean(),
  /** Days after which everything is deleted. */
  days: z.int().min(1).max(90),
});
export type Settings = z.infer<typeof settings>;

/** An answer by name: a response's id, or a statement's blocks in any order, joined by `+`. */
const answer = z.string().regex(/^[a-z][a-z0-9_]*(\+[a-z][a-z0-9_]*){0,11}$/);

const move = z.discriminatedUnion('type', [
  clean({ type: z.literal('call'), key: id }),
  clean({ type: z.literal('answer'), response: id, seconds: z.literal(0) }),
  clean({ type: z.literal('say'), block: id }),
  clean({ type: z.literal('release'), seconds: z.literal(0) }),
  clean({ type: z.literal('fall_silent') }),
]);

/** What somebody in the room may do. */
export const deed = z.discriminatedUnion('type', [
  clean({
    type: z.literal('vote'),
    round: z.int().min(0).max(99).meta({ description: 'Which round, from 0: an answer that was long under way is not taken for another.' }),
    put: z.int().min(0).max(999).meta({ description: 'Which prompt of the round, from 0.' }),
    again: z.boolean().meta({ description: 'True for the second answer to a prompt, which is scored apart.' }),
    answer,
    sure: z.boolean().optional(),
  }),
  clean({
    type: z.literal('move'),
    round: z.int().min(0).max(99),
    number: z.int().min(0).max(999).meta({ description: 'How many moves of this play came before.' }),
    move,
  }),
]);
export type SeatDeed = z.infer<typeof deed>;

/** What the facilitator may do. */
export const act = z.discriminatedUnion('type', [
  clean({
    type: z.literal('start_round'),
    scenario: id,
    mode: z.enum(MODES),
    minutes: z.int().min(1).max(129_600).optional().meta({ description: 'How long the window stays open (race and homework).' }),
  }),
  clean({ type: z.literal('call'), key: id }),
  clean({ type: z.literal('open'), seconds: seconds.meta({ description: '0 has no limit.' }) }),
  clean({ type: z.literal('extend'), seconds: z.int().min(1).max(86_400), seat: id.optional() }),
  clean({ type: z.literal('pause') }),
  clean({ type: z.literal('resume') }),
  clean({ type: z.literal('close') }),
  clean({ type: z.literal('reveal') }),
  clean({ type: z.literal('again'), seconds }),
  clean({
    type: z.literal('next'),
    answer: answer.optional().meta({ description: 'What the story goes on with; left out, the most given.' }),
  }),
  clean({ type: z.literal('end_round') }),
  clean({ type: z.literal('end') }),
  clean({ type: z.literal('add_team'), name }),
  clean({ type: z.literal('rename_team'), team: id, name }),
  clean({ type: z.literal('rename'), seat: id, name }),
  clean({ type: z.literal('move_seat'), seat: id, team: id }),
  clean({ type: z.literal('remove'), seat: id }),
  clean({ type: z.literal('show_ranking'), on: z.boolean() }),
  clean({ type: z.literal('lock'), on: z.boolean() }),
]);
export type Act = z.infer<typeof act>;

/** Bodies of the requests, by what they ask for. */
export const bodies = {
  found: clean({ settings, teams: z.array(name).max(40) }),
  attach: clean({ token: z.string().min(20).max(80) }),
  join: clean({ key, name, team: id.optional(), locale: z.enum(LOCALES) }),
  rejoin: clean({ code: z.string().min(4).max(40) }),
  deed: clean({ key, deed }),
  act: clean({ key, act }),
};
export type Body<Name extends keyof typeof bodies> = z.infer<(typeof bodies)[Name]>;
