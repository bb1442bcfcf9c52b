import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { apply } from '#engine/apply.ts';
import { parseRubricText } from '#engine/door/parse-rubric.ts';
import { parseScenarioText } from '#engine/door/parse-scenario.ts';
import { endingOf, frontPages } from '#engine/front-page.ts';
import { after, begin, decide, legalMoves, replay } from '#engine/play.ts';
import { cueOf, prepare, type Script } from '#engine/script.ts';
import { scoreOf, type Row } from '#engine/scoring/score.ts';
import { isRefusal, type Event, type Move, type Refusal, type Session } from '#engine/session.ts';
import type { Pace } from '#engine/vocabulary.ts';
import { transcriptOf } from '#cli/transcript.ts';
import { written } from './written.ts';

export const HOME = import.meta.dirname;

/** What `moves.json` holds. */
export interface CaseMoves {
  readonly seed: number;
  readonly pace: Pace;
  readonly moves: readonly Move[];
  /** Moves that are refused after the first so many of `moves`. */
  readonly refused?: readonly { readonly after: number; readonly move: Move; readonly why: Refusal }[];
}

/** A case as it lies in its folder, made ready to play. */
export interface ReadCase extends CaseMoves {
  readonly name: string;
  readonly script: Script;
}

export const textIn = (name: string, file: string): string => readFileSync(join(HOME, name, file), 'utf8');

/** The folders of cases, whether they have a maker or not. */
export const caseNames = (): readonly string[] =>
  readdirSync(HOME, { withFileTypes: true })
    .filter((one) => one.isDirectory() && one.name !== 'cases')
    .map(({ name }) => name)
    .toSorted();

const rubric = () => {
  const result = parseRubricText(readFileSync(join(HOME, 'rubric.json'), 'utf8'));
  if (!result.ok) throw new Error(`The rubric does not come through the door: ${JSON.stringify(result.findings)}`);
  return result.rubric;
};

/** The rubric of all cases, by its id. */
export const rubrics = new Map([['conformance', rubric()]]);

/** A scenario of a case brought through the door. */
export const scriptFrom = (text: string, name: string): Script => {
  const result = parseScenarioText(text, rubrics);
  if (!result.ok) throw new Error(`${name} does not come through the door: ${JSON.stringify(result.findings, null, 2)}`);
  return prepare(result.scenario, rubric());
};

export const caseIn = (name: string): ReadCase => ({
  ...(JSON.parse(textIn(name, 'moves.json')) as CaseMoves),
  name,
  script: scriptFrom(textIn(name, 'scenario.json'), name),
});

/** Every event of a case, the opening's first. */
export const eventsOf = ({ script, seed, moves, pace }: ReadCase): readonly Event[] => replay(script, seed, moves, pace);

/** Sessions of a case: before the first move, and after each. */
export const sessionsOf = ({ script, seed, moves, pace }: ReadCase): readonly Session[] => {
  const sessions = [begin(script, seed, pace)];
  for (const move of moves) {
    const events = decide(script, sessions.at(-1) as Session, move);
    if (isRefusal(events)) throw new Error(`${JSON.stringify(move)} was refused: ${events}.`);
    sessions.push(events.reduce(apply, sessions.at(-1) as Session));
  }
  return sessions;
};

export const transcriptFor = (one: ReadCase): string =>
  transcriptOf(one.script, after(one.script, one.seed, [], one.pace), eventsOf(one), 'en');

const offered = (move: Move): string => {
  switch (move.type) {
    case 'call':
      return `call ${move.key}`;
    case 'answer':
      return `answer ${move.response}`;
    case 'say':
      return `say ${move.block}`;
    default:
      return move.type;
  }
};

/** A row in the words of the file format; keys of the engine's own that may change with it stay out. */
const rowOf = ({ sort, item, dimension, practice, level, points, block, mark, redLine, rule, outcome }: Row): object => ({
  sort,
  item,
  dimension,
  ...(sort === 'start' ? {} : { practice, level }),
  ...(block === undefined ? {} : { block }),
  ...(mark === undefined ? {} : { mark }),
  ...(redLine === undefined ? {} : { red_line: redLine }),
  ...(rule === undefined || outcome === undefined ? {} : { rule, got: outcome.got, of: outcome.of }),
  points,
});

/** What `score.json` holds, as text. */
export const scoreFor = (one: ReadCase): string => {
  const sessions = sessionsOf(one);
  const session = sessions.at(-1) as Session;
  const score = scoreOf(one.script, session);
  const { overall, dimensions, items, ledger } = score;
  return `${written({
    overall,
    dimensions: Object.fromEntries(dimensions.map(({ dimension, score: value }) => [dimension, value])),
    budgets: Object.fromEntries(dimensions.filter(({ budget }) => budget > 0).map(({ dimension, budget }) => [dimension, budget])),
    items: items.map(({ item, points, budget }) => ({ key: session.items[item]?.ask.key, at: session.items[item]?.at, points, budget })),
    ledger: ledger.map(rowOf),
    clock: session.clock,
    trust: session.trust,
    headlines: Object.fromEntries(frontPages(one.script, session, score).map(({ outlet, headline }) => [outlet, headline])),
    ending: endingOf(one.script, session, score)?.id ?? null,
    offered: sessions.slice(0, -1).map((before) => legalMoves(one.script, before).map(offered)),
  })}\n`;
};

/** Forms of the stages and prompts that a case comes to. */
export const formsIn = (one: ReadCase): readonly string[] => [
  ...eventsOf(one).flatMap((event) => (event.type === 'stage_entered' ? [`stage ${one.script.stages[event.index]?.stage.form}`] : [])),
  ...eventsOf(one).flatMap((event) => (event.type === 'asked' ? [`prompt ${cueOf(one.script, event.ask).prompt.form}`] : [])),
];
