import { decide, begin, legalMoves, opening } from '#engine/play.ts';
import { apply } from '#engine/apply.ts';
import { endingOf, frontPages } from '#engine/front-page.ts';
import { draw, streamFor, type Random } from '#engine/random.ts';
import { cueOf, type Script } from '#engine/script.ts';
import { scoreOf } from '#engine/scoring/score.ts';
import { worthOf } from '#engine/scoring/rank.ts';
import { FULL } from '#engine/scoring/parts.ts';
import { isRefusal, type Event, type Item, type Move, type Session } from '#engine/session.ts';
import type { Work } from '../work.ts';

/** Two answers that are each the best, or nearly, at their prompt, and of which the later contradicted the earlier. */
export interface Clash {
  readonly fact: string;
  readonly earlier: { readonly prompt: string; readonly said: string };
  readonly later: { readonly prompt: string; readonly said: string };
}

/** What some plays did: each entry is a witness that it can happen. */
export interface Seen {
  readonly plays: number;
  readonly stages: ReadonlySet<string>;
  readonly prompts: ReadonlySet<string>;
  /** Responses and blocks that were offered, as `prompt.response`. */
  readonly offered: ReadonlySet<string>;
  /** By condition: whether it was ever true, ever false. */
  readonly conditions: ReadonlyMap<string, { readonly yes: boolean; readonly no: boolean }>;
  readonly promised: ReadonlySet<string>;
  readonly kept: ReadonlySet<string>;
  readonly missed: ReadonlySet<string>;
  /** By stage: how it ended, of the plays in which it was entered. */
  readonly left: ReadonlyMap<string, ReadonlySet<'asked_enough' | 'time_up' | 'nothing_left'>>;
  readonly clashes: readonly Clash[];
  /** Prompts at which a play got stuck: nothing legal, and not over. */
  readonly stuck: ReadonlySet<string>;
  readonly headlines: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
}

const add = <T>(map: Map<string, Set<T>>, key: string, value: T): void => void map.set(key, (map.get(key) ?? new Set<T>()).add(value));

const notebook = () => ({
  stages: new Set<string>(),
  prompts: new Set<string>(),
  offered: new Set<string>(),
  conditions: new Map<string, { yes: boolean; no: boolean }>(),
  promised: new Set<string>(),
  kept: new Set<string>(),
  missed: new Set<string>(),
  left: new Map<string, Set<'asked_enough' | 'time_up' | 'nothing_left'>>(),
  clashes: new Map<string, Clash>(),
  stuck: new Set<string>(),
  headlines: new Set<string>(),
  endings: new Set<string>(),
});
type Notebook = ReturnType<typeof notebook>;

/** Nearly the best: what an author marks as good. */
const GOOD = (FULL * 7) / 10;

const saidAt = (item: Item | undefined, block: string | undefined): string => block ?? item?.response ?? '';
/** A response that is nearly the best at its prompt; of a statement, a block without a lapse. */
const isGood = (script: Script, item: Item, block: string | undefined): boolean =>
  block === undefined
    ? item.response !== null && worthOf(script, item) >= GOOD
    : cueOf(script, item.ask)
        .blocks.get(block)
        ?.marks.every(({ level }) => level > 0) === true;

const noteClash = (script: Script, notes: Notebook, session: Session, event: Extract<Event, { type: 'contradicted' }>): void => {
  const [earlier, later] = [session.items[event.earlier.item], session.items.at(-1)];
  if (event.by !== 'claim' || !earlier || !later || earlier === later) return;
  if (!isGood(script, earlier, event.earlier.block) || !isGood(script, later, undefined)) return;
  const clash: Clash = {
    fact: event.fact,
    earlier: { prompt: earlier.ask.prompt, said: saidAt(earlier, event.earlier.block) },
    later: { prompt: later.ask.prompt, said: saidAt(later, undefined) },
  };
  notes.clashes.set(JSON.stringify(clash), clash);
};

const note = (script: Script, notes: Notebook, session: Session, event: Event): void => {
  if (event.type === 'stage_entered') notes.stages.add(event.stage);
  else if (event.type === 'stage_left') add(notes.left, event.stage, event.why);
  else if (event.type === 'promised') notes.promised.add(event.promise.id);
  else if (event.type === 'promise_kept') notes.kept.add(event.promise);
  else if (event.type === 'promise_missed') notes.missed.add(event.promise);
  else if (event.type === 'contradicted') noteClash(script, notes, session, event);
  else if (event.type === 'asked') notes.prompts.add(event.ask.prompt);
};

/** Conditions of the stage that is on are asked as the schedule asks them; that of a stage, as it is passed. */
const noteConditions = (script: Script, notes: Notebook, session: Session): void => {
  const { stage } = session;
  const sources = [script.stages[stage + 1]?.stage.when, ...(script.stages[stage]?.cues ?? []).map(({ prompt }) => prompt.when)];
  for (const when of sources) {
    if (when === undefined) continue;
    const value = script.conditions.get(when)?.(session, 0) === true;
    const before = notes.conditions.get(when) ?? { yes: false, no: false };
    notes.conditions.set(when, { yes: before.yes || value, no: before.no || !value });
  }
};

const noteEnd = (script: Script, notes: Notebook, session: Session): void => {
  const score = scoreOf(script, session);
  const points = Math.floor(score.overall / 1000);
  for (const { when } of [...script.scenario.headlines, ...script.scenario.endings]) {
    if (when === undefined) continue;
    const value = script.conditions.get(when)?.(session, points) === true;
    const before = notes.conditions.get(when) ?? { yes: false, no: false };
    notes.conditions.set(when, { yes: before.yes || value, no: before.no || !value });
  }
  for (const { headline } of frontPages(script, session, score)) notes.headlines.add(headline);
  const ending = endingOf(script, session, score);
  if (ending) notes.endings.add(ending.id);
};

/** How a play chooses: mostly anything, or mostly the best, or mostly the worst, so that all ends of a story are seen. */
const LEANINGS = ['any', 'best', 'worst', 'any'] as const;
type Leaning = (typeof LEANINGS)[number];

const worth = (script: Script, session: Session, move: Move): number => {
  if (move.type === 'fall_silent') return -1;
  if (move.type !== 'answer' || !session.now) return 0;
  return worthOf(script, { ask: session.now, stage: session.stageId, response: move.response, blocks: [], at: 0 });
};

const choose = (
  script: Script,
  session: Session,
  legal: readonly Move[],
  leaning: Leaning,
  random: Random,
): readonly [Move | undefined, Random] => {
  const [pick, next] = draw(random, legal.length);
  const [dice, after] = draw(next, 10);
  const silent = legal[pick]?.type === 'fall_silent' && dice > 1;
  const any = silent ? legal[0] : legal[pick];
  if (
    leaning === 'any' ||
    dice < 2 ||
    !session.now ||
    session.composed.length > 0 ||
    cueOf(script, session.now).prompt.form === 'statement'
  )
    return [any, after];
  const order = [...legal]
    .filter(({ type }) => type !== 'fall_silent')
    .sort((a, b) => worth(script, session, b) - worth(script, session, a));
  return [leaning === 'best' ? order[0] : order.at(-1), after];
};

const offer = (script: Script, notes: Notebook, session: Session, legal: readonly Move[]): void => {
  if (!session.now) return;
  const { prompt } = session.now;
  for (const move of legal) {
    if (move.type === 'answer') notes.offered.add(`${prompt}.${move.response}`);
    if (move.type === 'say') notes.offered.add(`${prompt}.${move.block}`);
  }
  noteConditions(script, notes, session);
};

const playOnce = (script: Script, notes: Notebook, seed: number, leaning: Leaning): void => {
  for (const event of opening(script, seed)) note(script, notes, begin(script, seed), event);
  let session = begin(script, seed);
  let random = streamFor(seed, `seen ${leaning}`);
  while (!session.ended) {
    const legal = legalMoves(script, session);
    offer(script, notes, session, legal);
    const [move, next] = choose(script, session, legal, leaning, random);
    random = next;
    const events = move ? decide(script, session, move) : 'nothing_asked';
    if (isRefusal(events)) return void notes.stuck.add(session.now?.prompt ?? session.stageId);
    for (const event of events) {
      session = apply(session, event);
      note(script, notes, session, event);
    }
  }
  noteEnd(script, notes, session);
};

/** Enough for every prompt of a scenario of ordinary size to be met a dozen times. */
export const PLAYS = 400;

/** Plays a scenario many times, each with another seed, and writes down what happened. */
export function* seenIn(script: Script, plays = PLAYS): Work<Seen> {
  const notes = notebook();
  let done = 0;
  while (done < plays) {
    playOnce(script, notes, done + 1, LEANINGS[done % LEANINGS.length] ?? 'any');
    done += 1;
    if (done % 20 === 0 && (yield { done, of: plays }) === true) break;
  }
  return { ...notes, plays: done, clashes: [...notes.clashes.values()] };
}
