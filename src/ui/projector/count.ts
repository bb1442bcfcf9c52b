import type { Sides } from '#protocol/messages.ts';
import type { Tally } from '#protocol/view/desk.ts';
import type { Words } from '../words/use-words.ts';

/** How many have answered: people where each answers alone, devices of teams where they share one, else both. */
export const countOf = ({ t }: Words, sides: Sides, { seats, answered, sides: all, sidesAnswered }: Tally): string => {
  const people = t('projector.answeredPeople', { answered, all: seats });
  const teams = t('projector.answeredTeams', { answered: sidesAnswered, all });
  if (sides === 'solo') return people;
  return sides === 'shared' ? teams : `${people}, ${teams}`;
};

/** How many chose something: in the unit that counts in this workshop. */
export const chosenBy = ({ t }: Words, sides: Sides, chosen: { readonly votes: number; readonly sides: number }): string => {
  if (sides === 'solo') return t('projector.people', { number: chosen.votes });
  const teams = t('projector.teamCount', { number: chosen.sides });
  return sides === 'shared' ? teams : t('projector.votesAndTeams', { votes: chosen.votes, teams });
};
