import { isWords, localesOf, reach, within, type Plain, type Step } from '../plain.ts';

/** What a text is, by the keys that lead to it. */
const SORTS: Readonly<Record<string, string>> = {
  title: 'title',
  summary: 'summary',
  'setting.place': 'place',
  'setting.role': 'role of the player',
  'messages.text': 'key message',
  'topics.name': 'topic',
  'publics.name': 'public',
  'outlets.name': 'outlet',
  'journalists.name': 'journalist',
  'journalists.about': 'about the journalist',
  'facts.text': 'fact',
  'facts.known.note': 'what is known',
  'facts.known.ground': 'why it is withheld',
  'facts.surfaces.by': 'how it comes out',
  'stages.title': 'stage',
  'stages.briefing': 'briefing',
  'headlines.title': 'headline',
  'headlines.body': 'headline body',
  'endings.title': 'ending',
  'endings.text': 'ending text',
  by: 'author of the post',
  short: 'shorter question',
  printed: 'printed line',
  why: 'why',
};

const SORTS_IN: Readonly<Record<string, string>> = {
  prompts: 'question',
  responses: 'response',
  blocks: 'block',
  marks: 'quote',
  claims: 'quote of a claim',
  promises: 'promise',
};

const FORMS: Readonly<Record<string, string>> = { statement: 'task', post: 'post', decision: 'decision', question: 'question' };

const namesOf = (steps: readonly Step[]): readonly string[] => steps.filter((step) => typeof step === 'string');

const promptAt = (steps: readonly Step[]): readonly Step[] | undefined => {
  const place = steps.indexOf('prompts');
  return place < 0 ? undefined : steps.slice(0, place + 2);
};

/** What a text is, in a translator's words: question, response, quote, why, headline. */
export const sortOf = (file: Plain, steps: readonly Step[]): string => {
  const names = namesOf(steps);
  const last = names.at(-1) ?? '';
  const known = SORTS[names.join('.')] ?? SORTS[last];
  const held = names.at(-2) ?? '';
  if (held === 'values') return 'value of the fact';
  if (names.length > 1 && held in SORTS_IN && last !== 'why' && last !== 'short' && last !== 'by' && last !== 'printed') {
    const form = held === 'prompts' ? within(reach(file, steps.slice(0, -1)), 'form') : undefined;
    return (typeof form === 'string' ? FORMS[form] : undefined) ?? SORTS_IN[held] ?? last;
  }
  return known ?? last;
};

const named = (file: Plain, list: string, id: Plain | undefined): string => {
  const all = within(file, list);
  const one = Array.isArray(all) ? (all as readonly Plain[]).find((entry) => within(entry, 'id') === id) : undefined;
  return wordsOf(file, within(one, 'name')) || (typeof id === 'string' ? id : '');
};
const wordsOf = (file: Plain, value: Plain | undefined): string =>
  value !== undefined && isWords(value) ? (value[localesOf(file)[0] ?? ''] ?? '') : '';

const SAID = new Set(['responses', 'blocks']);
const UNSAID = new Set(['why', 'by']);

/** Who says a text, in the reference language: a journalist, the author of a post, a paper; `player` for answers. */
export const whoSays = (file: Plain, steps: readonly Step[]): string => {
  const names = namesOf(steps);
  if (UNSAID.has(names.at(-1) ?? '')) return '';
  if (names.some((name) => SAID.has(name))) return 'player';
  const prompt = promptAt(steps);
  if (prompt) {
    const from = reach(file, [...prompt, 'from']);
    return from === undefined ? wordsOf(file, reach(file, [...prompt, 'by'])) : named(file, 'journalists', from);
  }
  return names[0] === 'headlines' ? named(file, 'outlets', reach(file, [...steps.slice(0, 2), 'outlet'])) : '';
};
