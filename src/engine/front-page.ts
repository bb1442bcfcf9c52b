import type { Test } from './condition.ts';
import type { Ending, Headline } from './scenario.ts';
import type { Script } from './script.ts';
import { cueOf } from './script.ts';
import type { Score } from './scoring/score.ts';
import type { Session } from './session.ts';
import { fill, wordsIn, type Text } from './text.ts';

/** The morning after in one outlet. */
export interface FrontPage {
  readonly outlet: string;
  readonly headline: string;
  readonly title: Text;
  readonly body: Text;
  /** The item whose line is printed; −1 where the headline prints none. */
  readonly item: number;
}

const holds =
  (script: Script, session: Session, points: number) =>
  ({ when }: { readonly when?: string | undefined }): boolean => {
    const test: Test | undefined = when === undefined ? undefined : script.conditions.get(when);
    return test === undefined || test(session, points);
  };

const lineOf = (script: Script, session: Session, index: number): Text | undefined => {
  const item = session.items[index];
  const response = item && item.response !== null ? cueOf(script, item.ask).responses.get(item.response) : undefined;
  return response?.printed ?? response?.claims?.[0]?.quote ?? response?.marks[0]?.quote;
};

/** Papers print what was said to them: not the decisions taken behind a door, nor the words of the rubric's templates. */
const isSpoken = (script: Script, session: Session, index: number): boolean => {
  const item = session.items[index];
  const prompt = item && cueOf(script, item.ask).prompt;
  return prompt?.form === 'question' && !prompt.id.startsWith('~') && lineOf(script, session, index) !== undefined;
};

/** What an item got, before the rounding of its points. */
const got = ({ shares }: Score, item: number): number =>
  shares.reduce((sum, share) => (share.item === item ? sum + share.budget * share.part : sum), 0);

/** Items with a line to print, from the worst to the best; equals in the order of the session. */
const byWorth = (script: Script, session: Session, score: Score): readonly number[] =>
  score.items
    .filter(({ item, budget }) => budget > 0 && isSpoken(script, session, item))
    .map(({ item, budget }) => ({ item, share: Math.floor(got(score, item) / budget) }))
    .sort((a, b) => a.share - b.share || a.item - b.item)
    .map(({ item }) => item);

const printIn = (text: Text, line: Text | undefined): Text =>
  Object.fromEntries(
    Object.entries(text).map(([locale, words]) => [
      locale,
      fill(words, { line: line ? wordsIn(line, locale).replace(/[.,;:\s]+$/u, '') : '…' }),
    ]),
  );

const toFrontPage = (
  script: Script,
  session: Session,
  order: readonly number[],
  { id, outlet, lead, title, body }: Headline,
): FrontPage => {
  const item = lead === undefined ? -1 : ((lead === 'worst' ? order[0] : order.at(-1)) ?? -1);
  const line = item < 0 ? undefined : lineOf(script, session, item);
  return { outlet, headline: id, title: printIn(title, line), body: printIn(body, line), item };
};

/** What every outlet prints: of its headlines the first whose condition holds. In the file's order of outlets. */
export const frontPages = (script: Script, session: Session, score: Score): readonly FrontPage[] => {
  const points = Math.floor(score.overall / 1000);
  const order = byWorth(script, session, score);
  return script.scenario.outlets.flatMap(({ id }) => {
    const headline = script.scenario.headlines.filter(({ outlet }) => outlet === id).find(holds(script, session, points));
    return headline ? [toFrontPage(script, session, order, headline)] : [];
  });
};

/** How the story ends: the first ending whose condition holds. */
export const endingOf = (script: Script, session: Session, score: Score): Ending | undefined =>
  script.scenario.endings.find(holds(script, session, Math.floor(score.overall / 1000)));
