import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** Signs that nobody takes for another, spoken or written: no 0 O, 1 I L, 5 S, 2 Z, 8 B, U V. */
const SIGNS = 'ACDEFGHJKMNPQRTWXY34679';
const CODE_LENGTH = 8;
const PASS_LENGTH = 12;

/** A join code: one of 23⁸, some 78 thousand million. With the limits on tries nobody guesses one that is in use. */
export const newCode = (): string => Array.from({ length: CODE_LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('');

const CODE = new RegExp(`^[${SIGNS}]{${CODE_LENGTH}}$`);

/** Whether this could be a join code at all: what could not is looked for nowhere. */
export const isCode = (code: string): boolean => CODE.test(code);

/** A token that proves who directs a workshop: its code, so that the token alone says where it belongs, and 144 bits. */
export const newToken = (code: string): string => `${code}.${randomBytes(18).toString('base64url')}`;

export const newId = (): string => randomBytes(6).toString('hex');

/** A play's seed, as the game draws it. */
export const newSeed = (): number => randomInt(1_000_000);

export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

export const isSame = (secret: string, hash: string): boolean => {
  const [one, other] = [Buffer.from(hashOf(secret)), Buffer.from(hash)];
  return one.length === other.length && timingSafeEqual(one, other);
};

/**
 * The code that proves a seat, short enough to be copied to another phone by hand: one of 23¹², 54 bits. It is worked out
 * from the key of the join request, which the browser draws from 122 bits of chance: a request that is sent again,
 * because its answer was lost, gets the same seat and the same code.
 */
export const seatPass = (code: string, key: string): string =>
  [...createHash('sha256').update(`seat/${code}/${key}`).digest().subarray(0, PASS_LENGTH)]
    .map((byte) => SIGNS[byte % SIGNS.length])
    .join('');

/** A code as somebody typed it: without spaces and hyphens, in capitals. */
export const typed = (code: string): string => code.replaceAll(/[\s-]/g, '').toUpperCase();
