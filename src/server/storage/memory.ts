import type { Entry } from '#protocol/workshop/entry.ts';
import type { Kept, Storage, Watcher } from './storage.ts';

interface Shelf {
  readonly kept: Kept;
  readonly log: Entry[];
  readonly scripts: Map<string, string>;
}

/** Keeps workshops until the process ends: for tests, and for those who want nothing on the disk. */
export const memoryStorage = (): Storage => {
  const shelves = new Map<string, Shelf>();
  const watchers: Watcher[] = [];
  return {
    found: async (kept) => {
      if (shelves.has(kept.code)) return false;
      shelves.set(kept.code, { kept, log: [], scripts: new Map() });
      return true;
    },
    find: async (code) => shelves.get(code)?.kept,
    append: async (code, entries) => {
      const shelf = shelves.get(code);
      if (!shelf) return undefined;
      shelf.log.push(...entries);
      for (const { grew } of watchers) grew(code);
      return shelf.log.length;
    },
    read: async (code, after, most) =>
      (shelves.get(code)?.log ?? []).slice(after, after + most).map((entry, index) => ({ seq: after + index + 1, entry })),
    keepScript: async (code, hash, source) => {
      const scripts = shelves.get(code)?.scripts;
      if (!scripts?.has(hash)) scripts?.set(hash, source);
    },
    script: async (code, hash) => shelves.get(code)?.scripts.get(hash),
    watch: async (watcher) => void watchers.push(watcher),
    remove: async (code) => shelves.delete(code),
    expire: async (now) => {
      const old = [...shelves.values()].filter(({ kept }) => kept.expires <= now).map(({ kept }) => kept.code);
      for (const code of old) shelves.delete(code);
      return old;
    },
    close: async () => shelves.clear(),
  };
};
