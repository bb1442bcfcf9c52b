/** An exact number: `top` over `bottom`, in lowest terms, `bottom` above nothing. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => {
  let [one, other] = [a < 0n ? -a : a, b];
  while (other > 0n) [one, other] = [other, one % other];
  return one;
};

/** `bottom` must not be 0; a fraction of nothing is a fault of the caller. */
export const fraction = (top: bigint | number, bottom: bigint | number = 1n): Fraction => {
  const [over, under] = [BigInt(top), BigInt(bottom)];
  if (under === 0n) throw new Error(`There is no fraction ${over}/0.`);
  const sign = under < 0n ? -1n : 1n;
  const common = gcd(over, under * sign) || 1n;
  return { top: (over * sign) / common, bottom: (under * sign) / common };
};

export const ZERO: Fraction = { top: 0n, bottom: 1n };

export const plus = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const minus = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom);
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.top, a.bottom * b.bottom);
export const over = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.bottom, a.bottom * b.top);
export const isLess = (a: Fraction, b: Fraction): boolean => a.top * b.bottom < b.top * a.bottom;

const floorDiv = (top: bigint, bottom: bigint): bigint => top / bottom - (top % bottom < 0n ? 1n : 0n);

/** The nearest whole number of thousandths; halves go up. */
export const thousandths = ({ top, bottom }: Fraction): number => Number(floorDiv(2000n * top + bottom, 2n * bottom));

/** The whole number whose square is nearest below `n`; `n` is not negative. */
export const rootOf = (n: bigint): bigint => {
  if (n < 2n) return n;
  let root = 1n << BigInt((n.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + n / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
};

/** The square root in thousandths, to the nearest; of a fraction that is not negative. */
export const rootThousandths = ({ top, bottom }: Fraction): number => Number((rootOf((4_000_000n * top) / bottom) + 1n) / 2n);
