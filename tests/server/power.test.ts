import type * as Files from 'node:fs';
import { cpSync, mkdtempSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '#protocol/workshop/entry.ts';
import { pgliteStorage } from '#server/storage/open.ts';
import type { Kept } from '#server/storage/storage.ts';
import { logForcer } from '#server/storage/to-disk.mjs';

const forced = vi.hoisted(() => [] as string[]);
vi.mock('node:fs', async (actual) => {
  const fs = await actual<typeof Files>();
  const open = new Map<number, string>();
  const opened = (path: string, how: string): number => {
    const file = fs.openSync(path, how);
    open.set(file, path.split('/').at(-1) ?? path);
    return file;
  };
  const force = (file: number): unknown => forced.push(open.get(file) ?? 'a file that was opened elsewhere');
  return { ...fs, openSync: opened, fdatasyncSync: force, fsyncSync: force };
});

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'power-'));
});
afterEach(() => rmSync(home, { recursive: true }));

const kept: Kept = {
  code: 'ROOM',
  settings: { title: 'Hội trường A', locale: 'vi', sides: 'solo', confidence: false, ranking: true, days: 7 },
  teams: [],
  host: 'hash',
  created: 1_764_000_000_123,
  expires: 9_000_000_000_000,
};
const lines = (from: number, count: number): readonly Entry[] =>
  Array.from({ length: count }, (_, n) => ({
    at: 1_764_000_000_456,
    by: 'host',
    key: `key-${from + n}`,
    doing: { type: 'add_team', name: `Tổ ${from + n} ${'x'.repeat(500)}` },
  }));

describe('a folder after a power cut', () => {
  it('has every line that was acknowledged, if of all that was written after the opening only the log reached the disk', async () => {
    const [folder, after] = [join(home, 'folder'), join(home, 'after')];
    await (await pgliteStorage(folder)).close();
    const storage = await pgliteStorage(folder);
    cpSync(folder, after, { recursive: true });
    await storage.found(kept);
    for (let batch = 0; batch < 40; batch += 1) await storage.append('ROOM', lines(batch * 50, 50));
    rmSync(join(after, 'pg_wal'), { recursive: true });
    cpSync(join(folder, 'pg_wal'), join(after, 'pg_wal'), { recursive: true });
    await storage.close();

    const again = await pgliteStorage(after);
    expect(await again.find('ROOM')).toEqual(kept);
    expect((await again.read('ROOM', 0, 100_000)).map(({ entry }) => entry)).toEqual(lines(0, 2000));
    await again.close();
  }, 120_000);
});

describe('the log of a database', () => {
  const [FIRST, SECOND] = ['000000010000000000000001', '000000010000000000000002'];
  const write = (name: string): void => writeFileSync(join(home, 'pg_wal', name), name);
  const forcedBy = (force: () => void): readonly string[] => {
    forced.length = 0;
    force();
    return [...forced];
  };
  beforeEach(() => {
    mkdirSync(join(home, 'pg_wal', 'archive_status'), { recursive: true });
    write(FIRST);
  });

  it('is forced with its name the first time, and each time that it may have been written since', () => {
    const force = logForcer(home);
    expect(forcedBy(force)).toEqual([FIRST, 'pg_wal']);
    // Two writes may bear the same stamp.
    expect(forcedBy(force)).toEqual([FIRST]);
  });

  it('is left alone where nothing has been written for long', () => {
    const force = logForcer(home);
    utimesSync(join(home, 'pg_wal', FIRST), 1_000_000, 1_000_000);
    expect(forcedBy(force)).toEqual([FIRST, 'pg_wal']);
    expect(forcedBy(force)).toEqual([]);
    write(FIRST);
    expect(forcedBy(force)).toEqual([FIRST]);
  });

  it('is forced on in the next file when one is full', () => {
    const force = logForcer(home);
    force();
    write(SECOND);
    expect(forcedBy(force)).toEqual([FIRST, SECOND, 'pg_wal']);
  });
});
