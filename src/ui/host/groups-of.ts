import { plainText } from '#analysis/words/plain-text.ts';
import type { Guest } from '#protocol/view/desk.ts';
import type { Scene } from '#protocol/view/scene.ts';

/** People of one team; of none where everybody is alone. */
export interface Group {
  readonly team: string | null;
  readonly name: string;
  readonly guests: readonly Guest[];
}

/** Everybody by team, also teams without anybody; only those whose name holds the words, where there are some. */
export const groupsOf = (teams: Scene['teams'], guests: readonly Guest[], words: string): readonly Group[] => {
  // “ha” finds “Hà”.
  const wanted = plainText(words.trim());
  const found = guests.filter(({ name }) => plainText(name).includes(wanted));
  const alone = found.filter(({ team }) => team === null);
  return [
    ...(alone.length > 0 ? [{ team: null, name: '', guests: alone }] : []),
    ...teams.map(({ id, name }) => ({ team: id, name, guests: found.filter(({ team }) => team === id) })),
  ].filter((group) => wanted === '' || group.guests.length > 0);
};
