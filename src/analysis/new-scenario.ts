import type { Draft } from '#engine/door/shape.ts';
import { fill, type Text } from '#engine/text.ts';
import type { StageForm } from '#engine/vocabulary.ts';
import { STAGES } from './new-scenario/stages.ts';
import * as tale from './new-scenario/tale.ts';
import { isObject, withWords, type Plain } from './plain.ts';

/** Languages in which there are texts for a new scenario. */
export const NEW_LOCALES = ['vi', 'en'] as const;
export type NewLocale = (typeof NEW_LOCALES)[number];

/** What the author says of a scenario that is to be written. */
export interface Wish {
  /** Names the scenario in play logs: lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly author: string;
  /** The first is the reference. */
  readonly locales: readonly NewLocale[];
  readonly title: Text;
  readonly place: Text;
  readonly role: Text;
  /** A sentence on what happened; left out, a plain one. */
  readonly happened?: Text;
  /** The day on which it is written: `2026-11-22`. */
  readonly today: string;
  readonly journalists: 2 | 3;
  /** At least one; each once. */
  readonly forms: readonly StageForm[];
}

type Stage = Draft['stages'][number];

/** The stages that were asked for, in the order of the day. */
const stagesOf = ({ forms, journalists }: Wish): readonly Stage[] =>
  STAGES.filter(({ form }) => forms.includes(form)).map((stage) => ({
    ...stage,
    prompts: stage.prompts.map((prompt) => (prompt.id === 'cause' && journalists === 3 ? { ...prompt, from: 'astrid' } : prompt)),
  }));

/** Before the engineers' record nobody knows; it is out once the conference, or whatever comes after it, begins. */
const factOf = (stages: readonly Stage[]): Draft['facts'][number] => {
  const [first] = stages;
  const later = stages.find(({ at }) => at >= '10:00');
  const early = first && first !== later ? [{ from: first.id, state: 'unconfirmed' as const, note: tale.KNOWN_EARLY }] : [];
  return {
    id: 'site',
    text: tale.FACT_TEXT,
    values: tale.FACT_VALUES,
    truth: 'unsafe',
    known: [...early, ...(later ? [{ from: later.id, state: 'confirmed' as const, note: tale.KNOWN_LATER }] : [])],
    invented: true,
    topic: 'safety',
    ...(later && later !== first
      ? { surfaces: { at: later.id, by: tale.SURFACES_BY, if_denied: { trust: { residents: -6, press: -4 } } } }
      : {}),
  };
};

/** What was said can only be contradicted where there is a first statement and something after it. */
const headlinesFor = (stages: readonly Stage[], outlets: Draft['outlets']): Draft['headlines'] => {
  const mayContradict = stages.length > 1 && stages[0]?.form === 'statement';
  return tale.HEADLINES.filter(({ id, outlet }) => outlets.some((one) => one.id === outlet) && (mayContradict || id !== 'gc_two'));
};

/** The same in the languages that were asked for, with the author's own words put in. */
const inLocales = (draft: Plain, { locales, place, happened }: Wish): Plain =>
  withWords(draft, (words) =>
    Object.fromEntries(
      locales.map((locale) => {
        const slots = { place: place[locale] ?? '', happened: (happened ?? tale.HAPPENED)[locale] ?? '' };
        return [locale, fill(fill(words[locale] ?? '', slots), slots)];
      }),
    ),
  );

const headOf = (wish: Wish): Omit<Draft, 'stages' | 'facts' | 'publics' | 'outlets' | 'journalists' | 'headlines' | 'endings'> => ({
  format: 1,
  id: wish.id,
  version: '0.1.0',
  locales: [...wish.locales],
  title: { ...wish.title },
  summary: tale.SUMMARY,
  authors: [wish.author],
  licence: 'CC-BY-4.0',
  reviewed: wish.today,
  sources: [],
  difficulty: 1,
  minutes: 3 + 2 * wish.forms.length,
  modules: ['press-contact', 'crisis-handling'],
  rubric: 'default',
  setting: {
    place: { ...wish.place },
    date: wish.today,
    role: { ...wish.role },
    legal_frame: 'none',
    deadline_hours: 24,
    happened: '05:40',
    first_words_by: '08:30',
    crisis_type: 'technical_error_accident',
  },
  messages: tale.MESSAGES,
  flags: [],
  topics: tale.TOPICS,
});

/**
 * Writes a small scenario that can be played as it is: a first statement, a conference, or the stages that were asked for,
 * in the author's place and role. Its words are there to be replaced. What comes out passes the door and the linter; the
 * author's own words may not.
 */
export const newScenario = (wish: Wish): Plain => {
  const stages = stagesOf(wish);
  const journalists = tale.JOURNALISTS.slice(0, wish.journalists);
  const outlets = tale.OUTLETS.filter(({ id }) => journalists.some(({ outlet }) => outlet === id));
  const draft: Draft = {
    ...headOf(wish),
    facts: [factOf(stages)],
    publics: tale.PUBLICS,
    outlets,
    journalists,
    stages: [...stages],
    headlines: headlinesFor(stages, outlets),
    endings: tale.ENDINGS,
  };
  const written = inLocales(draft as unknown as Plain, wish);
  if (!isObject(written)) throw new Error(`A scenario came out as ${JSON.stringify(written)}.`);
  return written;
};
