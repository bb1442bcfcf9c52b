import { readNotes, writeNotes, type Notes } from './notes.ts';

export interface NoteBook {
  readonly noteOf: (key: string) => string;
  readonly write: (key: string, note: string) => void;
}

/** The player's notes over the one text that the application keeps. */
export const noteBook = (text: string, onText: (text: string) => void): NoteBook => {
  const notes: Notes = readNotes(text);
  return {
    noteOf: (key) => notes[key] ?? '',
    write: (key, note) => onText(writeNotes({ ...notes, [key]: note })),
  };
};
