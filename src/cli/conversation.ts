import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Ask } from './questions.ts';
import { Wrong } from './wrong.ts';

interface Conversation {
  readonly ask: Ask;
  readonly end: () => void;
}

/**
 * Asks one question after another and waits for a line each. Lines that were typed ahead are kept; where the input ends
 * or is broken off (Ctrl-D, Ctrl-C), whoever waits is told so.
 */
export const converse = (input: Readable, output: Writable): Conversation => {
  const lines = createInterface({ input, output, terminal: output === process.stderr });
  const ahead: string[] = [];
  let waiting: { readonly answer: (line: string) => void; readonly giveUp: (why: Error) => void } | undefined;
  let isOver = false;
  const brokenOff = (): Error => new Wrong('The questions were broken off; nothing is written.');
  lines.on('line', (line) => {
    if (!waiting) ahead.push(line);
    waiting?.answer(line);
    waiting = undefined;
  });
  lines.on('close', () => {
    isOver = true;
    waiting?.giveUp(brokenOff());
  });
  const ask: Ask = (question) => {
    output.write(question);
    const [line] = ahead.splice(0, 1);
    if (line !== undefined) return Promise.resolve(line);
    return new Promise((answer, giveUp) => {
      if (isOver) giveUp(brokenOff());
      else waiting = { answer, giveUp };
    });
  };
  return { ask, end: () => lines.close() };
};
