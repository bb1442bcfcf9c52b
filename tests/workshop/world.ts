import type { Die } from '../fixtures/die.ts';

type Job = () => unknown;
interface Due {
  readonly at: number;
  readonly job: Job;
}

/** Time that passes only when nothing is left to do now. */
export interface World {
  readonly now: () => number;
  /** As `setTimeout` and `clearTimeout`. */
  readonly later: (job: Job, ms?: number) => unknown;
  readonly cancel: (due: unknown) => void;
  readonly sleep: (ms: number) => Promise<void>;
  /** Lets time pass up to a time. */
  readonly runTo: (time: number) => Promise<void>;
}

/** Whatever can go on without time passing has gone on. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export const createWorld = (start: number): World => {
  let time = start;
  const dues: Due[] = [];
  const later = (job: Job, ms = 0): Due => {
    const due = { at: time + ms, job };
    // Of things due at the same time the first comes first.
    const place = dues.findLastIndex(({ at }) => at <= due.at);
    dues.splice(place + 1, 0, due);
    return due;
  };
  return {
    now: () => time,
    later,
    cancel: (due) => {
      const place = dues.indexOf(due as Due);
      if (place >= 0) dues.splice(place, 1);
    },
    sleep: (ms) => new Promise((resolve) => later(resolve, ms)),
    runTo: async (end) => {
      await settled();
      for (let due = dues[0]; due && due.at <= end; due = dues[0]) {
        dues.shift();
        time = due.at;
        due.job();
        await settled();
      }
      time = end;
    },
  };
};

export const NEVER = new Promise<never>(() => undefined);

/** What can happen to a letter, in percent. All nothing where the network is good. */
export interface Weather {
  lost: number;
  doubled: number;
  late: number;
}

export interface Network {
  readonly weather: Weather;
  /** Puts a request to whoever answers; nothing where no reply came back in time. */
  readonly ask: <T>(answer: () => Promise<T | 'unsent'>) => Promise<T | 'unsent'>;
  /** Milliseconds that something is under way. */
  readonly delay: () => number;
}

const PATIENCE = 3000;

export const createNetwork = (world: World, die: Die): Network => {
  const weather: Weather = { lost: 12, doubled: 15, late: 6 };
  const delay = (): number => (die.chance(weather.late) ? 1000 + die.below(9000) : 5 + die.below(300));
  const journey = async <T>(answer: () => Promise<T | 'unsent'>): Promise<T | 'unsent'> => {
    await world.sleep(delay());
    if (die.chance(weather.lost)) return NEVER;
    const said = await answer();
    await world.sleep(delay());
    return die.chance(weather.lost) ? NEVER : said;
  };
  return {
    weather,
    delay,
    ask: (answer) => {
      const copies = die.chance(weather.doubled) ? 2 : 1;
      const tired = world.sleep(PATIENCE).then(() => 'unsent' as const);
      return Promise.race([tired, ...Array.from({ length: copies }, () => journey(answer))]);
    },
  };
};
