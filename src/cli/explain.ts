import { DOOR_HELP } from '#analysis/lint/door-help.ts';
import type { Page } from '#analysis/lint/rule.ts';
import { PAGES } from '#analysis/lint/rules.ts';
import { didYouMean, RULES, type Rule } from '#engine/door/finding.ts';
import { oneOf, type Call, type Command } from './command.ts';
import { EXIT, Wrong } from './wrong.ts';

const LOCALES = ['en', 'vi'] as const;
const COLUMNS = 100;

const doorPage = (rule: Rule): Page => ({
  id: rule,
  severity: 'error',
  says: DOOR_HELP[rule].says ?? RULES[rule],
  help: DOOR_HELP[rule].help,
});

/** Everything that a run of lint can find: what the door refuses, and what the rules say. */
const ALL: readonly Page[] = [...(Object.keys(RULES) as Rule[]).map(doorPage), ...PAGES];

/** Breaks a paragraph at blanks, so that no line is longer than a page is wide. */
export const wrapped = (paragraph: string, columns = COLUMNS): string => {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length > columns && line !== '') lines.push(line);
    line = longer.length > columns && line !== '' ? word : longer;
  }
  return [...lines, line].join('\n');
};

const laidOut = (text: string): string =>
  text
    .split('\n')
    .map((paragraph) => wrapped(paragraph))
    .join('\n');

/** A sentence that differs each time says nothing beforehand. */
const isOpen = (says: string): boolean => says.startsWith('{');

const pageOf = ({ id, severity, says, help }: Page, locale: 'en' | 'vi'): string =>
  [`${id} (${severity})`, ...(isOpen(says[locale]) ? [] : [laidOut(says[locale])]), laidOut(help[locale])].join('\n\n') + '\n';

/** The first sentence of the help, up to where it goes into detail. */
export const firstLine = (help: string): string => (/^.*?(?=[.:;](?:\s|$)|$)/.exec(help)?.[0] ?? help).trim();

/** What the door says is plain by itself; what a rule looks for, its help says first. */
const row = ({ id, severity, says, help }: Page, locale: 'en' | 'vi'): string =>
  `${id.padEnd(24)}${severity.padEnd(9)}${id in RULES ? says[locale] : firstLine(help[locale])}\n`;

/** Rules are in capitals and findings of the door are not; whoever asks need not know. */
const pageNamed = (name: string): Page => {
  const found = ALL.find(({ id }) => id.toLowerCase() === name.toLowerCase());
  if (found) return found;
  const ids = ALL.map(({ id }) => id);
  const { hint } = didYouMean(name, name === name.toLowerCase() ? ids.map((id) => id.toLowerCase()) : ids);
  throw new Wrong(`There is no rule "${name}"${hint}. "scenario explain" lists them all.`);
};

const run = async (call: Call): Promise<number> => {
  const locale = oneOf(call, 'locale', LOCALES, 'en');
  const [name] = call.files;
  call.write(name === undefined ? ALL.map((page) => row(page, locale)).join('') : pageOf(pageNamed(name), locale));
  return EXIT.clean;
};

export const explain: Command = {
  name: 'explain',
  usage: ['explain [RULE] [--locale vi|en]'],
  about: 'says what a rule of lint looks for, why, and how to mend it; without a rule, lists them',
  options: { locale: { type: 'string' } },
  takes: { least: 0, most: 1, what: 'a rule' },
  run,
};
