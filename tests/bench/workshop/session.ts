import type { Child } from './child.ts';
import { connections, openHall } from './hall.ts';
import { ask, type Outcome } from './question.ts';

/** What one server did with one hall. */
export interface Session {
  readonly burst: Outcome;
  readonly spread: Outcome;
  readonly connections: number;
  /** Acknowledged answers that are missing: in the projector's last counts, or in the log. */
  readonly lost: number;
  /** Answers that were sent and not acknowledged. */
  readonly refused: number;
  /** Megabytes before anybody came, with everybody there, and at most. */
  readonly memory: readonly [idle: number, joined: number, peak: number];
}

const WARM_UP = 2000;
const BURST = 1000;
const SPREAD = 5000;
const LOOK = 50;

/** Looks at a server's memory again and again. */
const watchMemory = (child: Child): (() => number) => {
  let peak = child.memory();
  const looking = setInterval(() => (peak = Math.max(peak, child.memory())), LOOK);
  return () => {
    clearInterval(looking);
    return peak;
  };
};

const missing = ({ acknowledged, counted }: Outcome, kept: ReadonlySet<string> | undefined): number =>
  Math.max(acknowledged.length - counted, kept ? acknowledged.filter((key) => !kept.has(key)).length : 0);

/** Fills a hall, warms it up with one question that does not count, then asks two. */
export const session = async (child: Child, size: number, shares: readonly number[]): Promise<Session> => {
  const idle = child.memory();
  const peak = watchMemory(child);
  const hall = await openHall(child.address, size);
  try {
    const joined = child.memory();
    await ask(hall, shares, WARM_UP);
    const [burst, spread] = [await ask(hall, shares, BURST), await ask(hall, shares, SPREAD)];
    const keys = await child.kept(hall.code);
    const kept = keys && new Set(keys);
    const acknowledged = burst.acknowledged.length + spread.acknowledged.length;
    return {
      burst,
      spread,
      connections: connections(hall),
      lost: missing(burst, kept) + missing(spread, kept),
      refused: 2 * size - acknowledged,
      memory: [idle, joined, peak()],
    };
  } finally {
    peak();
    hall.close();
  }
};
