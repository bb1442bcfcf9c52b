/** A text as a vector of word counts. */
interface Vector {
  readonly counts: ReadonlyMap<string, number>;
  /** Sum of the squared counts. */
  readonly square: number;
}

/** Indexes of two texts that are nearly the same, the earlier first. */
export type Pair = readonly [number, number];

const vectorOf = (tokens: readonly string[]): Vector => {
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return { counts, square: [...counts.values()].reduce((sum, count) => sum + count * count, 0) };
};

/** cos² > 0.81, in whole numbers: the counts are never negative, so neither is the cosine. */
const areNear = (a: Vector, b: Vector): boolean => {
  let dot = 0;
  for (const [token, count] of a.counts) dot += count * (b.counts.get(token) ?? 0);
  return 100 * dot * dot > 81 * a.square * b.square;
};

const frequencies = (vectors: readonly Vector[]): ReadonlyMap<string, number> => {
  const all = new Map<string, number>();
  for (const { counts } of vectors) for (const token of counts.keys()) all.set(token, (all.get(token) ?? 0) + 1);
  return all;
};

/**
 * The rarest words of a text, as many as it takes until the rest of it weighs no more than 0.81 of its square.
 *
 * A text that shares none of these is not near: let r be the rest of a. If b shares no rare word of a, then a·b = r·b,
 * by Cauchy and Schwarz (a·b)² ≤ r² b² ≤ 0.81 a² b², so the cosine is at most 0.9. Only texts that share a rare word
 * need be compared, and rare words are shared by few.
 */
const rareWordsOf = ({ counts, square }: Vector, frequency: ReadonlyMap<string, number>): readonly string[] => {
  const rarestFirst = [...counts].sort(([a], [b]) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0));
  let rest = square;
  const needed = rarestFirst.findIndex(([, count]) => {
    rest -= count * count;
    return 100 * rest <= 81 * square;
  });
  return rarestFirst.slice(0, needed + 1).map(([token]) => token);
};

const fresh = (having: Map<string, number[]>, token: string): number[] => {
  const list: number[] = [];
  having.set(token, list);
  return list;
};

/** All pairs of texts, given as their words, whose vectors of word counts have a cosine above 0.9; in order. */
export const nearPairs = (texts: readonly (readonly string[])[]): readonly Pair[] => {
  const vectors = texts.map(vectorOf);
  const frequency = frequencies(vectors);
  const having = new Map<string, number[]>();
  return vectors.flatMap((vector, index) => {
    const earlier = new Set(rareWordsOf(vector, frequency).flatMap((token) => having.get(token) ?? []));
    for (const token of vector.counts.keys()) (having.get(token) ?? fresh(having, token)).push(index);
    const near = [...earlier].sort((a, b) => a - b).filter((other) => areNear(vector, vectors[other] ?? vector));
    return near.map((other): Pair => [other, index]);
  });
};
