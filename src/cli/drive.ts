import type { Progress, Work } from '#analysis/work.ts';

/** What long work came to, and whether it was left to end by itself. */
export interface Driven<T> {
  readonly value: T;
  readonly stopped: 'no' | 'time' | 'interrupt';
}

/** Milliseconds of work between two looks at the world, and between two lines of progress. */
const A_WHILE = 50;
const BETWEEN_LINES = 200;

const told = (what: string, { done, of }: Progress): string => `${what}: ${done}${of === undefined ? '' : ` of ${of}`}`;

const progressLine = (what: string): { readonly show: (progress: Progress) => void; readonly clear: () => void } => {
  if (!process.stderr.isTTY) return { show: () => undefined, clear: () => undefined };
  let shownAt = 0;
  return {
    show: (progress) => {
      if (performance.now() - shownAt < BETWEEN_LINES) return;
      shownAt = performance.now();
      process.stderr.write(`\r\u001B[K${told(what, progress)}`);
    },
    clear: () => void process.stderr.write('\r\u001B[K'),
  };
};

const lookUp = (): Promise<void> => new Promise((go) => void setImmediate(go));

/**
 * Does long work with an eye on the person: shows progress on a terminal, and on Ctrl-C, or when `seconds` are over, lets
 * it end with what it has. A second Ctrl-C ends the program, as always.
 */
export const drive = async <T>(what: string, work: Work<T>, seconds = Number.POSITIVE_INFINITY): Promise<Driven<T>> => {
  const line = progressLine(what);
  const from = performance.now();
  let stopped: Driven<T>['stopped'] = 'no';
  const interrupt = (): void => void (stopped = 'interrupt');
  process.once('SIGINT', interrupt);
  try {
    for (let looked = from; ;) {
      const { done, value } = work.next(stopped !== 'no');
      if (done === true) return { value, stopped };
      line.show(value);
      const now = performance.now();
      if (now - from > seconds * 1000 && stopped === 'no') stopped = 'time';
      if (now - looked < A_WHILE) continue;
      await lookUp();
      looked = performance.now();
    }
  } finally {
    line.clear();
    process.off('SIGINT', interrupt);
  }
};
