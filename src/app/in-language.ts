import type { Index } from '#analysis/curriculum/listed.ts';
import type { SavedPlay } from './saved-plays.ts';

/**
 * A saved play with its title and dimensions in the language that is read now: it keeps those of the language it was played in.
 * What the library does not know, a file of the player's own, stays as it is.
 */
export const inLanguage = (play: SavedPlay, index: Index | 'missing' | null, locale: string): SavedPlay => {
  if (index === null || index === 'missing' || play.file !== undefined) return play;
  const title = index.scenarios.find(({ id }) => id === play.log.scenario)?.title;
  return {
    ...play,
    title: title === undefined ? play.title : { [locale]: title },
    dimensions: play.dimensions.map((one) => {
      const name = index.dimensions[one.id];
      return name === undefined ? one : { ...one, name: { [locale]: name } };
    }),
  };
};
