import type { Role, SectionName } from '#protocol/sections.ts';
import type { Frame, Listener } from '#server/room/listener.ts';
import { createAttendance, hear, type AttendanceStore } from '#store/workshop.ts';
import type { Die } from '../fixtures/die.ts';
import type { Server } from './server.ts';
import type { Network, World } from './world.ts';

/** What a page knows of the workshop, and its line to a server. */
export interface Page {
  readonly store: AttendanceStore;
  /** Breaks the line, as a lost network does; it comes back by itself. */
  readonly cut: () => void;
  /** Breaks the line for a while. */
  readonly sleep: (ms: number) => void;
  /** Closes the page for good. */
  readonly close: () => void;
}

/** Opens a page that is told what everybody in its role is told, over a stream that keeps its order and may break anywhere. */
export const openPage = (world: World, network: Network, die: Die, servers: readonly Server[], role: Role, seat: string | null): Page => {
  const store = createAttendance();
  let seen = -1;
  let closed = false;
  let awake = 0;
  let breakOff: () => void = () => undefined;

  const take = (frames: readonly Frame[]): void => {
    for (const { name, json } of frames) hear(store, name as SectionName, JSON.parse(json) as never, world.now());
  };
  const connect = async (): Promise<void> => {
    const live = await Promise.race([die.pick(servers).room(), world.sleep(3000).then(() => undefined)]);
    if (closed) return;
    if (!live || world.now() < awake) return void world.later(connect, 500);
    let [open, arrives, under] = [true, 0, [] as (readonly Frame[])[]];
    const listener: Listener = {
      role,
      seat,
      seen,
      crowd: -1,
      send: (frames, seq) => {
        if (!open) return;
        arrives = Math.max(arrives, world.now() + 5 + die.below(200));
        under.push(frames);
        world.later(() => {
          if (!open) return;
          under = under.slice(1);
          take(frames);
          if (seq >= 0) seen = seq;
        }, arrives - world.now());
      },
      close: () => breakOff(),
    };
    breakOff = () => {
      if (!open) return;
      open = false;
      live.stage.leave(listener);
      // Some of the next batch may have come through, but not the number at its end.
      const [half = []] = under;
      if (!closed) take(half.slice(0, die.below(half.length + 1) - 1));
      world.later(connect, 200 + network.delay());
    };
    live.stage.enter(listener);
  };
  void connect();
  return {
    store,
    cut: () => breakOff(),
    sleep: (ms) => {
      awake = world.now() + ms;
      breakOff();
    },
    close: () => {
      closed = true;
      breakOff();
    },
  };
};
