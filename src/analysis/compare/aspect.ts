import { isObject, within, type Plain } from '../plain.ts';

/** What can differ about a thing of a scenario, in the words of its author. */
export const ASPECTS = [
  'words',
  'order',
  'marks',
  'claims',
  'promises',
  'effects',
  'conditions',
  'follow-ups',
  'time',
  'floor',
  'facts',
  'cast',
  'judging',
  'papers',
  'head',
  'remarks',
  'other',
] as const;
export type Aspect = (typeof ASPECTS)[number];

/**
 * What a change means for moves that were recorded before it. same: they play out as they did. judged: as they did, but
 * are scored otherwise. course: they may lead elsewhere, or be refused.
 */
export const REPLAYS = ['same', 'judged', 'course'] as const;
export type Replays = (typeof REPLAYS)[number];

export const worst = (all: readonly Replays[]): Replays => REPLAYS[Math.max(0, ...all.map((one) => REPLAYS.indexOf(one)))] ?? 'same';

const table = (aspect: Aspect, replays: Replays, keys: string): readonly (readonly [string, readonly [Aspect, Replays]])[] =>
  keys.split(' ').map((key) => [key, [aspect, replays]]);

/** Each key of the format that is no list of things with ids: what it is about, and how far it governs a play. */
const KEYS: ReadonlyMap<string, readonly [Aspect, Replays]> = new Map([
  ...table('marks', 'judged', 'marks'),
  ...table('claims', 'course', 'claims'),
  ...table('promises', 'course', 'promises keeps'),
  ...table('effects', 'course', 'effects enter'),
  ...table('conditions', 'course', 'when'),
  ...table('conditions', 'same', 'flags'),
  ...table('follow-ups', 'course', 'follow_up follow_ups only_as_follow_up challenge'),
  ...table('time', 'course', 'at minutes due happened seconds'),
  ...table('time', 'judged', 'deadline_hours first_words_by'),
  ...table('floor', 'course', 'priority asks moderator present from use'),
  ...table('facts', 'course', 'truth surfaces'),
  ...table('facts', 'same', 'values known source invented'),
  ...table('cast', 'course', 'trust patience pressure'),
  ...table('cast', 'same', 'manner look topics style reach outlet by'),
  ...table('cast', 'judged', 'stance'),
  ...table('judging', 'judged', 'targets strategy lands cluster intensifiers role crisis_type'),
  ...table('judging', 'same', 'weight phase kind topic'),
  ...table('papers', 'same', 'lead'),
  ...table('remarks', 'same', '$schema silences stale'),
]);

const HEAD = new Set([
  'id',
  'version',
  'locales',
  'authors',
  'licence',
  'reviewed',
  'difficulty',
  'minutes',
  'modules',
  'date',
  'legal_frame',
  'url',
  'title',
]);

/** Marks that make a journalist come back, or are counted: those below nothing, and red lines. */
const lapses = (marks: Plain | undefined): string =>
  JSON.stringify(
    (Array.isArray(marks) ? (marks as readonly Plain[]) : []).flatMap((mark) => {
      const level = within(mark, 'level');
      const redLine = within(mark, 'red_line');
      return (typeof level === 'number' && level < 0) || redLine !== undefined ? [[within(mark, 'practice'), level, redLine]] : [];
    }),
  );

/** What a key that differs is about, and what that means for recorded moves. `what` is the sort of thing that has it. */
export const aspectOf = (what: string, key: string, before: Plain | undefined, after: Plain | undefined): readonly [Aspect, Replays] => {
  if ((what === 'file' || what === 'setting' || what === 'source') && HEAD.has(key)) return ['head', 'same'];
  if ((what === 'headline' || what === 'ending') && key !== 'id') return ['papers', 'same'];
  const [aspect, replays] = KEYS.get(key) ?? ['other', 'course'];
  if (key === 'marks' && lapses(before) !== lapses(after)) return ['marks', 'course'];
  return [aspect, replays];
};

const signed = (level: Plain | undefined): string => (typeof level !== 'number' ? '?' : level > 0 ? `+${level}` : `−${-level}`);

const BRIEFLY: Readonly<Record<string, (entry: Plain) => string>> = {
  marks: (mark) =>
    `${String(within(mark, 'practice'))} ${signed(within(mark, 'level'))}${within(mark, 'red_line') === undefined ? '' : ` (${String(within(mark, 'red_line'))})`}`,
  claims: (claim) =>
    `${String(within(claim, 'fact'))} = ${String(within(claim, 'value'))}, ${String(within(claim, 'hold'))}${within(claim, 'corrects') === true ? ', corrects' : ''}`,
  promises: (promise) => `${String(within(promise, 'id'))} by ${String(within(promise, 'due'))}`,
};

const clipped = (words: string): string => (words.length <= 100 ? words : `${words.slice(0, 99)}…`);

const flat = (value: Plain): string => {
  if (Array.isArray(value)) return (value as readonly Plain[]).map(flat).join(', ');
  if (!isObject(value)) return String(value);
  return Object.entries(value)
    .map(([key, one]) => (isObject(one) ? `${key} (${flat(one)})` : `${key} ${flat(one)}`))
    .join(', ');
};

/** A value in a few words, to be held beside another; `nothing` where there is none. */
export const briefly = (key: string, value: Plain | undefined): string => {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return 'nothing';
  const one = BRIEFLY[key];
  return clipped(one && Array.isArray(value) ? (value as readonly Plain[]).map(one).join('; ') : flat(value));
};
