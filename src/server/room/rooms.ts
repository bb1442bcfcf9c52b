import type { Round, Workshop } from '#protocol/workshop/workshop.ts';
import type { Storage } from '../storage/storage.ts';
import { watchClock, wokeUp } from './clock.ts';
import { openRoom, type Heard, type Room } from './room.ts';
import { openStage, type Stage } from './stage.ts';

/** A workshop that is open in this process. */
export interface LiveRoom extends Room {
  readonly stage: Stage;
  readonly close: () => void;
}

/** The workshops of this process. Each is opened when somebody asks for it. */
export interface Rooms {
  /** Undefined where there is no such workshop. */
  readonly at: (code: string) => Promise<LiveRoom | undefined>;
  readonly remove: (code: string) => Promise<boolean>;
  /** Deletes what has been kept long enough. */
  readonly expire: () => Promise<void>;
  /** Scenarios with which a round is running. */
  readonly playing: () => ReadonlySet<string>;
  /** Whether a round is running that a room plays together, paced or as a race. */
  readonly together: () => boolean;
  readonly close: () => Promise<void>;
}

const openLive = async (storage: Storage, code: string, now: () => number): Promise<LiveRoom | undefined> => {
  const kept = await storage.find(code);
  if (!kept || kept.expires <= now()) return undefined;
  // Nobody listens while the log is read from the beginning.
  const hearers: Heard[] = [];
  const room = await openRoom(storage, kept, (entry, reply) => {
    for (const hear of hearers) hear(entry, reply);
  });
  const { workshop, submit } = room;
  const stage = openStage(workshop, now, kept.expires);
  const clock = watchClock(workshop, now, (entry) => void submit(entry).catch(() => undefined));
  hearers.push(stage.heard, ({ doing }) => doing.type !== 'vote' && clock.changed());
  const woke = wokeUp(workshop, now());
  if (woke) await submit(woke);
  clock.changed();
  const close = (): void => {
    clock.stop();
    stage.close();
  };
  return { ...room, stage, close };
};

const underWay = ({ rounds, over }: Workshop): Round | undefined => {
  const round = over ? undefined : rounds.at(-1);
  return round && round.phase !== 'over' ? round : undefined;
};

export const openRooms = async (storage: Storage, now: () => number): Promise<Rooms> => {
  const open = new Map<string, Promise<LiveRoom | undefined>>();
  const here = new Map<string, LiveRoom>();
  const at = (code: string): Promise<LiveRoom | undefined> => {
    const room = open.get(code) ?? openLive(storage, code, now);
    open.set(code, room);
    // What is not there, or could not be read, is looked for again the next time.
    const forget = (): void => void open.delete(code);
    void room.then((found) => (found ? void here.set(code, found) : forget()), forget);
    return room;
  };
  const shut = async (code: string): Promise<void> => {
    (await open.get(code)?.catch(() => undefined))?.close();
    open.delete(code);
    here.delete(code);
  };
  const catchUp = (code: string): void =>
    void open
      .get(code)
      ?.then((room) => room?.catchUp())
      .catch(() => undefined);
  await storage.watch({
    grew: (code) => {
      for (const one of code === undefined ? open.keys() : [code]) catchUp(one);
    },
    gone: (code) => void shut(code),
  });
  return {
    at,
    playing: () => new Set([...here.values()].flatMap(({ workshop }) => underWay(workshop)?.scenario ?? [])),
    together: () => [...here.values()].some(({ workshop }) => (underWay(workshop)?.mode ?? 'homework') !== 'homework'),
    remove: async (code) => {
      const was = await storage.remove(code);
      await shut(code);
      return was;
    },
    expire: async () => {
      for (const code of await storage.expire(now())) await shut(code);
    },
    close: async () => {
      for (const code of open.keys()) await shut(code);
      await storage.close();
    },
  };
};
