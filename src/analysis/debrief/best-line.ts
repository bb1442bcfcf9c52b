import type { Script } from '#engine/script.ts';
import { FULL } from '#engine/scoring/parts.ts';
import type { Item, Move, Session } from '#engine/session.ts';
import { search, type Found } from '../solve/search.ts';
import type { Progress, Work } from '../work.ts';
import { lineOf, made, playOn, type Line } from './play-on.ts';
import { isSameChoice, trailOf, wentThrough, type Trail } from './trail.ts';

/** The best that can still be reached, in thousandths: at least what was found, at most what was proved. */
export interface Reach {
  readonly found: number;
  readonly bound: number;
}

/** What was said to a prompt. `response` is null for a statement, and where silence was the answer. */
export type Answer = Pick<Item, 'response' | 'blocks'>;

/** The answer after which the best that could still be reached had fallen most, as far as was found. */
export interface Turn {
  /** Index of the item. */
  readonly item: number;
  readonly before: Reach;
  readonly after: Reach;
  /** How the best line found from there answers it. */
  readonly answer: Answer;
}

/** How far a play was from the best, and where it turned. Plain data. */
export interface BestLine {
  /** The player's own score. */
  readonly overall: number;
  /** From the start, with the same seed and pace; exact where both are equal. */
  readonly best: Reach;
  /** Left out where nothing said made the best that was found go down. */
  readonly turn?: Turn;
  /** What the best line answered to prompts that the player met too and answered otherwise, by the index of the player's item. */
  readonly otherwise: readonly { readonly item: number; readonly answer: Answer }[];
}

/** Sessions that a search from one stop looks at, each time that it is looked at again. */
const LOOKS = [150, 1_500, 6_000] as const;

/** What is known of each stop of the player's own way. */
interface Known {
  readonly script: Script;
  readonly trail: Trail;
  readonly lines: Line[];
  readonly bounds: number[];
  /** How often each stop was searched from. */
  readonly searched: number[];
  looked: number;
}

/** A line is open to every stop that it goes through. */
const offer = ({ trail, lines }: Known, line: Line): void =>
  trail.stops.forEach((stop, index) => {
    if (line.score > (lines[index]?.score ?? -1) && wentThrough(line.end, stop)) lines[index] = line;
  });

/** From a later stop no more can be reached than from an earlier one. */
const limit = ({ bounds }: Known, from: number, bound: number): void => {
  for (let index = from; index < bounds.length; index += 1) bounds[index] = Math.min(bounds[index] ?? FULL, bound);
};

const foundAt = ({ lines }: Known, stop: number): number => lines[stop]?.score ?? 0;
/** A line that was found proves itself. */
const reachAt = (known: Known, stop: number): Reach => {
  const found = foundAt(known, stop);
  return { found, bound: Math.max(found, known.bounds[stop] ?? FULL) };
};

const fallAt = (known: Known, item: number): number => {
  const turn = known.trail.turns[item];
  return turn ? foundAt(known, turn.before) - foundAt(known, turn.after) : 0;
};

/** The item at which what was found falls most; the first of equals. */
const turnIn = (known: Known): number | undefined => {
  const falls = known.trail.turns.map((_, item) => fallAt(known, item));
  const most = Math.max(0, ...falls);
  return most > 0 ? falls.indexOf(most) : undefined;
};

/** The stop to search from next, so that where it turned is told as truly as can be; nothing where all is done. */
const nextStop = (known: Known): number | undefined => {
  const turn = known.trail.turns[turnIn(known) ?? -1];
  if (!turn) return undefined;
  const times = (stop: number): number => known.searched[stop] ?? 0;
  return [turn.after, turn.before]
    .filter((stop) => times(stop) < LOOKS.length && known.bounds[stop] !== foundAt(known, stop))
    .sort((a, b) => times(a) - times(b))[0];
};

/** Does some work for as long as `most` says, then has it end with what it has; sooner if its driver says so. */
function* within<T>(work: Work<T>, most: number, progress: (done: number) => Progress): Work<T> {
  for (let stop = false; ;) {
    const { done, value } = work.next(stop);
    if (done === true) return value;
    stop = (yield progress(value.done)) === true || stop || value.done >= most;
  }
}

function* searchFrom(known: Known, stop: number): Work<void> {
  const { script, trail, searched } = known;
  const session = trail.stops[stop];
  if (!session) return;
  const most = LOOKS[searched[stop] ?? 0] ?? 0;
  const found = yield* within(search(script, 'best', session), most, (done) => ({ done: known.looked + done }));
  known.looked += found.looked;
  searched[stop] = (searched[stop] ?? 0) + 1;
  limit(known, stop, found.bound);
  if (found.moves.length > 0) offer(known, lineFrom(script, session, found.moves));
}

const lineFrom = (script: Script, start: Session, moves: readonly Move[]): Line =>
  lineOf(
    script,
    moves.reduce((session, move) => made(script, session, move), start),
  );

/** Goes back along the player's own way: what if from here on everything had been answered as on the best line, or at its best. */
function* playOnFromEach(known: Known): Work<void> {
  for (const stop of known.trail.stops.toReversed()) {
    if (stop.ended) continue;
    if ((yield { done: known.looked }) === true) return;
    for (const like of [known.lines[0]?.end.items ?? [], []]) offer(known, playOn(known.script, stop, like));
  }
}

const toTurn = (known: Known, item: number): Turn | undefined => {
  const turn = known.trail.turns[item];
  const answer = turn && known.lines[turn.before]?.end.items[item];
  if (!turn || !answer) return undefined;
  const { response, blocks } = answer;
  return { item, before: reachAt(known, turn.before), after: reachAt(known, turn.after), answer: { response, blocks } };
};

const otherwiseIn = ({ items }: Session, best: Line | undefined): BestLine['otherwise'] =>
  items.flatMap((item, index) => {
    const other = best?.end.items.find(({ ask }) => ask.key === item.ask.key);
    if (!other || isSameChoice(other, item)) return [];
    return [{ item: index, answer: { response: other.response, blocks: other.blocks } }];
  });

/** A play to be held against the best. */
export interface Play {
  readonly script: Script;
  /** As it ended. */
  readonly session: Session;
  readonly moves: readonly Move[];
}

const knownOf = ({ script, session, moves }: Play, found: Found): Known => {
  const trail = trailOf(script, session, moves);
  const none = trail.stops.map(() => 0);
  const known: Known = { script, trail, lines: [], bounds: trail.stops.map(() => FULL), searched: none, looked: 0 };
  const [start] = trail.stops;
  offer(known, lineOf(script, session));
  if (start && found.moves.length > 0) offer(known, lineFrom(script, start, found.moves));
  limit(known, 0, found.bound);
  limit(known, trail.stops.length - 1, lineOf(script, session).score);
  return known;
};

/**
 * Holds a play against the best: `found` is the search for the best session from the play's own start, seed and pace. Told
 * to stop, it answers with what it has: what was found is then lower than it might be, and bounds are higher, but both hold.
 *
 * @throws Error when the moves do not fit the script.
 */
export function* bestLineOf(play: Play, found: Found): Work<BestLine> {
  const known = knownOf(play, found);
  yield* playOnFromEach(known);
  for (let stop = nextStop(known); stop !== undefined; stop = nextStop(known)) {
    if ((yield { done: known.looked }) === true) break;
    yield* searchFrom(known, stop);
  }
  const at = turnIn(known);
  const turn = at === undefined ? undefined : toTurn(known, at);
  return {
    overall: lineOf(play.script, play.session).score,
    best: reachAt(known, 0),
    ...(turn ? { turn } : {}),
    otherwise: otherwiseIn(play.session, known.lines[0]),
  };
}
