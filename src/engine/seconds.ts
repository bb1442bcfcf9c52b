import { secondsToRead, secondsToSay, type Text } from './text.ts';

/** Seconds for the floor to change hands: a microphone passed, a name said. */
const HANDOVER = 20;
/** Least thinking time, and what is added to the time that reading takes. */
const LEAST_THINKING = 20;
const BEYOND_READING = 15;

/** What a prompt takes, in whole seconds. */
export interface Seconds {
  /** Thinking time at pace 100. */
  readonly thinking: number;
  readonly asking: number;
  /** Saying each response or block, by id. */
  readonly speaking: Readonly<Record<string, number>>;
}

interface Timed {
  readonly form: string;
  readonly text: Text;
  readonly seconds?: number | undefined;
  readonly responses?: readonly { readonly id: string; readonly text: Text }[] | undefined;
  readonly blocks?: readonly { readonly id: string; readonly text: Text }[] | undefined;
}

const readingIn = (prompt: Timed, said: readonly { readonly text: Text }[], locale: string): number =>
  [prompt, ...said].reduce((sum, { text }) => sum + secondsToRead(text[locale] ?? '', locale), 0);

/** Enough for whoever reads the language in which it takes longest: nobody is silenced for their language. */
const thinkingFor = (prompt: Timed, said: readonly { readonly text: Text }[], locales: readonly string[]): number => {
  if (prompt.seconds !== undefined) return prompt.seconds;
  const reading = Math.max(...locales.map((locale) => readingIn(prompt, said, locale)));
  return Math.max(LEAST_THINKING, Math.ceil((reading + BEYOND_READING) / 5) * 5);
};

/**
 * Works out what a prompt takes. Asking and speaking move the story's clock and are reckoned in the reference language, the
 * first of `locales`, only: whoever reads another language plays the same session. Thinking time is the same for all. Done
 * at the door, so that a game can be sent in one language without changing.
 */
export const secondsFor = (prompt: Timed, locales: readonly string[]): Seconds => {
  const [locale = ''] = locales;
  const said = [...(prompt.responses ?? []), ...(prompt.blocks ?? [])];
  return {
    thinking: thinkingFor(prompt, said, locales),
    asking: prompt.form === 'question' ? HANDOVER + secondsToSay(prompt.text[locale] ?? '', locale) : 0,
    speaking: Object.fromEntries(said.map(({ id, text }) => [id, secondsToSay(text[locale] ?? '', locale)])),
  };
};
