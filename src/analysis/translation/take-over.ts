import { isObject, isWords, localesOf, reach, withKey, withWords, type Plain, type PlainObject, type Step } from '../plain.ts';
import { toPath } from '#engine/door/finding.ts';
import { holderOf, MOST_CHARACTERS } from './rows.ts';
import { staleIn, withStale } from './stale.ts';
import { textsOf, type Found } from './texts.ts';

/** What comes back from a translator: of a row, all that is read. */
export interface Returned {
  readonly id: string;
  /** The reference that the translation was made of; undefined where the table has no such column. */
  readonly reference?: string;
  readonly translation: string;
  readonly status: string;
}

/**
 * What there is to say of one row. error: words that were not taken over, or a text the door would refuse. warning: work
 * that is left.
 */
export interface Remark {
  readonly rule:
    | 'unknown-row'
    | 'row-twice'
    | 'missing-row'
    | 'missing-translation'
    | 'stale-translation'
    | 'quote-not-in-text'
    | 'too-long';
  readonly severity: 'error' | 'warning';
  readonly id: string;
  /** A sentence: what it is, and what was done. */
  readonly message: string;
}

export interface TakenOver {
  readonly file: PlainObject;
  /** In the order of the file; rows that the file does not know come last, in the order of the table. */
  readonly remarks: readonly Remark[];
  /** How many texts have other words than before. */
  readonly changed: number;
}

const remark = (severity: Remark['severity'], rule: Remark['rule'], id: string, message: string): Remark => ({
  rule,
  severity,
  id,
  message,
});

/** Puts a language among the words of a text: in its old place, else before the first that the file lists after it. */
const worded = (words: Readonly<Record<string, string>>, locale: string, said: string, order: readonly string[]) => {
  if (Object.hasOwn(words, locale))
    return Object.fromEntries(Object.entries(words).map(([key, old]) => [key, key === locale ? said : old]));
  const later = order.slice(order.indexOf(locale) + 1);
  const entries = Object.entries(words);
  const place = entries.findIndex(([key]) => later.includes(key));
  return Object.fromEntries(entries.toSpliced(place < 0 ? entries.length : place, 0, [locale, said]));
};

const withLocale = (file: PlainObject, locale: string): PlainObject => {
  const listed = localesOf(file);
  return listed.includes(locale) ? file : withKey(file, 'locales', [...listed, locale]);
};

const firstById = (rows: readonly Returned[]): ReadonlyMap<string, Returned> => {
  const first = new Map<string, Returned>();
  for (const row of rows) if (!first.has(row.id)) first.set(row.id, row);
  return first;
};

/** Line ends differ between the programs that save tables; they alone make no other text. */
const sameWords = (a: string, b: string): boolean => a === b || a.replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n');

interface Judged {
  readonly said: string | undefined;
  readonly stale: boolean;
  readonly remarks: readonly Remark[];
}

interface Taking {
  readonly locale: string;
  readonly reference: string;
  readonly stale: ReadonlySet<string>;
}

/** What becomes of one text of the file, given the row that came back for it. */
const judge = ({ id, words }: Found, row: Returned | undefined, { locale, reference, stale }: Taking): Judged => {
  const old = words[locale];
  const wasStale = stale.has(id);
  const keep = (rule: Remark['rule'], message: string): Judged => ({
    said: old,
    stale: wasStale,
    remarks: [remark('warning', rule, id, message)],
  });
  const left = old === undefined ? 'the file has none either' : 'the file keeps the one it has';
  if (row === undefined) return keep('missing-row', `no row of the table has this id; ${left}`);
  if (row.translation === '') return keep('missing-translation', `the translation is empty; ${left}`);
  const isNew = old === undefined || !sameWords(old, row.translation);
  const said = isNew ? row.translation : old;
  if (row.reference !== undefined && !sameWords(row.reference, words[reference] ?? ''))
    return {
      said,
      stale: locale !== reference,
      remarks: [
        remark(
          'warning',
          'stale-translation',
          id,
          'the reference has changed since the table was made; the translation is taken over and marked stale',
        ),
      ],
    };
  const open = row.status === 'stale' && !(isNew && old !== undefined);
  const isStale = open && (wasStale || old === undefined);
  return {
    said,
    stale: isStale,
    remarks: open ? [remark('warning', 'stale-translation', id, 'the translation is still of an earlier wording')] : [],
  };
};

const tooLong = (texts: readonly Found[], locale: string): readonly Remark[] =>
  texts
    .filter(({ words }) => (words[locale] ?? '').length > MOST_CHARACTERS)
    .map(({ id, words }) => remark('error', 'too-long', id, `has ${words[locale]?.length} characters; at most ${MOST_CHARACTERS} fit`));

/** Quotes that do not stand in the words they were taken from, with the ids of both. */
const strayQuotes = (texts: readonly Found[], locale: string): readonly Remark[] => {
  const byPath = new Map(texts.map((text) => [toPath(text.steps), text]));
  return texts.flatMap(({ id, steps, words }) => {
    const holder = byPath.get(toPath(holderOf(steps) ?? []));
    const [quote, whole] = [words[locale], holder?.words[locale]];
    if (holder === undefined || quote === undefined || whole === undefined || whole.includes(quote)) return [];
    return [remark('error', 'quote-not-in-text', id, `“${quote}” does not stand in ${holder.id}; copy it letter for letter from there`)];
  });
};

const strayRows = (rows: readonly Returned[], first: ReadonlyMap<string, Returned>, known: ReadonlySet<string>): readonly Remark[] =>
  rows.flatMap((row) => {
    if (!known.has(row.id))
      return [remark('error', 'unknown-row', row.id, `the file has no such text; not taken over: “${row.translation}”`)];
    return first.get(row.id) === row
      ? []
      : [remark('error', 'row-twice', row.id, `another row has this id already; not taken over: “${row.translation}”`)];
  });

const restale = (file: PlainObject, locale: string, judged: ReadonlyMap<string, Judged>): PlainObject => {
  const old = staleIn(file, locale);
  const kept = old.filter((id) => judged.get(id)?.stale ?? true);
  const more = [...judged].flatMap(([id, { stale }]) => (stale && !old.includes(id) ? [id] : []));
  return kept.length === old.length && more.length === 0 ? file : withStale(file, locale, [...kept, ...more]);
};

/** Where the reference itself was rewritten, every other language that has the text is behind it. */
const leaveBehind = (file: PlainObject, locale: string, rewritten: readonly Found[]): PlainObject => {
  const [reference, ...others] = localesOf(file);
  if (locale !== reference) return file;
  return others.reduce((marked, other) => {
    const old = staleIn(marked, other);
    const more = rewritten.filter(({ id, words }) => words[other] !== undefined && !old.includes(id)).map(({ id }) => id);
    return more.length === 0 ? marked : withStale(marked, other, [...old, ...more]);
  }, file);
};

/**
 * Puts translations into a file. Every row and every text is accounted for: what is taken over changes the file, the rest
 * is in the remarks. Rows that change nothing leave the file as it was, key by key; a language that the file does not list
 * is listed once there are words in it.
 */
export const takeOver = (file: PlainObject, rows: readonly Returned[], locale: string): TakenOver => {
  const texts = textsOf(file);
  const first = firstById(rows);
  const taking = { locale, reference: localesOf(file)[0] ?? '', stale: new Set(staleIn(file, locale)) };
  const judged = new Map(texts.map((text) => [text.id, judge(text, first.get(text.id), taking)]));
  const rewritten = texts.filter(({ id, words }) => judged.get(id)?.said !== words[locale]);
  const byPath = new Map(texts.map(({ id, steps }) => [toPath(steps), judged.get(id)?.said]));
  const listed = rewritten.length === 0 ? file : withLocale(file, locale);
  const order = localesOf(listed);
  const filled = withWords(listed, (words, steps) => {
    const said = byPath.get(toPath(steps));
    return said === undefined ? words : worded(words, locale, said, order);
  });
  const done = isObject(filled) ? leaveBehind(restale(filled, locale, judged), locale, rewritten) : file;
  const after = textsOf(done);
  return {
    file: done,
    changed: rewritten.length,
    remarks: [
      ...[...judged.values()].flatMap(({ remarks }) => remarks),
      ...tooLong(after, locale),
      ...strayQuotes(after, locale),
      ...strayRows(rows, first, new Set(texts.map(({ id }) => id))),
    ],
  };
};

/** Missing words as they could be: the reference's; of a quote all that it is taken from, since it must stand in there. */
const stand = (file: Plain, steps: readonly Step[], words: Found['words'], locale: string, reference: string): string => {
  const holder = reach(file, holderOf(steps) ?? []);
  const from = holder !== undefined && isWords(holder) ? holder : words;
  return from[locale] ?? from[reference] ?? '';
};

/** The file as it would be with every translation written, for the door to look at what else there is. */
export const filledUp = (file: Plain): Plain => {
  const locales = localesOf(file);
  const [reference = ''] = locales;
  return withWords(file, (words, steps) =>
    locales.reduce(
      (filled, locale) => (Object.hasOwn(words, locale) ? filled : { ...filled, [locale]: stand(file, steps, words, locale, reference) }),
      words,
    ),
  );
};
