/** A queue that gives the entry of least rank first; among equals, the one that came last, so that a search goes deep. */
export interface Heap<T> {
  readonly size: () => number;
  readonly least: () => number;
  readonly push: (rank: number, value: T) => void;
  readonly pop: () => T | undefined;
}

interface Entry<T> {
  readonly rank: number;
  readonly turn: number;
  readonly value: T;
}

const isBefore = <T>(a: Entry<T>, b: Entry<T>): boolean => a.rank < b.rank || (a.rank === b.rank && a.turn > b.turn);

const rise = <T>(entries: Entry<T>[], from: number): void => {
  for (let at = from; at > 0;) {
    const up = (at - 1) >> 1;
    const [child, parent] = [entries[at], entries[up]];
    if (!child || !parent || !isBefore(child, parent)) return;
    [entries[at], entries[up]] = [parent, child];
    at = up;
  }
};

const sink = <T>(entries: Entry<T>[]): void => {
  for (let at = 0; ;) {
    let first = at;
    for (const below of [2 * at + 1, 2 * at + 2]) {
      const [one, other] = [entries[below], entries[first]];
      if (one && other && isBefore(one, other)) first = below;
    }
    const [here, there] = [entries[at], entries[first]];
    if (first === at || !here || !there) return;
    [entries[at], entries[first]] = [there, here];
    at = first;
  }
};

/** An empty heap. */
export const heap = <T>(): Heap<T> => {
  const entries: Entry<T>[] = [];
  let turns = 0;
  return {
    size: () => entries.length,
    least: () => entries[0]?.rank ?? Number.POSITIVE_INFINITY,
    push: (rank, value) => {
      entries.push({ rank, turn: (turns += 1), value });
      rise(entries, entries.length - 1);
    },
    pop: () => {
      const [first] = entries;
      const last = entries.pop();
      if (entries.length > 0 && last) {
        entries[0] = last;
        sink(entries);
      }
      return first?.value;
    },
  };
};
