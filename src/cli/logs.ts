import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parsePlayLog } from '#engine/door/parse-play-log.ts';
import type { PlayLog } from '#engine/play-log.ts';
import { textOf } from './files.ts';
import { Wrong } from './wrong.ts';

/** A play log as it was found: under which name, and what it holds. */
export interface NamedLog {
  readonly name: string;
  readonly log: PlayLog | 'not_a_play_log';
}

const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
};

const jsonIn = async (folder: string): Promise<readonly string[]> => {
  try {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
    return names.map((name) => join(folder, name));
  } catch (error) {
    throw new Wrong(
      `Cannot read ${folder}: ${(error as { readonly code?: string }).code === 'EACCES' ? 'it may not be read' : String(error)}.`,
    );
  }
};

/** A file holds one log, or a list of them. */
const logsIn = (name: string, text: string): readonly NamedLog[] => {
  let value: unknown;
  try {
    value = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    return [{ name, log: 'not_a_play_log' }];
  }
  if (!Array.isArray(value)) return [{ name, log: parsePlayLog(JSON.stringify(value)) }];
  return value.map((one, index) => ({ name: `${name}[${index}]`, log: parsePlayLog(JSON.stringify(one)) }));
};

/** The play logs in files and in the .json files of folders, in the order given, folders by name. */
export const logsAt = async (paths: readonly string[]): Promise<readonly NamedLog[]> => {
  const found: NamedLog[] = [];
  for (const path of paths)
    for (const file of (await isFolder(path)) ? await jsonIn(path) : [path]) {
      const text = await textOf(file);
      found.push(...(typeof text === 'string' ? logsIn(file, text) : [{ name: file, log: 'not_a_play_log' } as const]));
    }
  return found;
};
