import type { Entry } from '#protocol/workshop/entry.ts';
import { lastUntil } from '#protocol/workshop/own-pace.ts';
import { GRACE } from '#protocol/workshop/paced.ts';
import { currentRound, openPollIn, type Round, type Workshop } from '#protocol/workshop/workshop.ts';

/** Something that the clock has to end. */
interface Due {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly type: 'close' | 'end_round';
  /** Names the thing and its time: several servers may write it down, and it is done once. */
  readonly key: string;
}

const dueIn = (round: Round, number: number): Due | undefined => {
  if (round.mode !== 'paced') {
    const at = lastUntil(round) + GRACE;
    return round.phase === 'over' || round.left !== null ? undefined : { at, type: 'end_round', key: `end-${number}-${at}` };
  }
  const poll = openPollIn(round);
  if (!poll || poll.closes === null || poll.left !== null) return undefined;
  const at = poll.closes + GRACE;
  return { at, type: 'close', key: `close-${number}-${round.puts.length}-${at}` };
};

/** What the clock has to end next, if anything. */
export const nextDue = ({ rounds, over }: Workshop): Due | undefined => {
  const round = over ? undefined : rounds.at(-1);
  return round && dueIn(round, rounds.length);
};

/** Seconds that are given back where time ran out while no server was there. */
const GIVEN_BACK = 20;

/** What a server that has just opened a workshop has to say about the time nobody watched over. */
export const wokeUp = (workshop: Workshop, now: number): Entry | undefined => {
  const due = nextDue(workshop);
  if (!due || due.at > now || currentRound(workshop)?.mode === 'homework') return undefined;
  return { at: now, by: 'clock', key: `woke-${due.key}`, doing: { type: 'woke', seconds: GIVEN_BACK } };
};

/** Timers take no more than this; whoever waits longer looks again. */
const LONGEST = 2 ** 31 - 1;

/** Ends what is due. `changed` has to be called whenever something may have moved the time. */
export const watchClock = (workshop: Workshop, now: () => number, submit: (entry: Entry) => void) => {
  let timer: NodeJS.Timeout | undefined;
  const ring = (): void => {
    const due = nextDue(workshop);
    if (!due) return;
    if (due.at > now()) set();
    else submit({ at: now(), by: 'clock', key: due.key, doing: { type: due.type } });
  };
  const set = (): void => {
    clearTimeout(timer);
    const due = nextDue(workshop);
    if (due) timer = setTimeout(ring, Math.min(LONGEST, Math.max(0, due.at - now())));
  };
  return { changed: set, stop: () => clearTimeout(timer) };
};
