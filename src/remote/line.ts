import type { Role, SectionName, Sections } from '#protocol/sections.ts';
import { hear, type AttendanceStore } from '#store/workshop.ts';
import { findWorkshop, type Foyer, type Outcome } from './requests.ts';

/** No word for so long, though the server says something every fifteen seconds: the line is dead, whatever it looks like. */
const SILENT = 40_000;
/** A stream that has brought nothing after this time is held up by something between: ask instead. */
const NO_STREAM = 6000;
const LONGEST_PAUSE = 8000;
/** So many streams in a row that broke off before they brought anything, while the server answered: something refuses streams. */
const REFUSED = 2;

const NAMES: readonly SectionName[] = ['hello', 'scene', 'tally', 'board', 'desk', 'mine'];

interface Polled {
  readonly seen: number;
  /** Stands for who was there; it is given back with the next question. */
  readonly crowd: number;
  readonly sections: Partial<Sections>;
}

/** Whether there is nothing to go back to: no such workshop, or no pass for it in this browser. */
const isGone = (role: Role, foyer: Outcome<Foyer>): boolean => {
  if (!foyer.done) return foyer.why === 'no_such_workshop';
  return (role === 'seat' && foyer.seat === null) || (role === 'host' && !foyer.host);
};

/** A line to a workshop that comes back by itself. */
export interface RemoteLine {
  /** Looks now, without waiting: the phone woke up, or the network is back. */
  readonly wake: () => void;
  readonly close: () => void;
}

/**
 * Keeps a store as the server has it: by a stream of events, or by asking again and again where streams do not get
 * through. After any break it goes on from the last line of the log that was seen.
 */
export const openLine = (code: string, role: Role, store: AttendanceStore): RemoteLine => {
  let seen = -1;
  let crowd = -1;
  let tries = 0;
  let closed = false;
  let streams = true;
  let barren = 0;
  let heardAt = Date.now();
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | undefined;

  const address = (how: 'stream' | 'poll'): string =>
    `/api/workshops/${encodeURIComponent(code)}/${how}?as=${role}${seen >= 0 ? `&after=${seen}` : ''}${how === 'poll' && crowd >= 0 ? `&crowd=${crowd}` : ''}`;
  const take = <Name extends SectionName>(name: Name, value: Sections[Name]): void => {
    heardAt = Date.now();
    tries = 0;
    barren = 0;
    hear(store, name, value, heardAt);
  };
  const later = (job: () => void, ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(job, ms);
  };
  const isOld = (): boolean => store.getState().line === 'old';
  const shut = (): void => {
    source?.close();
    source = undefined;
    asking?.abort();
    asking = undefined;
  };
  /** The line broke. Whether there is still something to go back to, the server says. */
  const broken = async (): Promise<void> => {
    shut();
    if (closed || isOld()) return;
    store.setState({ line: 'lost' });
    const foyer = await findWorkshop(code);
    if (isGone(role, foyer)) return store.setState({ line: 'gone' });
    tries += 1;
    if (foyer.done) barren += 1;
    streams &&= barren < REFUSED;
    later(open, Math.min(LONGEST_PAUSE, 500 * 2 ** tries));
  };
  const stream = (): void => {
    const mine = new EventSource(address('stream'));
    source = mine;
    for (const name of NAMES)
      mine.addEventListener(name, ({ data, lastEventId }: MessageEvent<string>) => {
        if (source !== mine) return;
        if (lastEventId !== '') seen = Number(lastEventId);
        take(name, JSON.parse(data) as never);
        if (isOld()) shut();
      });
    mine.addEventListener('beat', () => (heardAt = Date.now()));
    mine.addEventListener('error', () => void (source === mine && broken()));
    later(() => {
      if (store.getState().line === 'live') return watch();
      streams = false;
      shut();
      open();
    }, NO_STREAM);
  };
  /** Looks whether the stream still says something. */
  const watch = (): void => {
    if (Date.now() - heardAt > SILENT) void broken();
    else later(watch, SILENT / 4);
  };
  const poll = async (): Promise<void> => {
    const mine = new AbortController();
    asking = mine;
    try {
      const response = await fetch(address('poll'), { signal: mine.signal, credentials: 'same-origin', cache: 'no-store' });
      if (!response.ok) throw new Error(String(response.status));
      const polled = (await response.json()) as Polled;
      for (const name of NAMES) if (polled.sections[name]) take(name, polled.sections[name] as never);
      ({ seen, crowd } = polled);
      if (asking === mine && !closed && !isOld()) void poll();
    } catch {
      if (asking === mine) void broken();
    }
  };
  const open = (): void => {
    if (closed) return;
    // A page that woke up while it was asked what had become of the line has opened one already.
    shut();
    heardAt = Date.now();
    if (streams) stream();
    else void poll();
  };

  open();
  return {
    wake: () => {
      if (closed || isOld() || (store.getState().line === 'live' && Date.now() - heardAt < SILENT / 2)) return;
      shut();
      open();
    },
    close: () => {
      closed = true;
      clearTimeout(timer);
      shut();
    },
  };
};
