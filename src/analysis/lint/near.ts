/**
 * A text as a vector of word counts. Words go by their rank over all texts, the rarest first; equals in the order in
 * which they are met, so that no two share a rank.
 */
interface Vector {
  /** Ascending, each once. */
  readonly ranks: readonly number[];
  /** How often each word stands in the text, in the order of `ranks`. */
  readonly counts: readonly number[];
  /** Sum of the squared counts. */
  readonly square: number;
}

/** Indexes of two texts that are nearly the same, the earlier first. */
export type Pair = readonly [number, number];

const ranksOver = (texts: readonly (readonly string[])[]): ReadonlyMap<string, number> => {
  const frequency = new Map<string, number>();
  for (const words of texts) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return new Map([...frequency].sort(([, a], [, b]) => a - b).map(([word], rank) => [word, rank]));
};

const vectorOf = (words: readonly string[], rankOf: ReadonlyMap<string, number>): Vector => {
  const sorted = Int32Array.from(words, (word) => rankOf.get(word) ?? 0).sort();
  const [ranks, counts]: [number[], number[]] = [[], []];
  for (const rank of sorted) {
    if (rank === ranks.at(-1)) counts.push((counts.pop() ?? 0) + 1);
    else {
      ranks.push(rank);
      counts.push(1);
    }
  }
  return { ranks, counts, square: counts.reduce((sum, count) => sum + count * count, 0) };
};

const dotOf = (a: Vector, b: Vector): number => {
  let [i, j, dot] = [0, 0, 0];
  while (i < a.ranks.length && j < b.ranks.length) {
    const [mine = 0, theirs = 0] = [a.ranks[i], b.ranks[j]];
    if (mine === theirs) dot += (a.counts[i] ?? 0) * (b.counts[j] ?? 0);
    i += mine <= theirs ? 1 : 0;
    j += theirs <= mine ? 1 : 0;
  }
  return dot;
};

/** cos² > 0.81, in whole numbers: the counts are never negative, so neither is the cosine. */
const areNear = (a: Vector, b: Vector): boolean => 100 * dotOf(a, b) ** 2 > 81 * a.square * b.square;

/**
 * The rare words of a text: from the rarest on, as many as it takes until the rest weighs no more than 0.81 of the
 * text's square.
 *
 * Two texts a and b that have no rare word in common are not near. Of the two last rare words let a's be the rarer, or
 * the same. A word that b shares with a's rare words is then no more frequent than b's own last rare word, so it is
 * rare in b too, which was excluded: b shares none of a's rare words. With r for the rest of a, a·b = r·b, and by Cauchy
 * and Schwarz (a·b)² ≤ r²b² ≤ 0.81 a²b², so that the cosine is at most 0.9.
 */
const rareWordsOf = ({ ranks, counts, square }: Vector): readonly number[] => {
  let rest = square;
  const last = counts.findIndex((count) => {
    rest -= count * count;
    return 100 * rest <= 81 * square;
  });
  return ranks.slice(0, last + 1);
};

/** All pairs of texts, given as their words, whose vectors of word counts have a cosine above 0.9; in order. */
export const nearPairs = (texts: readonly (readonly string[])[]): readonly Pair[] => {
  const rankOf = ranksOver(texts);
  const vectors = texts.map((words) => vectorOf(words, rankOf));
  const having: number[][] = Array.from({ length: rankOf.size }, () => []);
  return vectors.flatMap((vector, index) => {
    const lists = rareWordsOf(vector).map((rank) => having[rank] ?? []);
    const earlier = new Set(lists.flat());
    for (const list of lists) list.push(index);
    const near = [...earlier].filter((other) => areNear(vector, vectors[other] ?? vector)).sort((a, b) => a - b);
    return near.map((other): Pair => [other, index]);
  });
};
