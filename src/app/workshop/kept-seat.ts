import type { Letter } from '#remote/outbox.ts';
import type { Keep } from '../keep.ts';

const keyOf = (code: string, what: string): string => `workshop/${code}/${what}`;

/** The code by which another phone can take this browser's seat over; empty where it is not known here. */
export const passOf = (keep: Keep, code: string): string => keep.get(keyOf(code, 'pass')) ?? '';
export const keepPass = (keep: Keep, code: string, pass: string): boolean => keep.set(keyOf(code, 'pass'), pass);

/** A draft lies beside the screen that it was made on: on another it is nothing. */
export const draftOf = (keep: Keep, code: string, screen: string): string | null => {
  const kept = keep.get(keyOf(code, 'draft')) ?? '';
  return kept.startsWith(`${screen}=`) ? kept.slice(screen.length + 1) : null;
};
export const keepDraft = (keep: Keep, code: string, screen: string, draft: string | null): void => {
  if (draft === null) keep.remove(keyOf(code, 'draft'));
  else keep.set(keyOf(code, 'draft'), `${screen}=${draft}`);
};

const isLetter = (one: unknown): one is Letter =>
  typeof one === 'object' && one !== null && typeof (one as Letter).key === 'string' && typeof (one as Letter).deed === 'object';

/** Answers that an earlier page could not send. What cannot be read is nothing. */
export const lettersOf = (keep: Keep, code: string): readonly Letter[] => {
  try {
    const letters: unknown = JSON.parse(keep.get(keyOf(code, 'unsent')) ?? '[]');
    return Array.isArray(letters) ? letters.filter(isLetter) : [];
  } catch {
    return [];
  }
};

export const keepLetters = (keep: Keep, code: string, letters: readonly Letter[]): void => {
  if (letters.length === 0) keep.remove(keyOf(code, 'unsent'));
  else keep.set(keyOf(code, 'unsent'), JSON.stringify(letters));
};
