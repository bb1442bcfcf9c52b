import { isFault, readCsv, writeCsv, type Cells } from '#analysis/csv.ts';
import { isLocale, localesOf, within, type Plain, type PlainObject } from '#analysis/plain.ts';
import { COLUMNS, rowsOf, withoutReference, type Row } from '#analysis/translation/rows.ts';
import { markStale, staleIn } from '#analysis/translation/stale.ts';
import { filledUp, takeOver, type Returned } from '#analysis/translation/take-over.ts';
import { sentence } from '#engine/door/finding.ts';
import { parseScenario } from '#engine/door/parse-scenario.ts';
import { textValue, type Call, type Command } from './command.ts';
import { shippedRubrics, textOf } from './files.ts';
import { inStyle, plainFileAt, writeTo, type PlainFile } from './plain-file.ts';
import { EXIT, Misused, Wrong } from './wrong.ts';

type Note = Call['note'];

const localeOf = (call: Call): string => {
  const locale = textValue(call, 'locale');
  if (locale === undefined) throw new Misused(`text ${call.files[0] ?? ''} needs --locale, such as en.`);
  if (!isLocale(locale)) throw new Misused(`--locale is a language such as en or pt-BR, not "${locale}".`);
  return locale;
};

/** The one file that a sub-command works on, and no more files than it takes. */
const fileOf = ({ files }: Call, most: number, what: string): string => {
  const [name = '', file] = files;
  if (file === undefined || files.length - 1 < most) throw new Misused(`text ${name} needs ${what}.`);
  if (files.length - 1 > most) throw new Misused(`text ${name} takes ${what}, and nothing more.`);
  return file;
};

/** A scenario file that has all its texts in its first language, whatever else it lacks. */
const workableAt = async (path: string): Promise<PlainFile> => {
  const file = await plainFileAt(path);
  const [reference] = localesOf(file.value);
  if (reference === undefined || within(file.value, 'stages') === undefined)
    throw new Wrong(`${path} is no scenario: it has no "locales" or no "stages".`);
  const bare = withoutReference(file.value);
  if (bare.length > 0)
    throw new Wrong(
      `${path}: ${bare.length} texts are missing in "${reference}", the file's first language, such as ${bare[0]}. Write them first.`,
    );
  return file;
};

/** What the door would say, were all translations there. It is told, and stops nobody. */
const warn = async (note: Note, path: string, file: PlainObject): Promise<void> => {
  const result = parseScenario(filledUp(file), await shippedRubrics());
  if (!result.ok)
    for (const one of result.findings) note(`${path}: warning ${one.rule} ${one.path ? `${one.path}: ` : ''}${sentence(one)}\n`);
};

const sinceOf = async (call: Call): Promise<Plain | undefined> => {
  const path = textValue(call, 'since');
  return path === undefined ? undefined : (await plainFileAt(path)).value;
};

const counted = (rows: readonly Row[]): string => {
  const count = (status: Row['status']): number => rows.filter((row) => row.status === status).length;
  return `${rows.length} rows: ${count('done')} done, ${count('stale')} stale, ${count('missing')} missing`;
};

const exportRows = async (call: Call): Promise<number> => {
  const path = fileOf(call, 1, 'one scenario file');
  const locale = localeOf(call);
  const { value } = await workableAt(path);
  const rows = rowsOf(value, locale, await sinceOf(call));
  const csv = writeCsv([[...COLUMNS], ...rows.map((row) => COLUMNS.map((column) => row[column]))]);
  const out = textValue(call, 'out');
  if (out === undefined) call.write(csv);
  else await writeTo(out, csv);
  await warn(call.note, path, value);
  call.note(`${counted(rows)}\n`);
  return EXIT.clean;
};

const COLUMNS_READ = ['id', 'translation', 'reference', 'status'] as const;

const toReturned = (row: readonly string[], place: Readonly<Record<(typeof COLUMNS_READ)[number], number>>): Returned => ({
  id: row[place.id] ?? '',
  translation: row[place.translation] ?? '',
  status: row[place.status] ?? '',
  ...(place.reference < 0 ? {} : { reference: row[place.reference] ?? '' }),
});

const rowsIn = (path: string, [head = [], ...rows]: Cells): readonly Returned[] => {
  const names = head.map((name) => name.trim().toLowerCase());
  const place = Object.fromEntries(COLUMNS_READ.map((name) => [name, names.indexOf(name)])) as Record<
    (typeof COLUMNS_READ)[number],
    number
  >;
  for (const name of ['id', 'translation'] as const)
    if (place[name] < 0) throw new Wrong(`${path} has no column "${name}" in its first line. Use the table that "text export" writes.`);
  return rows.map((row) => toReturned(row, place));
};

const tableAt = async (path: string): Promise<readonly Returned[]> => {
  const text = await textOf(path);
  if (typeof text !== 'string') throw new Wrong(`${path} is not UTF-8 text, or far too large. Save it again as CSV UTF-8.`);
  const cells = readCsv(text);
  if (isFault(cells)) throw new Wrong(`${path}:${cells.line}: ${cells.what}.`);
  return rowsIn(path, cells);
};

/** Writes the file where its value has changed, in the usual style; says so where that changes its white space too. */
const writeBack = async (note: Note, from: string, to: string, { value, text }: PlainFile, next: PlainObject): Promise<void> => {
  const isSame = JSON.stringify(value) === JSON.stringify(next);
  if (isSame && from === to) return;
  if (!isSame && text !== inStyle(value)) note(`${from} was not written with two spaces and a new line at its end; ${to} is.\n`);
  await writeTo(to, isSame ? text : inStyle(next));
};

const importRows = async (call: Call): Promise<number> => {
  const path = fileOf(call, 2, 'one scenario file and one table');
  const locale = localeOf(call);
  const file = await workableAt(path);
  const [original, ...others] = localesOf(file.value);
  if (locale === original)
    throw new Wrong(`"${locale}" is the language that ${path} was written in; a table of translations goes into another, such as en.`);
  if (!others.includes(locale)) call.note(`"${locale}" is a new language of ${path}.\n`);
  const { file: next, remarks, changed } = takeOver(file.value, await tableAt(call.files[2] ?? ''), locale);
  const to = textValue(call, 'out') ?? path;
  await writeBack(call.note, path, to, file, next);
  for (const { severity, rule, id, message } of remarks) call.note(`${path}: ${severity} ${rule} ${id}: ${message}\n`);
  await warn(call.note, path, next);
  call.note(`${changed} texts changed in "${locale}", ${staleIn(next, locale).length} stale, ${remarks.length} remarks\n`);
  if (!remarks.some(({ severity }) => severity === 'error')) return EXIT.clean;
  call.note(`${to} is written all the same: mend what is named above and take the table in once more.\n`);
  return EXIT.findings;
};

const mark = async (call: Call): Promise<number> => {
  const path = fileOf(call, 1, 'one scenario file');
  const since = await sinceOf(call);
  if (since === undefined) throw new Misused('text mark needs --since OLD.json.');
  const file = await workableAt(path);
  const [, ...others] = localesOf(file.value);
  const locales = textValue(call, 'locale') === undefined ? others : [localeOf(call)];
  const next = markStale(file.value, since, locales);
  await writeBack(call.note, path, textValue(call, 'out') ?? path, file, next);
  for (const locale of locales) call.note(`${staleIn(next, locale).length} stale in "${locale}"\n`);
  return EXIT.clean;
};

const PARTS: Readonly<Record<string, (call: Call) => Promise<number>>> = { export: exportRows, import: importRows, mark };

export const text: Command = {
  name: 'text',
  usage: [
    'text export FILE --locale en [--out strings.csv] [--since OLD.json]',
    'text import FILE strings.csv --locale en [--out FILE]',
    'text mark FILE --since OLD.json [--locale en] [--out FILE]',
  ],
  about: 'writes texts out for translation, takes them back, marks what an edit left behind',
  options: { locale: { type: 'string' }, out: { type: 'string' }, since: { type: 'string' } },
  takes: { least: 1, most: 3, what: 'export, import or mark, and a scenario file' },
  run: (call) => {
    const [name = ''] = call.files;
    const part = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
    if (!part) throw new Misused(`text ${name} is not known; it is text export, text import or text mark.`);
    return part(call);
  },
};
