import { lintLibrary, type LintOptions } from '#analysis/lint/lint.ts';
import { evidenceOf } from '#analysis/lint/evidence.ts';
import { PLAY_RULES } from '#analysis/lint/play-rules.ts';
import { PAGES, SCENARIO_RULES } from '#analysis/lint/rules.ts';
import type { Study } from '#analysis/lint/study.ts';
import { didYouMean } from '#engine/door/finding.ts';
import type { Rubrics } from '#engine/door/parse-scenario.ts';
import type { Script } from '#engine/script.ts';
import { isOn, oneOf, textValue, type Call, type Command } from './command.ts';
import { drive } from './drive.ts';
import { shippedRubrics, shippedScenarios, textOf } from './files.ts';
import { fixFile } from './fix.ts';
import { lintText, type Gather, type Linted, type Told } from './lint-file.ts';
import { scriptAt } from './play.ts';
import { EXIT, Misused } from './wrong.ts';

const LOCALES = ['en', 'vi'] as const;
type Locale = (typeof LOCALES)[number];

/** What the finding of a library is said of, where a file would stand. */
const LIBRARY = 'library';

const line = ({ file, line: at, column, severity, rule, address, message, silenced }: Told, locale: Locale): string => {
  const where = address ? `${address}: ` : '';
  const why = silenced === undefined ? '' : ` [${silenced}]`;
  return `${file}:${at}:${column}: ${silenced === undefined ? severity : 'silenced'} ${rule} ${where}${message[locale]}${why}\n`;
};

/** The rules of `--only`; a rule that does not exist is a slip of the hand, not an empty wish. */
const onlyIn = (call: Call): LintOptions['only'] => {
  const written = textValue(call, 'only');
  if (written === undefined) return undefined;
  const ids = written
    .toUpperCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  if (ids.length === 0) throw new Misused('--only takes rules such as WHY,PAR.');
  const known = PAGES.map(({ id }) => id);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new Misused(`There is no rule "${unknown}"${didYouMean(unknown, known).hint}.`);
  return new Set(ids);
};

const todayIn = (call: Call): string => {
  const written = textValue(call, 'today') ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) throw new Misused(`--today takes a date such as 2026-11-22, not "${written}".`);
  return written;
};

const optionsIn = (call: Call): LintOptions => {
  const only = onlyIn(call);
  return { today: todayIn(call), ...(only ? { only } : {}) };
};

let shipped: Promise<readonly Script[]> | undefined;
/** What a bot may learn words from, read once. */
const shippedScripts = (): Promise<readonly Script[]> => (shipped ??= shippedScenarios().then((files) => Promise.all(files.map(scriptAt))));

/** Rules that look at plays: without one of them nothing need be played. */
const needsPlays = ({ only }: LintOptions): boolean => !only || PLAY_RULES.some(({ id }) => only.has(id) && id !== 'TWIN');

const gathererFor = (call: Call, file: string, options: LintOptions, others: () => Promise<readonly Script[]>): Gather | undefined =>
  isOn(call, 'quick') || !needsPlays(options)
    ? undefined
    : async ({ script }) => {
        const rest = (await others()).filter(({ scenario }) => scenario.id !== script.scenario.id);
        return (await drive(`${file}: playing`, evidenceOf(script, rest))).value;
      };

const lintFile = async (
  call: Call,
  file: string,
  rubrics: Rubrics,
  options: LintOptions,
  others: () => Promise<readonly Script[]>,
): Promise<Linted> => {
  const text = await textOf(file);
  const mended = typeof text === 'string' && isOn(call, 'fix') ? await fixFile(file, text, call.note) : text;
  return lintText(file, mended, rubrics, options, gathererFor(call, file, options, others));
};

const libraryTold = (studies: readonly Study[], options: LintOptions): readonly Told[] =>
  lintLibrary(studies, SCENARIO_RULES, options).map((flaw) => ({ ...flaw, file: LIBRARY, line: 1, column: 1 }));

const toJson = (told: readonly Told[], locale: Locale): string =>
  `${JSON.stringify(
    told.map((one) => ({ ...one, message: one.message[locale] })),
    null,
    2,
  )}\n`;

const noteSilenced = ({ note }: Call, count: number): void => {
  if (count > 0) note(`scenario: ${count} silenced; --silences lists ${count === 1 ? 'it' : 'them'}.\n`);
};

const isFailure = ({ severity, silenced }: Told, isStrict: boolean): boolean =>
  silenced === undefined && (isStrict || severity === 'error');

const run = async (call: Call): Promise<number> => {
  const options = optionsIn(call);
  const locale = oneOf(call, 'locale', LOCALES, 'en');
  const rubrics = await shippedRubrics();
  const linted: Linted[] = [];
  for (const file of call.files) linted.push(await lintFile(call, file, rubrics, options, shippedScripts));
  const studies = linted.flatMap(({ study }) => (study ? [study] : []));
  const all = [...linted.flatMap(({ told }) => told), ...(isOn(call, 'library') ? libraryTold(studies, options) : [])];
  const shown = isOn(call, 'silences') ? all : all.filter(({ silenced }) => silenced === undefined);
  call.write(isOn(call, 'json') ? toJson(shown, locale) : shown.map((one) => line(one, locale)).join(''));
  noteSilenced(call, all.length - shown.length);
  return all.some((one) => isFailure(one, isOn(call, 'strict'))) ? EXIT.findings : EXIT.clean;
};

export const lint: Command = {
  name: 'lint',
  usage: [
    'lint FILE... [--strict] [--quick] [--fix] [--only RULE[,RULE]] [--silences] [--locale vi|en] [--json]',
    'lint FILE... --library [the same]',
  ],
  about: 'checks scenario and rubric files and says where to mend what; --fix mends what is mechanical',
  options: {
    strict: { type: 'boolean' },
    quick: { type: 'boolean' },
    fix: { type: 'boolean' },
    json: { type: 'boolean' },
    locale: { type: 'string' },
    only: { type: 'string' },
    silences: { type: 'boolean' },
    library: { type: 'boolean' },
    today: { type: 'string' },
  },
  takes: { least: 1, most: 1000, what: 'a scenario file' },
  run,
};
