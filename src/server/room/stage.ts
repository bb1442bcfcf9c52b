import { SECTIONS_OF } from '#protocol/sections.ts';
import { PROTOCOL } from '#protocol/version.ts';
import type { Entry, Reply } from '#protocol/workshop/entry.ts';
import type { Workshop } from '#protocol/workshop/workshop.ts';
import type { Frame, Listener } from './listener.ts';
import { newsOf, type Kind } from './news.ts';
import { frame, viewsOf } from './views.ts';

/** Milliseconds between two looks at what has changed: however many answers come, everybody is told at most this often. */
export const TICK = 100;

/**
 * Milliseconds for which a seat that asks again and again is still there after an answer: it is about to ask again, over however
 * slow a network, and must not seem to come and go with every piece of news.
 */
const LINGERS = 5000;

/** Tells everybody who looks at a workshop what has changed: whole sections, at most once a tick. */
export interface Stage {
  /** Notes what an entry changed. */
  readonly heard: (entry: Entry, reply: Reply) => void;
  readonly enter: (listener: Listener) => void;
  /** `asksAgain`: it was answered, and will be back. */
  readonly leave: (listener: Listener, asksAgain?: boolean) => void;
  readonly audience: () => number;
  readonly close: () => void;
}

export const openStage = (workshop: Workshop, now: () => number, until: number): Stage => {
  const listeners = new Set<Listener>();
  const news = newsOf(workshop);
  const views = viewsOf(workshop, news, until);
  const lingering = new Map<string, NodeJS.Timeout>();
  let timer: NodeJS.Timeout | undefined;
  /**
   * Changes whenever a seat comes or goes, which stands in no log. It starts from the time, so that what another process has
   * told does not pass for what this one would.
   */
  let crowd = now();

  const connected = (): readonly string[] => [...new Set([...[...listeners].flatMap(({ seat }) => seat ?? []), ...lingering.keys()])];
  const isNews = (kind: Kind, to: Listener): boolean => news.isNew(kind, to) || (kind === 'desk' && to.crowd !== crowd);
  /** For one look: what several get alike is written once. */
  const teller = (): ((to: Listener) => void) => {
    const written = new Map<string, Frame | undefined>();
    const shared = (kind: Kind, { role }: Listener): Frame | undefined => {
      const name = kind === 'board' && role === 'host' ? 'all' : kind;
      if (!written.has(name)) written.set(name, views.shared(kind, role, connected));
      return written.get(name);
    };
    return (to) => {
      const kinds = SECTIONS_OF[to.role].filter((kind) => isNews(kind, to));
      const frames = kinds.flatMap((kind) => (kind === 'mine' ? views.mine(to.seat ?? '') : shared(kind, to)) ?? []);
      to.seen = workshop.seq;
      to.crowd = crowd;
      if (frames.length > 0) to.send(frames, workshop.seq);
    };
  };
  const look = (): void => {
    timer = undefined;
    const tell = teller();
    for (const listener of listeners) tell(listener);
  };
  const lookIn = (ms: number): void => {
    timer ??= setTimeout(look, ms);
  };
  /** Only seats are counted: a facilitator who asks again and again must not be the news that answers each time. */
  const presence = ({ seat }: Listener): void => {
    if (seat === null) return;
    crowd += 1;
    lookIn(TICK);
  };

  /** Gives whether the seat had only just been answered. */
  const isBack = (seat: string): boolean => {
    clearTimeout(lingering.get(seat));
    return lingering.delete(seat);
  };
  const linger = (listener: Listener, seat: string): void => {
    isBack(seat);
    const gone = (): void => {
      lingering.delete(seat);
      presence(listener);
    };
    lingering.set(seat, setTimeout(gone, LINGERS).unref());
  };

  return {
    audience: () => listeners.size,
    heard: ({ by, doing }, { done }) => {
      if (!done) return;
      news.note(by, doing);
      lookIn(TICK);
    },
    enter: (listener) => {
      const wasThere = listener.seat !== null && isBack(listener.seat);
      listener.send([frame('hello', { protocol: PROTOCOL, now: now() })], listener.seen);
      listeners.add(listener);
      teller()(listener);
      if (!wasThere) presence(listener);
    },
    leave: (listener, asksAgain = false) => {
      if (!listeners.delete(listener)) return;
      if (asksAgain && listener.seat !== null) linger(listener, listener.seat);
      else presence(listener);
    },
    close: () => {
      clearTimeout(timer);
      for (const gone of lingering.values()) clearTimeout(gone);
      for (const listener of listeners) listener.close();
      listeners.clear();
    },
  };
};
