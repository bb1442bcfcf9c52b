import { parseScenario, parseScenarioText, writeScenario, type Rubrics, type ScenarioResult } from '#engine/door/parse-scenario.ts';
import { sentence, toPath, type Finding } from '#engine/door/finding.ts';
import { apply } from '#engine/apply.ts';
import { endingOf, frontPages } from '#engine/front-page.ts';
import { begin, decide, legalMoves } from '#engine/play.ts';
import { prepare, type Script } from '#engine/script.ts';
import { FULL } from '#engine/scoring/parts.ts';
import { scoreOf } from '#engine/scoring/score.ts';
import { isRefusal, type Event, type Move, type Session } from '#engine/session.ts';
import type { Scenario } from '#engine/scenario.ts';
import { PACES } from '#engine/vocabulary.ts';
import { transcriptOf } from '#cli/transcript.ts';
import { diceFor, type Dice } from './dice.ts';

/** More moves than any scenario that comes through the door can hold: 12 stages of 20 prompts, follow-ups, calls and blocks. */
const MOST_MOVES = 2000;

const must = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(what);
};

type Policy = (moves: readonly Move[], dice: Dice) => Move;
const thinking = (move: Move, seconds: number): Move => ('seconds' in move ? { ...move, seconds } : move);

/** Who plays: somebody who picks by lot and at times thinks too long, and two who never vary. */
const byLot: Policy = (moves, dice) => thinking(dice.pick(moves), dice.throw(8) === 0 ? 5000 : dice.throw(20));
const POLICIES: readonly Policy[] = [byLot, (moves) => moves[0] as Move, (moves) => moves.at(-1) as Move];

const playOut = (script: Script, policy: Policy, seed: number): { readonly session: Session; readonly events: readonly Event[] } => {
  const dice = diceFor(seed, 'player');
  const events: Event[] = [];
  let session = begin(script, seed, dice.pick(PACES));
  for (let made = 0; !session.ended; made += 1) {
    must(made < MOST_MOVES, `It goes on after ${made} moves.`);
    const legal = legalMoves(script, session);
    must(legal.length > 0, `There is no move to make at ${session.stageId}.`);
    const outcome = decide(script, session, policy(legal, dice));
    if (isRefusal(outcome)) throw new Error(`A legal move was refused: ${outcome}.`);
    session = outcome.reduce(apply, session);
    events.push(...outcome);
  }
  return { session, events };
};

const sum = (list: readonly { readonly points: number }[]): number => list.reduce((all, { points }) => all + points, 0);

const isScored = (script: Script, session: Session): void => {
  const score = scoreOf(script, session);
  must(Number.isInteger(score.overall) && score.overall >= 0 && score.overall <= FULL, `${score.overall} is no score.`);
  must(sum(score.ledger) === score.overall, `The ledger comes to ${sum(score.ledger)}, the score to ${score.overall}.`);
  for (const { dimension, score: one } of score.dimensions) must(one === null || (one >= 0 && one <= FULL), `${dimension} is ${one}.`);
  for (const [id, value] of [...Object.entries(session.trust), ...Object.entries(session.patience)])
    must(value >= 0 && value <= 100, `${id} is ${value}.`);
  must(
    frontPages(script, session, score).every(({ title, body }) => Object.keys(title).length > 0 && Object.keys(body).length > 0),
    'A page is empty.',
  );
  endingOf(script, session, score);
};

/** A scenario that came through the door plays to an end, is scored and told, and now and then written and read again. The seed says who plays. */
const isPlayable = (scenario: Scenario, rubrics: Rubrics, seed: number): void => {
  const rubric = rubrics.get(scenario.rubric);
  if (!rubric) throw new Error(`Rubric ${scenario.rubric} is not there.`);
  const script = prepare(scenario, rubric);
  const { session, events } = playOut(script, POLICIES[seed % POLICIES.length] ?? byLot, seed);
  isScored(script, session);
  const locale = scenario.locales[seed % scenario.locales.length] ?? '';
  transcriptOf(script, begin(script, seed, session.pace), events, locale);
  if (seed % 4 === 0) comesBack(scenario, rubrics);
};

const comesBack = (scenario: Scenario, rubrics: Rubrics): void => {
  const back = parseScenario(JSON.parse(writeScenario(scenario)), rubrics);
  must(back.ok && back.scenario.hash === scenario.hash, 'What was written does not come back.');
};

const pathsIn = (value: unknown, keys: readonly PropertyKey[] = [], into = new Set<string>()): ReadonlySet<string> => {
  into.add(toPath(keys));
  if (Array.isArray(value)) value.forEach((one, index) => pathsIn(one, [...keys, index], into));
  else if (value !== null && typeof value === 'object') for (const [key, one] of Object.entries(value)) pathsIn(one, [...keys, key], into);
  return into;
};

const isTold = (found: Finding): void => {
  for (const locale of ['en', 'vi']) {
    const words = sentence(found, locale);
    must(
      words.length > 10 && !/\{[a-z]+\}|undefined|\[object|NaN/.test(words.replaceAll(/".*"|“.*”/gs, '')),
      `${found.rule} says: ${words}`,
    );
  }
};

const isLocated = (found: Finding, input: unknown, paths: ReadonlySet<string>): void => {
  must(paths.has(found.path), `${found.rule} points to "${found.path}", which is not in the file: ${JSON.stringify(input).slice(0, 60)}.`);
};

/** A finding of a text has a place in it: a line that is there and a column in that line, or one past its end. */
const isPlaced = (found: Finding, lines: readonly string[]): void => {
  const { line = 0, column = 0 } = found;
  const length = lines[line - 1]?.length ?? -1;
  must(column >= 1 && column <= length + 1, `${found.rule} stands at ${line}:${column}; the file has ${lines.length} lines.`);
};

const isRefusedWell = (result: Extract<ScenarioResult, { readonly ok: false }>): void => {
  must(result.findings.length > 0, 'It was refused without a word.');
  result.findings.forEach(isTold);
};

/** A value that was let in can be played; one that was refused is told why, at a place that is there. Throws otherwise. */
export const tryValue = (value: unknown, rubrics: Rubrics, seed: number): 'played' | 'refused' => {
  const result = parseScenario(value, rubrics);
  if (result.ok) {
    isPlayable(result.scenario, rubrics, seed);
    return 'played';
  }
  isRefusedWell(result);
  const paths = pathsIn(value);
  for (const found of result.findings) isLocated(found, value, paths);
  return 'refused';
};

/** Findings that are about a file as a whole. */
const OF_THE_WHOLE: ReadonlySet<string> = new Set(['empty-file', 'too-large', 'too-deep', 'not-utf8']);

/** The same of a text, whose findings have a line and a column. */
export const tryText = (text: string, rubrics: Rubrics, seed: number): 'played' | 'refused' => {
  const result = parseScenarioText(text, rubrics);
  if (result.ok) {
    isPlayable(result.scenario, rubrics, seed);
    return 'played';
  }
  isRefusedWell(result);
  const lines = (text.startsWith('\uFEFF') ? text.slice(1) : text).split('\n');
  for (const found of result.findings) if (!OF_THE_WHOLE.has(found.rule)) isPlaced(found, lines);
  return 'refused';
};
