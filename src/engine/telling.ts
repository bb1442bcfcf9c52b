import { cueOf, type Script } from './script.ts';
import type { Ask, Item, Reference, Session } from './session.ts';
import { fill, wordsIn, type Text } from './text.ts';
import { clockFace } from './time.ts';

/** The words that a reference points at: a claim's or a mark's quote, else all that was said. */
export const quoteOf = (script: Script, session: Session, reference: Reference, locale: string): string => {
  const item = session.items[reference.item];
  if (!item) throw new Error(`Session has ${session.items.length} items; the reference is to number ${reference.item + 1}.`);
  const cue = cueOf(script, item.ask);
  const said = reference.block === undefined ? cue.responses.get(item.response ?? '') : cue.blocks.get(reference.block);
  const quote = said?.claims?.[reference.claim ?? -1]?.quote ?? said?.marks[reference.mark ?? -1]?.quote ?? said?.text;
  return quote === undefined ? '' : filled(script, session, item.ask, quote, locale);
};

const currentValue = (script: Script, session: Session, id: string, locale: string): string => {
  const fact = script.facts.get(id);
  const value = session.out.includes(id) ? fact?.truth : session.claims.findLast((claim) => claim.fact === id)?.value;
  const text = fact?.values[value ?? ''];
  return text ? wordsIn(text, locale) : '';
};

/** What the slots of a template stand for when `ask` is put. */
const slots = (script: Script, session: Session, ask: Ask, locale: string): Readonly<Record<string, string>> => {
  const fact = ask.fact === undefined ? undefined : script.facts.get(ask.fact);
  const promise = ask.promise === undefined ? undefined : script.promises.get(ask.promise);
  const { short, text } = cueOf(script, ask).prompt;
  return {
    short: wordsIn(short ?? text, locale),
    ...(ask.about && ask.promise === undefined ? { quote: quoteOf(script, session, ask.about, locale) } : {}),
    ...(fact ? { fact: wordsIn(fact.text, locale), now: currentValue(script, session, fact.id, locale) } : {}),
    ...(promise ? { promise: wordsIn(promise.text, locale), due: clockFace(promise.due) } : {}),
  };
};

const filled = (script: Script, session: Session, ask: Ask, text: Text, locale: string): string => {
  const words = wordsIn(text, locale);
  return words.includes('{') ? fill(words, slots(script, session, ask, locale)) : words;
};

/** What is asked, in words. A dodged question comes back through the rubric's template, shorter. */
export const askText = (script: Script, session: Session, ask: Ask, locale: string): string => {
  const comesBack = ask.trigger === 'dodged' && !ask.prompt.startsWith('~') && ask.left !== undefined;
  const template = comesBack ? script.follow.get('dodged')?.ask : undefined;
  return filled(script, session, ask, template ?? cueOf(script, ask).prompt.text, locale);
};

/** A text of a response or block as said to `ask`, slots filled. */
export const saidText = (script: Script, session: Session, ask: Ask, text: Text, locale: string): string =>
  filled(script, session, ask, text, locale);

/** All that was said to an item: a response, a statement block by block, or nothing. */
export const itemTexts = (script: Script, session: Session, item: Item, locale: string): readonly string[] => {
  const cue = cueOf(script, item.ask);
  const said =
    item.response === null
      ? item.blocks.flatMap((id) => cue.blocks.get(id) ?? [])
      : [cue.responses.get(item.response)].flatMap((one) => one ?? []);
  return said.map(({ text }) => filled(script, session, item.ask, text, locale));
};

/** The quote that a question holds against the player, to be marked in it; empty where it quotes nothing. */
export const quoteIn = (script: Script, session: Session, ask: Ask, locale: string): string =>
  ask.about === undefined || ask.promise !== undefined ? '' : quoteOf(script, session, ask.about, locale);

/** A line of the record: words that can be held against the player. */
export interface RecordLine {
  readonly sort: 'claim' | 'promise';
  readonly item: number;
  readonly words: string;
  readonly state: 'stands' | 'withdrawn' | 'open' | 'kept' | 'missed';
  readonly firm: boolean;
  /** `17:00` for a promise. */
  readonly due?: string;
  /** True while the question on the floor quotes it. */
  readonly quoted: boolean;
}

/** Everything on the record, in the order in which it was said. */
export const recordOf = (script: Script, session: Session, locale: string): readonly RecordLine[] => {
  const about = session.now?.about;
  const claims = session.claims.map((claim): RecordLine => ({
    sort: 'claim',
    item: claim.said.item,
    words: quoteOf(script, session, claim.said, locale),
    state: claim.withdrawn ? 'withdrawn' : 'stands',
    firm: claim.hold === 'firm',
    quoted:
      about !== undefined &&
      about.item === claim.said.item &&
      about.claim === claim.said.claim &&
      about.block === claim.said.block &&
      about.claim !== undefined,
  }));
  const promises = session.promises.map(({ id, item, state, due }): RecordLine => ({
    sort: 'promise',
    item,
    words: wordsIn(script.promises.get(id)?.text ?? {}, locale),
    state,
    firm: true,
    due: clockFace(due),
    quoted: session.now?.promise === id,
  }));
  return [...claims, ...promises].sort((a, b) => a.item - b.item);
};
