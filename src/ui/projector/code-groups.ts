/** A join code as it is easily read aloud and typed: `48213` as `48 213`. */
export const codeInGroups = (code: string): string => {
  const half = Math.floor(code.length / 2);
  return code.length <= 4 ? code : `${code.slice(0, half)} ${code.slice(half)}`;
};

/** Where phones go to join. */
export const joinAddress = (address: string, code: string): string => `${address}/join/${code}`;

/** An address as it is typed: without what every browser puts there by itself. */
export const asTyped = (address: string): string => address.replace(/^https?:\/\//, '');
