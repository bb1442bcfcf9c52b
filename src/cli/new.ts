import { basename } from 'node:path';
import { stat } from 'node:fs/promises';
import { newScenario, type Wish } from '#analysis/new-scenario.ts';
import { plainText } from '#analysis/words/plain-text.ts';
import { sentence } from '#engine/door/finding.ts';
import { parseScenario } from '#engine/door/parse-scenario.ts';
import { isOn, listValue, textValue, type Call, type Command } from './command.ts';
import { converse } from './conversation.ts';
import { shippedRubrics } from './files.ts';
import { inStyle, writeTo } from './plain-file.ts';
import { askFor, formsIn, journalistsIn, localesIn, type Answers } from './questions.ts';
import { EXIT, Misused, Wrong } from './wrong.ts';

const DEFAULT_LOCALES = ['vi', 'en'] as const;
const DEFAULT_FORMS = ['statement', 'conference'] as const;

/** A name for play logs, made of the name of the file. */
const idOf = (path: string): string => {
  const plain = plainText(basename(path, '.json'));
  const id = plain
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '')
    .slice(0, 60);
  return id === '' ? 'my-scenario' : id;
};

const fitting = <T>(read: T | string): T => {
  if (typeof read === 'string') throw new Misused(read);
  return read;
};
const given = <T>(call: Call, name: string, read: (written: string) => T | string): T | undefined => {
  const written = listValue(call, name).join(',');
  return written === '' ? undefined : fitting(read(written));
};

const flagsOf = (call: Call): Answers => ({
  title: textValue(call, 'title'),
  titleEn: textValue(call, 'title-en'),
  place: textValue(call, 'place'),
  placeEn: textValue(call, 'place-en'),
  role: textValue(call, 'role'),
  roleEn: textValue(call, 'role-en'),
  happened: textValue(call, 'happened'),
  happenedEn: textValue(call, 'happened-en'),
  locales: given(call, 'locales', localesIn),
  journalists: given(call, 'journalists', journalistsIn),
  forms: given(call, 'form', formsIn),
});

/** On a terminal it asks, in other places it says what it was not told. */
const answersFor = async (call: Call): Promise<Answers> => {
  const flags = flagsOf(call);
  const missing = (['title', 'place', 'role'] as const).filter((name) => flags[name] === undefined);
  const mayAsk = process.stdin.isTTY && process.stderr.isTTY;
  if (missing.length > 0 && !mayAsk)
    throw new Misused(`new needs ${missing.map((name) => `--${name}`).join(', ')}, as there is no terminal to ask on.`);
  if (!mayAsk || (isOn(call, 'yes') && missing.length === 0)) return flags;
  const { ask, end } = converse(process.stdin, process.stderr);
  try {
    return await askFor(ask, flags);
  } finally {
    end();
  }
};

const toWish = (path: string, author: string, answers: Answers): Wish => {
  const { title = '', place = '', role = '', happened, happenedEn = happened } = answers;
  const { titleEn = title, placeEn = place, roleEn = role } = answers;
  return {
    id: idOf(path),
    author,
    locales: answers.locales ?? DEFAULT_LOCALES,
    title: { vi: title, en: titleEn },
    place: { vi: place, en: placeEn },
    role: { vi: role, en: roleEn },
    ...(happened !== undefined && happenedEn !== undefined ? { happened: { vi: happened, en: happenedEn } } : {}),
    today: new Date().toISOString().slice(0, 10),
    journalists: answers.journalists ?? 2,
    forms: answers.forms ?? DEFAULT_FORMS,
  };
};

const refuseToOverwrite = async (path: string): Promise<void> => {
  try {
    await stat(path);
  } catch {
    return;
  }
  throw new Wrong(`${path} is there already; choose another name, or move it away.`);
};

const write = async (call: Call): Promise<number> => {
  const path = call.files[0] ?? '';
  await refuseToOverwrite(path);
  const wish = toWish(path, textValue(call, 'author') ?? 'Your name', await answersFor(call));
  const scenario = newScenario(wish);
  const parsed = parseScenario(scenario, await shippedRubrics());
  const [fault] = parsed.ok ? [] : parsed.findings;
  if (fault) throw new Wrong(`${fault.path}: ${sentence(fault)}`);
  await writeTo(path, inStyle(scenario), true);
  call.note(
    `${path} is written. Play it: scenario play ${path} --seed 1. Then replace its words with yours; scenario lint ${path} --strict checks them.\n`,
  );
  return EXIT.clean;
};

const text = { type: 'string' } as const;

export const create: Command = {
  name: 'new',
  usage: [
    'new FILE [--title … --title-en … --place … --place-en … --role … --role-en … --happened … --happened-en …]',
    'new FILE [--locales vi,en] [--journalists 2|3] [--form statement,conference,…] [--author …] [--yes]',
  ],
  about: 'writes a small scenario to start from; asks on a terminal, or takes flags',
  options: {
    title: text,
    'title-en': text,
    place: text,
    'place-en': text,
    role: text,
    'role-en': text,
    happened: text,
    'happened-en': text,
    locales: text,
    journalists: text,
    form: { type: 'string', multiple: true },
    author: text,
    yes: { type: 'boolean' },
  },
  takes: { least: 1, most: 1, what: 'a file to write' },
  run: write,
};
