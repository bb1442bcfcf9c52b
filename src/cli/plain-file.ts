import { writeFile } from 'node:fs/promises';
import { isObject, type Plain, type PlainObject } from '#analysis/plain.ts';
import { sentence } from '#engine/door/finding.ts';
import { readText } from '#engine/door/read.ts';
import { textOf } from './files.ts';
import { Wrong } from './wrong.ts';

/** A file as JSON holds it, with its very text. It need not be a scenario that the door would let in. */
export interface PlainFile {
  readonly value: PlainObject;
  readonly text: string;
}

export const plainFileAt = async (path: string): Promise<PlainFile> => {
  const text = await textOf(path);
  if (typeof text !== 'string') throw new Wrong(`${path}: ${sentence(text)}`);
  const result = readText(text);
  if (!result.ok) {
    const [first] = result.findings;
    throw new Wrong(`${path}:${first?.line ?? 1}:${first?.column ?? 1}: ${first ? sentence(first) : 'not JSON'}`);
  }
  const value = result.read.value as Plain;
  if (!isObject(value)) throw new Wrong(`${path} holds no scenario: a scenario is an object with keys.`);
  return { value, text };
};

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EISDIR: 'it is a directory',
  EACCES: 'it may not be written',
  EPERM: 'it may not be written',
  EROFS: 'it may not be written',
  EEXIST: 'it is there already; choose another name, or move it away',
  ENOSPC: 'the disk is full',
};

/** Writes a file; with `anew` it must not be there yet. */
export const writeTo = async (path: string, text: string, anew = false): Promise<void> => {
  try {
    await writeFile(path, text, { flag: anew ? 'wx' : 'w' });
  } catch (error) {
    const code = (error as { readonly code?: string }).code ?? '';
    throw new Wrong(`Cannot write ${path}: ${REASONS[code] ?? (code || String(error))}.`);
  }
};

/** A file's text in the style in which scenarios are written: two spaces, a new line at the end. */
export const inStyle = (value: Plain): string => `${JSON.stringify(value, null, 2)}\n`;
