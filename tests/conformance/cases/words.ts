import type { Draft } from '#engine/door/shape.ts';
import type { Move, Refusal } from '#engine/session.ts';
import type { Pace } from '#engine/vocabulary.ts';

/** A case as it is written by hand; `make.ts` writes its files. */
export interface Case {
  /** One sentence: the rule that the case holds an implementation to. */
  readonly idea: string;
  readonly scenario: Parts;
  readonly seed?: number;
  readonly pace?: Pace;
  /** In the notation of tests/fixtures/playing.ts. */
  readonly moves: readonly string[];
  /** Moves that are refused after the first so many moves, and why. */
  readonly refused?: readonly { readonly after: number; readonly move: Move; readonly why: Refusal }[];
}
export type Cases = Readonly<Record<string, Case>>;

export type StageDraft = Draft['stages'][number];
export type PromptDraft = StageDraft['prompts'][number];
type ResponseDraft = NonNullable<PromptDraft['responses']>[number];
type BlockDraft = NonNullable<PromptDraft['blocks']>[number];
type MarkDraft = ResponseDraft['marks'][number];
type ClaimDraft = NonNullable<ResponseDraft['claims']>[number];
type FactDraft = Draft['facts'][number];
type Loose<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

/** What a case says of its scenario; the rest is the same everywhere. */
export interface Parts extends Loose<
  Pick<Draft, 'flags' | 'facts' | 'publics' | 'outlets' | 'journalists' | 'headlines' | 'endings' | 'messages'>
> {
  readonly setting?: Loose<Draft['setting']>;
  readonly stages: StageDraft[];
}

export const en = (words: string) => ({ en: words });

/** A mark on words that stand in the text. */
export const mark = (practice: string, level: MarkDraft['level'], quote: string, more: Loose<MarkDraft> = {}): MarkDraft =>
  ({ practice, level, quote: en(quote), why: en('Because the case says so.'), ...more }) as MarkDraft;

export const firm = (fact: string, value: string, quote: string, more: Loose<ClaimDraft> = {}): ClaimDraft =>
  ({ fact, value, hold: 'firm', quote: en(quote), ...more }) as ClaimDraft;
export const hedged = (fact: string, value: string, quote: string): ClaimDraft => ({ fact, value, hold: 'hedged', quote: en(quote) });

export const promise = (id: string, due: string) => ({ id, text: en(`the ${id}`), due });

/** A response: its words, its marks, and whatever else it does. */
export const answer = (id: string, words: string, marks: MarkDraft[] = [], more: Loose<ResponseDraft> = {}): ResponseDraft =>
  ({ id, text: en(words), marks, ...more }) as ResponseDraft;

export const block = (id: string, role: BlockDraft['role'], words: string, marks: MarkDraft[] = [], more: Loose<BlockDraft> = {}) =>
  ({ id, role, text: en(words), marks, ...more }) as BlockDraft;

/** Two answers that do nothing and are alike: for questions whose answer is not what the case is about. */
export const EITHER: ResponseDraft[] = [answer('one', 'One way.'), answer('other', 'The other way.')];

export const question = (
  id: string,
  from: string,
  words: string,
  responses: ResponseDraft[] = EITHER,
  more: Loose<PromptDraft> = {},
): PromptDraft => ({ id, form: 'question', from, kind: 'plain', text: en(words), targets: ['ACT-1'], ...more, responses }) as PromptDraft;

export const post = (id: string, words: string, more: Loose<PromptDraft> = {}): PromptDraft =>
  ({ id, form: 'post', by: en('a neighbour'), text: en(words), targets: ['ACT-1'], responses: EITHER, ...more }) as PromptDraft;

export const decision = (id: string, words: string, responses: ResponseDraft[] = EITHER, more: Loose<PromptDraft> = {}): PromptDraft =>
  ({ id, form: 'decision', text: en(words), targets: ['ACT-1'], responses, ...more }) as PromptDraft;

export const statement = (id: string, blocks: BlockDraft[], use: NonNullable<PromptDraft['use']>, more: Loose<PromptDraft> = {}) =>
  ({ id, form: 'statement', text: en('Choose the words and their order.'), targets: ['ACT-1'], blocks, use, ...more }) as PromptDraft;

/** A stage; without `asks` it puts every prompt that is not only a follow-up. */
export const stage = (id: string, form: StageDraft['form'], at: string, prompts: PromptDraft[], more: Loose<StageDraft> = {}): StageDraft =>
  ({
    id,
    form,
    title: en(id),
    phase: 'initial',
    at,
    minutes: 60,
    briefing: en('It begins.'),
    asks: Math.min(20, prompts.filter(({ only_as_follow_up }) => only_as_follow_up !== true).length),
    ...more,
    prompts,
  }) as StageDraft;

/** Whether the water can be drunk: it cannot. */
export const water = (more: Loose<FactDraft> = {}): FactDraft =>
  ({
    id: 'water',
    text: en('Can the water be drunk?'),
    values: { safe: en('it can be drunk'), unsafe: en('it cannot be drunk') },
    truth: 'unsafe',
    known: [{ from: 'first', state: 'unconfirmed' }],
    ...more,
  }) as FactDraft;

/** How a journalist presses: initiative, and the sum of assertiveness and adversarialness that makes somebody speak for a room. */
export const journalist = (
  id: string,
  outlet = 'daily',
  initiative = 1,
  more: Loose<Draft['journalists'][number]> = {},
): Draft['journalists'][number] =>
  ({
    id,
    name: en(id.slice(0, 1).toUpperCase() + id.slice(1)),
    outlet,
    manner: 'courteous',
    pressure: { initiative, directness: 1, assertiveness: 0, adversarialness: 0 },
    patience: 50,
    topics: [],
    about: en('Asks.'),
    look: { head: 'long', skin: 'edb98a', clothes: '2f4468' },
    ...more,
  }) as Draft['journalists'][number];

export const outlet = (id: string, stance: 'friendly' | 'neutral' | 'critical'): Draft['outlets'][number] => ({
  id,
  name: en(id.slice(0, 1).toUpperCase() + id.slice(1)),
  reach: 'local',
  stance,
  style: 'broadsheet',
});

export const people = (trust: number) => [{ id: 'people', name: en('People'), trust, weight: 1 }];

const title = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1).replaceAll('-', ' ');

/** The whole file of a case. */
export const draftOf = (name: string, { idea, scenario }: Case): Draft => ({
  format: 1,
  id: name,
  version: '1.0.0',
  locales: ['en'],
  title: en(title(name)),
  summary: en(idea),
  authors: ['On the Record'],
  licence: 'CC-BY-4.0',
  reviewed: '2026-11-22',
  sources: [],
  difficulty: 1,
  minutes: 3,
  modules: ['press-contact'],
  rubric: 'conformance',
  setting: {
    place: en('A town'),
    date: '2026-08-14',
    role: en('Spokesperson'),
    legal_frame: 'none',
    deadline_hours: 24,
    happened: '08:00',
    crisis_type: 'technical_error_accident',
    ...Object.fromEntries(Object.entries(scenario.setting ?? {})),
  },
  messages: scenario.messages ?? [{ id: 'boil', text: en('Boil the water') }],
  flags: scenario.flags ?? [],
  topics: [],
  facts: scenario.facts ?? [water()],
  publics: scenario.publics ?? people(50),
  outlets: scenario.outlets ?? [outlet('daily', 'neutral')],
  journalists: scenario.journalists ?? [journalist('ann')],
  stages: scenario.stages,
  headlines: scenario.headlines ?? [{ id: 'plain', outlet: 'daily', title: en('What was said'), body: en('The day after.') }],
  endings: scenario.endings ?? [{ id: 'over', title: en('Over'), text: en('It is over.') }],
});
