import { endingOf, frontPages, type FrontPage } from '#engine/front-page.ts';
import { begin } from '#engine/play.ts';
import type { Ending } from '#engine/scenario.ts';
import type { Script } from '#engine/script.ts';
import type { Score } from '#engine/scoring/score.ts';
import type { Promised, Session } from '#engine/session.ts';
import { wordsIn, type Text } from '#engine/text.ts';

/** A printed text in one language: what the paper says, and the player's own line where it prints it. */
export interface Printed {
  readonly text: string;
  readonly own: boolean;
}

export interface PrintedPage extends FrontPage {
  /** Whose portrait it prints: who asked for the line, else who writes for the outlet. */
  readonly journalist?: string;
}

/** How far a public's trust has come. */
export interface TrustChange {
  readonly public: string;
  readonly name: Text;
  readonly from: number;
  readonly to: number;
}

/** The morning after: what lies on the desk. */
export interface MorningAfter {
  readonly main?: PrintedPage;
  readonly others: readonly PrintedPage[];
  readonly ending?: Ending;
  readonly trust: readonly TrustChange[];
  readonly pending: readonly (Promised & { readonly text: Text })[];
  /** Days after the day on which the story begins. */
  readonly day: number;
}

const DAY = 86_400;

const printsTheWorst = (script: Script, { headline, item }: FrontPage): boolean =>
  item >= 0 && script.scenario.headlines.some(({ id, lead }) => id === headline && lead === 'worst');

const withJournalist =
  (script: Script, session: Session) =>
  (page: FrontPage): PrintedPage => {
    const journalist = session.items[page.item]?.ask.from ?? script.scenario.journalists.find(({ outlet }) => outlet === page.outlet)?.id;
    return journalist === undefined ? page : { ...page, journalist };
  };

const pendingOf = (script: Script, session: Session): MorningAfter['pending'] =>
  session.promises
    .filter(({ state }) => state === 'open')
    .map((promise) => ({ ...promise, text: script.promises.get(promise.id)?.text ?? {} }));

/** What the papers print, how trust has moved and what is still promised. On top lies the page with the worst line. */
export const morningAfter = (script: Script, session: Session, score: Score): MorningAfter => {
  const pages = frontPages(script, session, score).map(withJournalist(script, session));
  const main = pages.find((page) => printsTheWorst(script, page)) ?? pages[0];
  const ending = endingOf(script, session, score);
  const start = begin(script, session.seed, session.pace).trust;
  return {
    ...(main ? { main } : {}),
    others: pages.filter((page) => page !== main),
    ...(ending ? { ending } : {}),
    trust: script.scenario.publics.map(({ id, name }) => ({ public: id, name, from: start[id] ?? 0, to: session.trust[id] ?? 0 })),
    pending: pendingOf(script, session),
    day: Math.floor(session.clock / DAY) + 1,
  };
};

const SLOT = '{line}';

/** Cuts a printed text at the player's own line, which stands where the headline's template has its slot. */
export const splitAtLine = (template: string, printed: string): readonly Printed[] => {
  const parts = template.split(SLOT);
  const slots = parts.length - 1;
  const length = slots === 0 ? 0 : (printed.length - parts.join('').length) / slots;
  let at = 0;
  return parts.flatMap((part, index): readonly Printed[] => {
    const line = printed.slice(at + part.length, at + part.length + length);
    at += part.length + length;
    return [{ text: part, own: false }, ...(index < slots ? [{ text: line, own: true }] : [])].filter(({ text }) => text !== '');
  });
};

/** A page's title and body in one language, the player's own line set apart. */
export const printedIn = (
  script: Script,
  page: FrontPage,
  locale: string,
): { readonly title: readonly Printed[]; readonly body: readonly Printed[] } => {
  const written = script.scenario.headlines.find(({ id }) => id === page.headline);
  const split = (template: Text | undefined, printed: Text) =>
    splitAtLine(wordsIn(page.item < 0 || !template ? printed : template, locale), wordsIn(printed, locale));
  return { title: split(written?.title, page.title), body: split(written?.body, page.body) };
};
