/**
 * Splits `whole` into integers in proportion to `weights`, which add up to it exactly: each gets its share rounded down,
 * and what is left goes one by one to the largest remainders, the earlier first among equals. Where `most` is given,
 * nobody gets more than theirs, and what is left goes round as often as it must among those that have a weight; together
 * they must have room for it.
 */
export const apportion = (whole: number, weights: readonly number[], most?: readonly number[]): readonly number[] => {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum === 0) return weights.map(() => 0);
  const shares = weights.map((weight) => Math.floor((whole * weight) / sum));
  const order = weights
    .map((weight, index) => ({ index, remainder: (whole * weight) % sum }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .map(({ index }) => index);
  const hasRoom = (index: number): boolean => weights[index] !== 0 && (shares[index] ?? 0) < (most?.[index] ?? Number.POSITIVE_INFINITY);
  let left = whole - shares.reduce((a, b) => a + b, 0);
  while (left > 0) {
    const lucky = order.filter(hasRoom).slice(0, left);
    if (lucky.length === 0) throw new Error(`There is no room for ${left} of ${whole} among ${JSON.stringify(most)}.`);
    for (const index of lucky) shares[index] = (shares[index] ?? 0) + 1;
    left -= lucky.length;
  }
  return shares;
};
