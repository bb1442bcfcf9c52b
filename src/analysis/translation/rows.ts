import { lengthOf } from '#engine/text.ts';
import { toPath } from '#engine/door/finding.ts';
import { addressOf } from '../address.ts';
import { localesOf, type Plain, type Step } from '../plain.ts';
import { staleIn, staleSince } from './stale.ts';
import { textsOf, type Found } from './texts.ts';

export const COLUMNS = ['id', 'sort', 'who', 'reference', 'translation', 'status', 'limit', 'note'] as const;
export const STATUSES = ['missing', 'stale', 'done'] as const;
export type Status = (typeof STATUSES)[number];

/** One text as a translator works on it. */
export interface Row {
  /** Its address; unique in the file. */
  readonly id: string;
  readonly sort: string;
  readonly who: string;
  readonly reference: string;
  readonly translation: string;
  readonly status: Status;
  readonly limit: string;
  readonly note: string;
}

/** Most characters of a text, as the format has it. */
export const MOST_CHARACTERS = 4000;

/**
 * Hundredths of the reference's length between which a translation stays about as long to read and to say, so that no
 * language gives an answer away: Vietnamese in syllables, English in words. Of the 351 answers of the shipped scenarios
 * nineteen in twenty lie between 83 and 109.
 */
const BAND = { least: 75, most: 125 };
const UNITS: Readonly<Record<string, string>> = { vi: 'syllables', en: 'words' };
const MEASURED = new Set(['response', 'block', 'question', 'shorter question', 'post', 'decision']);

const bandOf = (sort: string, reference: string, from: string, to: string): readonly string[] => {
  const unit = UNITS[to.slice(0, 2)];
  const length = lengthOf(reference);
  if (!MEASURED.has(sort) || unit === undefined || UNITS[from.slice(0, 2)] === undefined || length < 8) return [];
  return [`about ${Math.floor((length * BAND.least) / 100)} to ${Math.ceil((length * BAND.most) / 100)} ${unit}`];
};

/** Where the words of a quote must stand: the response or block it was taken from; undefined where it is no quote. */
export const holderOf = (steps: readonly Step[]): readonly Step[] | undefined => {
  const names = steps.filter((step) => typeof step === 'string');
  const list = steps.findLastIndex((step) => step === 'responses' || step === 'blocks');
  const isQuote = names.at(-1) === 'printed' || names.at(-1) === 'quote';
  return list < 0 || !isQuote ? undefined : [...steps.slice(0, list + 2), 'text'];
};

const limitOf = (file: Plain, { steps, sort }: Found, reference: string, locale: string): string => {
  const holder = holderOf(steps);
  const stands = holder === undefined ? [] : [`must stand in ${addressOf(file, toPath(holder))}`];
  return [`at most ${MOST_CHARACTERS} characters`, ...stands, ...bandOf(sort, reference, localesOf(file)[0] ?? '', locale)].join('; ');
};

const slotsIn = (words: string): readonly string[] => [...new Set(words.match(/\{[a-z]+\}/g))];

const noteOf = (reference: string, was: string | undefined): string => {
  const slots = slotsIn(reference);
  return [...(slots.length === 0 ? [] : [`keep ${slots.join(' ')}`]), ...(was === undefined ? [] : [`the reference was: ${was}`])].join(
    '; ',
  );
};

const statusOf = (translation: string, isStale: boolean): Status => (translation === '' ? 'missing' : isStale ? 'stale' : 'done');

/**
 * The rows of a file for one language, in reading order. A language that the file does not list gives all rows as
 * missing. With an earlier file, translations are stale as well where the reference has changed since.
 */
export const rowsOf = (file: Plain, locale: string, old?: Plain): readonly Row[] => {
  const reference = localesOf(file)[0] ?? '';
  const since = new Set(old === undefined ? [] : staleSince(file, old, locale));
  const stale = new Set([...staleIn(file, locale), ...since]);
  const before = new Map(since.size === 0 || old === undefined ? [] : textsOf(old).map(({ id, words }) => [id, words[reference]]));
  return textsOf(file).map((text) => {
    const { id, sort, who, words } = text;
    const from = words[reference] ?? '';
    const translation = words[locale] ?? '';
    const note = noteOf(from, since.has(id) ? before.get(id) : undefined);
    const limit = limitOf(file, text, from, locale);
    return { id, sort, who, reference: from, translation, status: statusOf(translation, stale.has(id)), limit, note };
  });
};

/** Texts that are not written in the reference language: without them there is nothing to translate from. */
export const withoutReference = (file: Plain): readonly string[] => {
  const reference = localesOf(file)[0] ?? '';
  return textsOf(file).flatMap(({ id, words }) => ((words[reference] ?? '') === '' ? [id] : []));
};
