const MOST = 24;

/** Controls, and signs that turn the direction of what follows or take no room: nobody's name needs them. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\u{115f}\u{1160}\u{3164}\u{ffa0}]/gu;

/** A name as it is shown: composed, trimmed, at most 24 signs. Null where nothing is left. */
export const cleanName = (raw: string): string | null => {
  const name = raw.replaceAll(UNSEEN, '').normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  const signs = [...name];
  return signs.length === 0 ? null : signs.slice(0, MOST).join('').trim();
};

/** The name, with a number where somebody has it already. */
export const nameAmong = (taken: Iterable<string>, name: string): string => {
  const names = new Set(taken);
  if (!names.has(name)) return name;
  const free = (number: number): string => (names.has(`${name} ${number}`) ? free(number + 1) : `${name} ${number}`);
  return free(2);
};
