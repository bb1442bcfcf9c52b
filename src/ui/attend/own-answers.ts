import type { Mine } from '#protocol/view/mine.ts';
import type { Scene } from '#protocol/view/scene.ts';

/** What this seat said, and what its team's answer is where a team votes; null where nothing was said. */
export interface OwnAnswers {
  readonly mine: string | null;
  readonly team: string | null;
}

/** A team with one device has one answer: this seat's. */
export const ownAnswers = ({ sides }: Pick<Scene, 'sides'>, { vote, teamVotes }: Pick<Mine, 'vote' | 'teamVotes'>): OwnAnswers => ({
  mine: sides === 'shared' ? null : (vote?.answer ?? null),
  team: sides === 'solo' ? null : (teamVotes?.agreed ?? (sides === 'shared' ? vote?.answer : null) ?? null),
});
