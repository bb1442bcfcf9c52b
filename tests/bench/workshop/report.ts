import { against, quantile } from '../figures.ts';
import { say, table } from '../print.ts';
import type { Outcome } from './question.ts';
import type { Session } from './session.ts';

/** One session with the server that it was held by. */
export interface Held extends Session {
  readonly size: number;
  readonly server: string;
}
export const BARE = 'bare';

const QUESTIONS = ['burst', 'spread'] as const;
type Question = (typeof QUESTIONS)[number];
const WORDS: Readonly<Record<Question, string>> = { burst: 'in 1 s', spread: 'over 5 s' };

const high = (times: readonly number[]): number => (times.length === 0 ? Number.NaN : quantile(times, 0.99));
const pair = (times: readonly number[]): string =>
  times.length === 0 ? '–' : `${quantile(times, 0.5).toFixed(0)} / ${high(times).toFixed(0)}`;

/** The bare server's board at the same size and question. */
const bareFor = (all: readonly Held[], { size }: Held, question: Question): Outcome | undefined =>
  all.find((one) => one.server === BARE && one.size === size)?.[question];

const timesBare = (all: readonly Held[], held: Held, question: Question): number =>
  high(held[question].boards) / high(bareFor(all, held, question)?.boards ?? []);

const HEAD = ['', 'ack p50 / p99', 'board p50 / p99', '× bare', 'events', 'kB', 'lost', 'not taken', 'connections', 'memory, MB'];

const row = (all: readonly Held[], held: Held, question: Question): readonly string[] => {
  const { acks, boards, events, bytes } = held[question];
  return [
    `${held.size} ${held.server}, ${WORDS[question]}`,
    pair(acks),
    pair(boards),
    timesBare(all, held, question).toFixed(2),
    String(events),
    (bytes / 1000).toFixed(0),
    held.server === BARE ? '–' : String(held.lost),
    String(held.refused),
    String(held.connections),
    held.memory.map((one) => one.toFixed(0)).join(' → '),
  ];
};

const SMALL = 300;
const ACK = 250;
const TIMES = 1.5;

const aims = (all: readonly Held[], held: Held): readonly string[] => {
  const { size, server, burst, lost } = held;
  const name = `${size} ${server}`;
  return [
    ...QUESTIONS.map((one) => `${name}, board p99 × bare ${WORDS[one]}, ${against(timesBare(all, held, one), { atMost: TIMES })}`),
    ...(size === SMALL && server === 'pglite'
      ? [`${name}, ms of acknowledgement p99 in 1 s, ${against(high(burst.acks), { atMost: ACK })}`]
      : []),
    `${name}, answers lost, ${against(lost, { atMost: 0 })}`,
    `${name}, connections, ${against(held.connections, { atLeast: 2 * size })}`,
  ];
};

/** Everything in one table, and the aims beside it. Nothing is asserted. */
export const report = (all: readonly Held[]): void => {
  table(
    'Milliseconds from the sending of an answer; events and kB that participants were sent; memory before, with all there, at most',
    HEAD,
    all.flatMap((held) => QUESTIONS.map((question) => row(all, held, question))),
  );
  say('');
  for (const line of all.filter(({ server }) => server !== BARE).flatMap((held) => aims(all, held))) say(`aim, ${line}`);
};
