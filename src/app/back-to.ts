import type { Back } from '#ui/kit/back.ts';
import { go } from './route.ts';
import type { SavedPlay } from './saved-plays.ts';

/** Where a play came from: its workshop goes on meanwhile. */
export const backTo = ({ workshop }: Pick<SavedPlay, 'workshop'>): Back =>
  workshop === undefined ? { to: 'shelf', onGo: () => go('') } : { to: 'workshop', onGo: () => go(`join/${workshop}`) };
