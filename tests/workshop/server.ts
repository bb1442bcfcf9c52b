import type { Script } from '#engine/script.ts';
import type { Doing, Reply } from '#protocol/workshop/entry.ts';
import { openRooms, type LiveRoom } from '#server/room/rooms.ts';
import type { Storage } from '#server/storage/storage.ts';
import type { Die } from '../fixtures/die.ts';
import { NEVER, type World } from './world.ts';

export const CODE = 'FUZZROOM';

/** A scenario as text, and ready to play. */
export interface Brought {
  readonly source: string;
  readonly script: Script;
}

/** A server process that may die at any moment and comes back with what was stored. */
export interface Server {
  /** The room, where the process is up. */
  readonly room: () => Promise<LiveRoom | undefined>;
  readonly submit: (by: string, key: string, doing: Doing) => Promise<Reply | 'unsent'>;
  readonly bring: (what: Brought) => Promise<void>;
  /** Ends the process at once and starts another after a while. */
  readonly crash: (down: number) => void;
}

/** Storage as one process sees it: it takes time, it fails now and then, and a dead process hears nothing any more. */
const seenBy = (storage: Storage, world: World, die: Die, isDead: () => boolean, isCalm: () => boolean): Storage => {
  const journey = async (): Promise<void> => {
    await world.sleep(die.below(25));
    if (isDead()) await NEVER;
  };
  const there = async <T>(job: () => Promise<T>): Promise<T> => {
    await journey();
    const done = await job();
    await journey();
    return done;
  };
  const mayFail = (): void => {
    if (!isCalm() && die.chance(4)) throw new Error('The disk is full.');
  };
  return {
    ...storage,
    find: (code) => there(() => storage.find(code)),
    read: (code, after, most) => there(() => storage.read(code, after, most)),
    script: (code, hash) => there(() => storage.script(code, hash)),
    keepScript: (code, hash, source) => there(() => storage.keepScript(code, hash, source)),
    append: (code, entries) =>
      there(async () => {
        mayFail();
        const last = await storage.append(code, entries);
        // It may also break after the lines were committed.
        mayFail();
        return last;
      }),
    watch: ({ grew, gone }) =>
      storage.watch({ grew: (code) => void (isDead() || grew(code)), gone: (code) => void (isDead() || gone(code)) }),
  };
};

interface Process {
  dead: boolean;
  room: LiveRoom | undefined;
  readonly opening: Promise<LiveRoom | undefined>;
}

export const createServer = (storage: Storage, world: World, die: Die, skew: number, isCalm: () => boolean): Server => {
  const now = (): number => world.now() + skew;
  const launch = (): Process => {
    const open = async (): Promise<LiveRoom | undefined> => {
      const rooms = await openRooms(
        seenBy(storage, world, die, () => process.dead, isCalm),
        now,
      );
      process.room = await rooms.at(CODE);
      if (process.dead) process.room?.close();
      return process.room;
    };
    const process: Process = { dead: false, room: undefined, opening: Promise.resolve().then(open) };
    // A room that could not be opened is opened anew.
    void process.opening.catch(() => void (process.dead || crash(200)));
    return process;
  };
  let up: Process | undefined;
  const crash = (down: number): void => {
    if (!up) return;
    up.dead = true;
    up.room?.close();
    up = undefined;
    world.later(() => (up = launch()), down);
  };
  /** A process that died while it was opening the room opens it to nobody. */
  const room = async (): Promise<LiveRoom | undefined> => {
    const process = up;
    const live = await process?.opening.catch(() => undefined);
    return process?.dead ? undefined : live;
  };
  up = launch();
  return {
    room,
    crash,
    submit: async (by, key, doing) => {
      const live = await room();
      return live ? live.submit({ at: now(), by, key, doing }).catch(() => 'unsent' as const) : 'unsent';
    },
    bring: async ({ script, source }) => (await room())?.bring(script, source),
  };
};
