import { NEW_LOCALES, type NewLocale } from '#analysis/new-scenario.ts';
import { STAGE_FORMS, type StageForm } from '#engine/vocabulary.ts';

/** What has been said about a scenario that is to be written; what is undefined nobody has said. */
export interface Answers {
  readonly title: string | undefined;
  readonly titleEn: string | undefined;
  readonly place: string | undefined;
  readonly placeEn: string | undefined;
  readonly role: string | undefined;
  readonly roleEn: string | undefined;
  readonly happened: string | undefined;
  readonly happenedEn: string | undefined;
  readonly locales: readonly NewLocale[] | undefined;
  readonly journalists: 2 | 3 | undefined;
  readonly forms: readonly StageForm[] | undefined;
}

/** Puts a question to a person and gives what they typed. */
export type Ask = (question: string) => Promise<string>;

/** A list of words that must be among some others; what is not, as a sentence. */
export const listed = <T extends string>(written: string, known: readonly T[], what: string): readonly T[] | string => {
  const words = written.split(/[\s,]+/u).filter(Boolean);
  const stranger = words.find((word) => !known.some((one) => one === word));
  if (words.length === 0) return `Name at least one: ${known.join(', ')}.`;
  if (stranger !== undefined) return `${what} ${known.join(', ')}, not "${stranger}".`;
  return known.filter((one) => words.includes(one)).sort((a, b) => words.indexOf(a) - words.indexOf(b));
};

export const localesIn = (written: string): readonly NewLocale[] | string => listed(written, NEW_LOCALES, 'There are texts for');
export const formsIn = (written: string): readonly StageForm[] | string => listed(written, STAGE_FORMS, 'A stage is one of');
export const journalistsIn = (written: string): 2 | 3 | string => {
  const word = written.trim();
  return word === '2' ? 2 : word === '3' ? 3 : `There can be 2 or 3 journalists, not "${word}".`;
};

/** Asks until something was said. */
const needed = async (ask: Ask, question: string): Promise<string> => {
  for (;;) {
    const answer = (await ask(`${question}: `)).trim();
    if (answer !== '') return answer;
  }
};

/** Asks once; nothing said is the answer in brackets. */
const offered = async (ask: Ask, question: string, otherwise: string): Promise<string> =>
  (await ask(`${question} [${otherwise}]: `)).trim() || otherwise;

/** Asks until the answer can be read. */
const readable = async <T>(ask: Ask, question: string, otherwise: string, read: (written: string) => T | string): Promise<T> => {
  let hint = '';
  for (;;) {
    const answer = read(await offered(ask, `${hint}${question}`, otherwise));
    if (typeof answer !== 'string') return answer;
    hint = `${answer}\n`;
  }
};

/** Asks for what has not been said yet. English is only asked for where it comes beside Vietnamese. */
export const askFor = async (ask: Ask, known: Answers): Promise<Answers> => {
  const locales = known.locales ?? (await readable(ask, 'Languages, the first is the reference', 'vi, en', localesIn));
  const isBoth = locales.length > 1;
  const both = isBoth ? ' in Vietnamese' : '';
  const english = async (said: string | undefined, question: string, otherwise: string): Promise<string | undefined> =>
    said ?? (isBoth ? offered(ask, question, otherwise) : undefined);
  const title = known.title ?? (await needed(ask, `Title${both}`));
  const titleEn = await english(known.titleEn, 'Title in English', title);
  const place = known.place ?? (await needed(ask, `Place${both}, as in a sentence after “at”`));
  const placeEn = await english(known.placeEn, 'Place in English', place);
  const role = known.role ?? (await needed(ask, `Who the player is${both}`));
  const roleEn = await english(known.roleEn, 'Who the player is, in English', role);
  const happened = known.happened ?? (await offered(ask, `What happened, in a sentence${both}`, 'a plain one'));
  const isPlain = happened === 'a plain one';
  return {
    locales,
    title,
    titleEn,
    place,
    placeEn,
    role,
    roleEn,
    happened: isPlain ? undefined : happened,
    happenedEn: isPlain ? known.happenedEn : await english(known.happenedEn, 'What happened, in English', happened),
    journalists: known.journalists ?? (await readable(ask, 'How many journalists, 2 or 3', '2', journalistsIn)),
    forms: known.forms ?? (await readable(ask, `Stages, among ${STAGE_FORMS.join(', ')}`, 'statement, conference', formsIn)),
  };
};
