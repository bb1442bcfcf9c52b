import type { Script } from '#engine/script.ts';
import type { Entry, Reply } from '#protocol/workshop/entry.ts';
import { scriptFrom, sourceFrom } from '#protocol/report/source.ts';
import { requestOf, take } from '#protocol/workshop/take.ts';
import { found, type Workshop } from '#protocol/workshop/workshop.ts';
import type { Kept, Line, Storage } from '../storage/storage.ts';

/** A workshop in this process: what its log says, and a way to add to it. */
export interface Room {
  readonly kept: Kept;
  readonly workshop: Workshop;
  /**
   * Stores an entry and takes it. Resolves once it has been committed, never before. What is refused is stored too: a copy
   * that comes late must be refused again, though the room may be open to it by then.
   */
  readonly submit: (entry: Entry) => Promise<Reply>;
  /** Takes what other processes have added. */
  readonly catchUp: () => Promise<void>;
  /**
   * Makes a scenario known to the room and keeps it with its log, before a round with it is begun. Where it has been played
   * here before, it stays as it was then, rubric and all: the log names it by its content alone.
   */
  readonly bring: (script: Script, source: string) => Promise<void>;
}

/** Called after each entry that changed something. */
export type Heard = (entry: Entry, reply: Reply) => unknown;

/** The workshop was deleted while somebody was writing to it. */
export class Gone extends Error {}

interface Wish {
  readonly entry: Entry;
  readonly settle: (reply: Reply) => void;
  readonly fail: (why: unknown) => void;
}

/** Lines read or written in one journey to the storage. */
const MOST = 2000;

/** Opens a workshop: plays its log again from the beginning. */
export const openRoom = async (storage: Storage, kept: Kept, heard: Heard): Promise<Room> => {
  const workshop = found(kept);
  const scripts = new Map<string, Script>();
  const wishes: Wish[] = [];
  let work: Promise<void> = Promise.resolve();
  let writing = false;

  const know = async (hash: string): Promise<void> => {
    const source = scripts.has(hash) ? undefined : await storage.script(kept.code, hash);
    const script = source === undefined ? undefined : scriptFrom(sourceFrom(source));
    if (script) scripts.set(hash, script);
  };
  const hear = (entry: Entry): Reply => {
    const reply = take(workshop, entry, (_, hash) => scripts.get(hash));
    heard(entry, reply);
    return reply;
  };
  const hearLine = async ({ entry }: Line): Promise<void> => {
    if (entry.doing.type === 'start_round') await know(entry.doing.hash);
    hear(entry);
  };
  /** Takes lines up to `last`, or as many as there are. */
  const readUp = async (last: number): Promise<void> => {
    while (workshop.seq < last) {
      const lines = await storage.read(kept.code, workshop.seq, Math.min(MOST, last - workshop.seq));
      if (lines.length === 0) return;
      for (const line of lines) await hearLine(line);
    }
  };
  const write = async (batch: readonly Wish[]): Promise<void> => {
    const last = await storage.append(
      kept.code,
      batch.map(({ entry }) => entry),
    );
    if (last === undefined) throw new Gone(kept.code);
    await readUp(last - batch.length);
    for (const { entry, settle } of batch) settle(hear(entry));
  };
  /** Everything that waits goes in one batch; what comes meanwhile goes in the next. */
  const writeAll = async (): Promise<void> => {
    while (wishes.length > 0) {
      const batch = wishes.splice(0, MOST);
      await write(batch).catch((why: unknown) => {
        for (const { fail } of batch) fail(why);
      });
    }
    writing = false;
  };
  /** One thing at a time: what was written has to be taken in its place. */
  const inTurn = (job: () => Promise<void>): Promise<void> => (work = work.then(job, job));

  await readUp(Infinity);
  return {
    kept,
    workshop,
    catchUp: () => inTurn(() => readUp(Infinity)),
    bring: async ({ scenario: { hash } }, source) => {
      await storage.keepScript(kept.code, hash, source);
      await know(hash);
    },
    submit: (entry) => {
      const reply = workshop.replies.get(requestOf(entry));
      if (reply) return Promise.resolve(reply);
      return new Promise<Reply>((settle, fail) => {
        wishes.push({ entry, settle, fail });
        if (writing) return;
        writing = true;
        void inTurn(writeAll);
      });
    },
  };
};
