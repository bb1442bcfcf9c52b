import type { Table } from '#engine/condition.ts';
import type { PlayedStage, Script } from '#engine/script.ts';
import { lastAnswer, type Ask, type Reference, type Session } from '#engine/session.ts';
import { composedIn } from './composed.ts';
import type { Horizon } from './horizon.ts';
import { secondsLeftIn, type Prospect } from './prospect.ts';
import { viewOf, type View } from './view.ts';

/*
 * Two sessions with the same key cannot differ in what follows: the same moves are legal, the same moves lead to sessions
 * with the same keys, and the same marks are earned on the way. What was earned before is not in it. Each part below says
 * why what it leaves out cannot be read any more; `tests/analysis/solve/future-key.test.ts` holds it against play.
 */

/** Words that are held against the player: only a claim among them can be taken back by the answer. */
const aboutIn = (session: Session, about: Reference | undefined): string => {
  if (about?.claim === undefined) return '';
  const claim = session.claims.find(({ said }) => said.item === about.item && said.block === about.block && said.claim === about.claim);
  return claim ? `${claim.fact}=${claim.value}` : '';
};

const askIn = (session: Session, ask: Ask): string =>
  `${ask.key},${ask.prompt},${ask.from ?? ''},${ask.trigger ?? ''},${ask.followUp ? 'f' : ''},${ask.left?.join('.') ?? ''},${aboutIn(session, ask.about)}`;

const read = (session: Session, table: Table, id: string): unknown => {
  switch (table) {
    case 'trust':
      return session.trust[id];
    case 'flags':
      return session.flags[id] === true ? '+' : '-';
    case 'chose':
      return lastAnswer(session, id);
    case 'promised':
    case 'kept':
    case 'missed':
      return session.promises.find((promise) => promise.id === id)?.state;
    case 'count':
      return session.count[id as keyof Session['count']];
    case 'patience':
      return session.patience[id];
    // In the key already: what was put, claims, what came out.
    case 'asked':
    case 'claimed':
    case 'firm':
    case 'out':
      return '';
    default:
      return table satisfies never;
  }
};

const readsIn = (session: Session, { reads }: Horizon): string =>
  [...reads].map(([table, ids]) => [...ids].map((id) => read(session, table, id)).join(',')).join(';');

const askerOf = (session: Session, item: number): string => session.items[item]?.ask.from ?? '';

/**
 * Claims that can still be contradicted, withdrawn or read, and to whom they were given where that can cost patience. Those
 * of one fact are looked up in their order, those of two facts never together; of equal ones in a row the first and the
 * last are, and they look alike.
 */
const claimsIn = (session: Session, horizon: Horizon, risky: ReadonlySet<string>): string => {
  const isRead = (fact: string): boolean => horizon.facts.has(fact) || horizon.readFacts.has(fact);
  const byFact = new Map<string, string[]>();
  for (const { fact, value, hold, withdrawn, said } of session.claims) {
    if (withdrawn || !isRead(fact)) continue;
    const from = askerOf(session, said.item);
    const line = `${value}${hold === 'firm' ? '!' : '?'}${risky.has(from) ? from : ''}`;
    const lines = byFact.get(fact);
    if (!lines) byFact.set(fact, [line]);
    else if (lines.at(-1) !== line) lines.push(line);
  }
  return [...byFact]
    .map(([fact, lines]) => `${fact}=${lines.join('')}`)
    .sort()
    .join(',');
};

const promisesIn = (session: Session, risky: ReadonlySet<string>): string =>
  session.promises
    .map(({ id, state, item }) => {
      const from = askerOf(session, item);
      return state === 'open' ? `${id}${risky.has(from) ? from : ''}` : `${id}.`;
    })
    .sort()
    .join(',');

/**
 * The hour does not matter while nothing can happen by it: no condition reads it, no promise can fall due, the stage cannot
 * run out of time, and the next one begins at its own hour.
 */
const clockIn = (script: Script, session: Session, prospect: Prospect): string => {
  const { horizon } = prospect;
  const end = session.clock + secondsLeftIn(session, prospect);
  const isFree =
    !horizon.readsClock &&
    end < session.stageEnds &&
    end < horizon.due &&
    session.promises.every(({ state, due }) => state !== 'open' || end < due);
  return isFree && (session.stage === script.stages.length - 1 || end <= horizon.next) ? '' : `${session.clock}/${session.stageEnds}`;
};

/** Whoever asked last waits for a turn of the others, in this room. */
const lastAsker = (session: Session, { stage }: PlayedStage): string => {
  const last = session.items.at(-1);
  const isAsked = stage.form === 'conference' || stage.form === 'interview';
  return isAsked && last?.ask.from !== undefined ? last.ask.from : '';
};

const sorted = (all: readonly string[]): string => (all.length > 1 ? [...all].sort().join(',') : (all[0] ?? ''));

/** A text that two sessions share only if nothing that follows can tell them apart. */
export const futureKey = (script: Script, session: Session, view?: View): string => {
  if (session.ended) return 'ended';
  const { prospect, risky } = view ?? viewOf(script, session);
  const { horizon } = prospect;
  return [
    prospect.name,
    session.now ? askIn(session, session.now) : '',
    composedIn(script, session),
    sorted(session.open.map(({ key }) => key)),
    session.waiting.map((ask) => askIn(session, ask)).join('&'),
    lastAsker(session, script.stages[session.stage] as PlayedStage),
    sorted(session.gone),
    [...risky].map((id) => `${id}${session.patience[id]}`).join(','),
    claimsIn(session, horizon, risky),
    promisesIn(session, risky),
    sorted(session.out.filter((fact) => horizon.facts.has(fact) || horizon.readOut.has(fact))),
    readsIn(session, horizon),
    clockIn(script, session, prospect),
    horizon.chance ? session.floor : '',
  ].join('|');
};
