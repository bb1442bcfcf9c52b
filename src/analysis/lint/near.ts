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

/**
 * What a glance at each of the texts needs, side by side since every pair may need it: the vector's square, and which
 * words there are, as a bit for the rank modulo 64, in the half of the even or of the odd ranks.
 */
interface Glances {
  readonly square: Int32Array;
  readonly even: Int32Array;
  readonly odd: Int32Array;
}

/** Indexes of two texts that are nearly the same, the earlier first. */
export type Pair = readonly [number, number];

const ranksOver = (texts: readonly (readonly string[])[]): ReadonlyMap<string, number> => {
  const frequency = new Map<string, number>();
  for (const words of texts) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return new Map([...frequency].sort(([, a], [, b]) => a - b).map(([word], rank) => [word, rank]));
};

/** The bits of the even ranks, or of the odd ones; a shift takes its distance modulo 32. */
const bitsOf = (ranks: readonly number[], half: 0 | 1): number => {
  let bits = 0;
  for (const rank of ranks) if ((rank & 1) === half) bits |= 1 << (rank >> 1);
  return bits;
};

const vectorOf = (words: readonly string[], rankOf: ReadonlyMap<string, number>): Vector => {
  const sorted = new Int32Array(words.length);
  words.forEach((word, index) => (sorted[index] = rankOf.get(word) ?? 0));
  sorted.sort();
  const [ranks, counts]: [number[], number[]] = [[], []];
  let square = 0;
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    while (to < sorted.length && sorted[to] === sorted[from]) to += 1;
    ranks.push(sorted[from] ?? 0);
    counts.push(to - from);
    square += (to - from) ** 2;
  }
  return { ranks, counts, square };
};

/** How many of 32 bits are set: sums of two, of four, of eight, and then of all. */
const countBits = (bits: number): number => {
  const twos = bits - ((bits >>> 1) & 0x55555555);
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

const glancesAt = (vectors: readonly Vector[]): Glances => ({
  square: Int32Array.from(vectors, ({ square }) => square),
  even: Int32Array.from(vectors, ({ ranks }) => bitsOf(ranks, 0)),
  odd: Int32Array.from(vectors, ({ ranks }) => bitsOf(ranks, 1)),
});

/**
 * Whether two texts may be near, by which words they have. With u for the words of a alone and v for those of b alone,
 * the words that both have weigh at most a² − u and b² − v. By Cauchy and Schwarz a·b is at most the geometric mean of
 * the two, and so at most the arithmetic one. A bit that differs is a word in one of them only, at least.
 */
const mayBeNear = ({ square, even, odd }: Glances, a: number, b: number): boolean => {
  const differing = countBits((even[a] ?? 0) ^ (even[b] ?? 0)) + countBits((odd[a] ?? 0) ^ (odd[b] ?? 0));
  const [mine, other] = [square[a] ?? 0, square[b] ?? 0];
  const common = mine + other - differing;
  return 25 * common * common > 81 * mine * other;
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

/**
 * The texts before this one that share a rare word with it and may be near, in order. `metAt` says for each of them at
 * which text it was last looked at: most share several.
 */
const candidatesFor = (index: number, lists: readonly (readonly number[])[], glances: Glances, metAt: Int32Array): readonly number[] => {
  const found: number[] = [];
  for (const list of lists)
    for (const other of list) {
      if (metAt[other] === index) continue;
      metAt[other] = index;
      if (mayBeNear(glances, index, other)) found.push(other);
    }
  return found.sort((a, b) => a - b);
};

/** All pairs of texts, given as their words, whose vectors of word counts have a cosine above 0.9; in order. */
export const nearPairs = (texts: readonly (readonly string[])[]): readonly Pair[] => {
  const rankOf = ranksOver(texts);
  const vectors = texts.map((words) => vectorOf(words, rankOf));
  const glances = glancesAt(vectors);
  const having: number[][] = Array.from({ length: rankOf.size }, () => []);
  const metAt = new Int32Array(texts.length).fill(-1);
  return vectors.flatMap((vector, index) => {
    const lists = rareWordsOf(vector).map((rank) => having[rank] ?? []);
    const candidates = candidatesFor(index, lists, glances, metAt);
    for (const list of lists) list.push(index);
    return candidates.filter((other) => areNear(vector, vectors[other] ?? vector)).map((other): Pair => [other, index]);
  });
};
