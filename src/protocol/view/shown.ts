import { legalMoves } from '#engine/play.ts';
import type { Look } from '#engine/portrait.ts';
import { cueOf, type Script } from '#engine/script.ts';
import type { Ask, Session } from '#engine/session.ts';
import { askText, quoteIn, saidText } from '#engine/telling.ts';
import type { Text } from '#engine/text.ts';
import { clockFace } from '#engine/time.ts';
import type { PromptForm, StageForm, Trigger } from '#engine/vocabulary.ts';

/** Who asks. */
export interface Speaker {
  readonly name: Text;
  readonly outlet: Text;
  readonly look: Look;
}

/** Something that may be said, without a word on its worth. */
export interface Option {
  readonly id: string;
  readonly words: Text;
}

/** A prompt as everybody may see it while answers are open. */
export interface Shown {
  readonly key: string;
  readonly form: PromptForm;
  readonly speaker: Speaker | null;
  /** Who wrote a post, and how many shared it. */
  readonly author: Text | null;
  readonly reach: number | null;
  /** Why a journalist comes back. */
  readonly trigger: Trigger | null;
  readonly words: Text;
  /** What the question holds against the room, inside its words; empty texts where nothing. */
  readonly quote: Text;
  readonly options: readonly Option[];
  /** How many blocks a statement takes; null for everything else. */
  readonly use: { readonly least: number; readonly most: number } | null;
}

/** Something that can be picked next: a raised hand, or a post. */
export interface Hand {
  readonly key: string;
  readonly speaker: Speaker | null;
  readonly author: Text | null;
  readonly reach: number | null;
  /** What a post says; a journalist with a raised hand has not said anything yet. */
  readonly words: Text | null;
}

/** Where the story stands. */
export interface Place {
  readonly title: Text;
  readonly form: StageForm;
  readonly briefing: Text;
  /** `09:30` */
  readonly at: string;
}

/** The same words in every language of a scenario. */
export const inAll = (script: Script, words: (locale: string) => string): Text =>
  Object.fromEntries(script.scenario.locales.map((locale) => [locale, words(locale)]));

const speakerOf = (script: Script, id: string | undefined): Speaker | null => {
  const found = script.journalists.get(id ?? '');
  const outlet = script.scenario.outlets.find((one) => one.id === found?.outlet);
  return found && outlet ? { name: found.name, outlet: outlet.name, look: found.look } : null;
};

const said = (script: Script, session: Session, ask: Ask, id: string): Option => {
  const { responses, blocks } = cueOf(script, ask);
  const text = (responses.get(id) ?? blocks.get(id))?.text ?? {};
  return { id, words: inAll(script, (locale) => saidText(script, session, ask, text, locale)) };
};

/** What may be said, in the order in which everybody sees it. */
const offered = (script: Script, session: Session): readonly string[] =>
  legalMoves(script, session).flatMap((move) => (move.type === 'say' ? [move.block] : move.type === 'answer' ? [move.response] : []));

/** A prompt in words. `session` is the one in which it was asked: `session.now`. */
export const shownPrompt = (script: Script, session: Session, ask: Ask): Shown => {
  const { prompt, form, least, most } = cueOf(script, ask);
  return {
    key: ask.key,
    form,
    speaker: speakerOf(script, ask.from),
    author: prompt.by ?? null,
    reach: prompt.reach ?? null,
    trigger: ask.trigger ?? null,
    words: inAll(script, (locale) => askText(script, session, ask, locale)),
    quote: inAll(script, (locale) => quoteIn(script, session, ask, locale)),
    options: offered(script, { ...session, now: ask, composed: [] }).map((id) => said(script, session, ask, id)),
    use: form === 'statement' ? { least, most } : null,
  };
};

const shownHand = (script: Script, session: Session, ask: Ask): Hand => {
  const { prompt, form } = cueOf(script, ask);
  const words = form === 'question' ? null : inAll(script, (locale) => askText(script, session, ask, locale));
  return { key: ask.key, speaker: speakerOf(script, ask.from), author: prompt.by ?? null, reach: prompt.reach ?? null, words };
};

/** The hands that are up, or the posts that wait. */
export const shownHands = (script: Script, session: Session): readonly Hand[] => session.open.map((ask) => shownHand(script, session, ask));

/** The stage that a session is in; null before the first. */
export const placeOf = (script: Script, session: Session): Place | null => {
  const stage = script.stages[session.stage]?.stage;
  return stage ? { title: stage.title, form: stage.form, briefing: stage.briefing, at: clockFace(session.clock) } : null;
};
