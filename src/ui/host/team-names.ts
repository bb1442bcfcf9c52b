/** Most teams that a workshop is founded with. */
export const MOST_TEAMS = 40;

/** The names that a workshop starts with: `Tổ 1`, `Tổ 2` … as `word` says it. */
export const teamNames = (count: number, word: (number: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, index) => word(index + 1));

/** Names as they are sent: trimmed, without empty ones. */
export const tidyNames = (names: readonly string[]): readonly string[] => names.map((name) => name.trim()).filter((name) => name !== '');

/** A name for one more team that none has yet. */
export const nextName = (names: readonly string[], word: (number: number) => string): string => {
  const free = (number: number): string => (names.includes(word(number)) ? free(number + 1) : word(number));
  return free(names.length + 1);
};
