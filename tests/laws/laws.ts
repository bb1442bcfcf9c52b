import * as fc from 'fast-check';
import { apply } from '#engine/apply.ts';
import { parseScenario, parseScenarioText, writeScenario } from '#engine/door/parse-scenario.ts';
import { after, begin, decide, legalMoves, opening, playThrough, replay } from '#engine/play.ts';
import { cueOf, type Script } from '#engine/script.ts';
import { FULL } from '#engine/scoring/parts.ts';
import { scoreOf } from '#engine/scoring/score.ts';
import { isRefusal, type Event, type Move, type Session } from '#engine/session.ts';
import { askText, itemTexts, quoteOf, recordOf } from '#engine/telling.ts';
import { PACES, type Pace } from '#engine/vocabulary.ts';
import { transcriptOf } from '#cli/transcript.ts';

/** More moves than any session can hold. */
const MOST_MOVES = 400;

/** What a random player does: picks by number among the legal moves, and sometimes thinks for too long. */
export interface Player {
  readonly seed: number;
  readonly pace: Pace;
  readonly choices: readonly number[];
  readonly seconds: readonly number[];
}

export const players: fc.Arbitrary<Player> = fc.record({
  seed: fc.integer(),
  pace: fc.constantFrom(...PACES),
  choices: fc.array(fc.nat(11), { minLength: 1, maxLength: 60 }),
  seconds: fc.array(fc.oneof({ weight: 9, arbitrary: fc.nat(20) }, { weight: 1, arbitrary: fc.constant(5000) }), {
    minLength: 1,
    maxLength: 60,
  }),
});

export interface Game {
  readonly session: Session;
  readonly moves: readonly Move[];
  readonly events: readonly Event[];
  readonly sessions: readonly Session[];
}

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

const thoughtOver = (move: Move, seconds: number): Move =>
  move.type === 'answer' || move.type === 'release' ? { ...move, seconds } : move;

/** Plays to the end; choices are used again from the start when they run out. Throws where there is no end. */
export const playOut = (script: Script, { seed, pace, choices, seconds }: Player): Game => {
  const events: Event[] = [...opening(script, seed, pace)];
  const moves: Move[] = [];
  let session = begin(script, seed, pace);
  const sessions = [session];
  while (!session.ended) {
    if (moves.length === MOST_MOVES) throw new Error(`${script.scenario.id} goes on after ${MOST_MOVES} moves.`);
    const move = thoughtOver(at(legalMoves(script, session), at(choices, moves.length)), at(seconds, moves.length));
    const outcome = decide(script, session, move);
    if (isRefusal(outcome)) throw new Error(`${script.scenario.id} refused a legal move, ${JSON.stringify(move)}: ${outcome}.`);
    session = outcome.reduce(apply, session);
    moves.push(move);
    events.push(...outcome);
    sessions.push(session);
  }
  return { session, moves, events, sessions };
};

const must = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(what);
};
const same = (a: unknown, b: unknown, what: string): void => must(JSON.stringify(a) === JSON.stringify(b), what);

/** A law of a scenario: holds for every player, or throws and says how it was broken. */
export type Law = (script: Script, player: Player) => void;

const everyLegalMoveIsAccepted: Law = (script, player) => {
  for (const session of playOut(script, player).sessions)
    for (const move of legalMoves(script, session)) must(!isRefusal(decide(script, session, move)), `Refused: ${JSON.stringify(move)}`);
};

const thereIsAlwaysAMoveUntilTheEnd: Law = (script, player) => {
  const { sessions } = playOut(script, player);
  for (const session of sessions) must(legalMoves(script, session).length > 0 === !session.ended, `Stuck at ${session.stageId}.`);
};

const replayEndsWherePlayEnded: Law = (script, player) => {
  const { moves, events, session } = playOut(script, player);
  const again = replay(script, player.seed, moves, player.pace);
  same(again, events, 'The events differ.');
  same(after(script, player.seed, again, player.pace), session, 'The sessions differ.');
};

/** The fast way to play changes one session where it lies: it must not come out otherwise, nor leave a trace on the next. */
const playingThroughEndsWherePlayEnded: Law = (script, player) => {
  const { moves, session, sessions } = playOut(script, player);
  for (let time = 0; time < 2; time += 1) {
    let made = 0;
    const through = playThrough(
      script,
      player.seed,
      (now, legal) => {
        same(now, sessions[made], `The sessions differ before move ${made + 1}.`);
        same(legal, legalMoves(script, sessions[made] as Session), `The legal moves differ at move ${made + 1}.`);
        made += 1;
        return moves[made - 1] as Move;
      },
      player.pace,
    );
    same(through, session, 'The last sessions differ.');
  }
};

const jsonKeepsASession: Law = (script, player) => {
  const { sessions } = playOut(script, player);
  for (const session of sessions) {
    const kept = JSON.parse(JSON.stringify(session)) as Session;
    same(legalMoves(script, kept), legalMoves(script, session), 'The legal moves differ.');
    const [move] = legalMoves(script, session);
    if (move) same(decide(script, kept, move), decide(script, session, move), 'The decisions differ.');
  }
  const { session } = playOut(script, player);
  same(scoreOf(script, JSON.parse(JSON.stringify(session)) as Session), scoreOf(script, session), 'The scores differ.');
};

const theScoreIsTheSumOfItsLedger: Law = (script, player) => {
  for (const session of playOut(script, player).sessions) {
    const { overall, ledger, dimensions } = scoreOf(script, session);
    const sum = (list: readonly { readonly points: number }[]) => list.reduce((all, { points }) => all + points, 0);
    must(sum(ledger) === overall && sum(dimensions) === overall, `${sum(ledger)} and ${sum(dimensions)} are not ${overall}.`);
    must(Number.isInteger(overall) && overall >= 0 && overall <= FULL, `${overall} is no score.`);
    must(
      ledger.every(({ points }) => Number.isInteger(points)),
      'The ledger holds fractions.',
    );
  }
};

const dimensionsStayInRange: Law = (script, player) => {
  for (const session of playOut(script, player).sessions)
    for (const { dimension, score } of scoreOf(script, session).dimensions)
      must(score === null || (Number.isInteger(score) && score >= 0 && score <= FULL), `${dimension} is ${score}.`);
};

const itemsStayInTheirBudget: Law = (script, player) => {
  const { session } = playOut(script, player);
  for (const { item, points, budget } of scoreOf(script, session).items)
    must(points >= 0 && points <= budget, `Item ${item} has ${points} of ${budget}.`);
};

const gaugesStayInRange: Law = (script, player) => {
  for (const { trust, patience } of playOut(script, player).sessions)
    for (const [id, value] of [...Object.entries(trust), ...Object.entries(patience)])
      must(Number.isInteger(value) && value >= 0 && value <= 100, `${id} is ${value}.`);
};

const timeOnlyGoesForward: Law = (script, player) => {
  const { sessions } = playOut(script, player);
  sessions.forEach((session, index) =>
    must(session.clock >= (sessions[index - 1]?.clock ?? 0), `The clock goes back to ${session.clock}.`),
  );
};

/** No key comes twice; and no prompt of the author's does, unless a dodge brings it back. */
const nothingIsPutTwice: Law = (script, player) => {
  const asks = playOut(script, player).events.flatMap((event) => (event.type === 'asked' ? [event.ask] : []));
  const keys = asks.map(({ key }) => key);
  must(new Set(keys).size === keys.length, `Put twice: ${keys.join(' ')}`);
  const prompts = asks.filter(({ prompt, left }) => !prompt.startsWith('~') && left === undefined).map(({ prompt }) => prompt);
  must(new Set(prompts).size === prompts.length, `The same words twice: ${prompts.join(' ')}`);
};

const everyQuestionOffersAChoice: Law = (script, player) => {
  for (const session of playOut(script, player).sessions) {
    const moves = legalMoves(script, session).filter(({ type }) => type !== 'fall_silent');
    const composing = session.now !== null && cueOf(script, session.now).prompt.form === 'statement';
    must(session.now === null || composing || moves.length >= 2, `${session.now?.key} leaves no choice.`);
  }
};

/** Quotes are found in what was said, and no slot of a template stays empty. */
const wordsAreTheirOwn: Law = (script, player) => {
  const { session, sessions } = playOut(script, player);
  for (const locale of script.scenario.locales) {
    for (const { said } of session.claims) isQuoted(script, session, said, locale);
    for (const { item, mark, block } of scoreOf(script, session).ledger)
      if (mark !== undefined) isQuoted(script, session, { item, mark, ...(block === undefined ? {} : { block }) }, locale);
    for (const { words } of recordOf(script, session, locale)) must(words.length > 0, 'A line of the record is empty.');
    for (const one of sessions) if (one.now) isFilled(askText(script, one, one.now, locale));
    for (const item of session.items) itemTexts(script, session, item, locale).forEach(isFilled);
  }
};

const isQuoted = (script: Script, session: Session, reference: Parameters<typeof quoteOf>[2], locale: string): void => {
  const item = session.items[reference.item];
  const quote = quoteOf(script, session, reference, locale);
  const said = item ? itemTexts(script, session, item, locale) : [];
  must(quote.length > 0 && said.some((text) => text.includes(quote)), `“${quote}” was never said: ${said.join(' / ')}`);
};

const isFilled = (text: string): void => must(text.length > 0 && !/\{[a-z]+\}/.test(text), `“${text}” has an empty slot.`);

/** A transcript without the words: what was quoted, asked, said and printed. */
const bones = (transcript: string): string =>
  transcript
    .split('\n')
    .filter((line) => !/^ {2}[?>]/.test(line))
    .map((line) => line.replaceAll(/“.*”/g, '“”').replace(/^( {2}\S+:) .*/, '$1'))
    .join('\n');

/** Names differ between languages, and so are left out of both. */
const nameless = (script: Script, locale: string, transcript: string): string => {
  const { journalists, outlets, publics, stages } = script.scenario;
  const names = [...journalists, ...outlets, ...publics]
    .map(({ name }) => name[locale] ?? '')
    .concat(stages.map(({ title }) => title[locale] ?? ''));
  return names.toSorted((a, b) => b.length - a.length).reduce((text, name) => text.replaceAll(name, '·'), transcript);
};

const everyLanguagePlaysTheSameSession: Law = (script, player) => {
  const { events } = playOut(script, player);
  const told = script.scenario.locales.map((locale) =>
    bones(nameless(script, locale, transcriptOf(script, after(script, player.seed, [], player.pace), events, locale))),
  );
  for (const one of told) same(one, told[0], `The languages tell different plays:\n${one}\n\n${told[0]}`);
};

/** Laws that hold for every play of a scenario. */
export const LAWS: Readonly<Record<string, Law>> = {
  'accepts every move that it calls legal': everyLegalMoveIsAccepted,
  'has a move to make until it ends': thereIsAlwaysAMoveUntilTheEnd,
  'ends where its replay ends': replayEndsWherePlayEnded,
  'ends where it ends when it is played through at once': playingThroughEndsWherePlayEnded,
  'survives JSON': jsonKeepsASession,
  'scores what its ledger adds up to, from 0 to 100': theScoreIsTheSumOfItsLedger,
  'scores every dimension from 0 to 100, or not at all': dimensionsStayInRange,
  'gives no item more than was to be had': itemsStayInTheirBudget,
  'keeps trust and patience from 0 to 100': gaugesStayInRange,
  'never goes back in time': timeOnlyGoesForward,
  'puts nothing twice': nothingIsPutTwice,
  'offers a choice at every question': everyQuestionOffersAChoice,
  'quotes only what was said and fills every slot': wordsAreTheirOwn,
  'is the same play in every language': everyLanguagePlaysTheSameSession,
};

/** Laws of the file itself. */
export const parsingUndoesWriting = (script: Script): void => {
  const { scenario, rubric } = script;
  const rubrics = new Map([[rubric.id, rubric]]);
  const written = writeScenario(scenario);
  const back = parseScenarioText(written, rubrics);
  if (!back.ok) throw new Error(`What was written does not come back: ${JSON.stringify(back.findings)}`);
  same(back.scenario, scenario, 'The scenario differs.');
  must(writeScenario(back.scenario) === written, 'The text differs.');
  const value: unknown = JSON.parse(written);
  const plain = parseScenario(value, rubrics);
  must(plain.ok && plain.scenario.hash === scenario.hash, 'The hash differs.');
};
