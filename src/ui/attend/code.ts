/** Signs of a workshop's code. */
export const CODE_SIGNS = 8;

/** What a Vietnamese keyboard makes of two letters in a row: the letters that were meant. */
const TELEX: Readonly<Record<string, string>> = { Â: 'AA', Ê: 'EE', Ô: 'OO', Đ: 'DD', Ă: 'AW' };

/** The letters and digits of what was typed, in capitals: spaces, hyphens and accents are nobody's code. */
export const codeFrom = (typed: string): string =>
  typed
    .normalize('NFC')
    .toUpperCase()
    .replaceAll(/[ÂÊÔĐĂ]/gu, (sign) => TELEX[sign] ?? sign)
    .normalize('NFD')
    .replaceAll(/[^0-9A-Z]/gu, '');

/** A code as it is read out: two groups of four. */
export const grouped = (code: string): string => [code.slice(0, 4), code.slice(4)].filter(Boolean).join(' ');
