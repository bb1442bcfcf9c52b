import type { Scene } from '#protocol/view/scene.ts';

/** What the room looks at. `board` is the scoreboard between rounds. */
export type Face = 'lobby' | 'floor' | 'put' | 'open' | 'closed' | 'revealed' | 'own' | 'board' | 'over';

export const faceOf = ({ over, round }: Scene): Face => {
  if (over) return 'over';
  if (!round) return 'lobby';
  if (round.own?.phase === 'open') return 'own';
  const phase = round.paced?.phase ?? 'over';
  return phase === 'over' ? 'board' : phase;
};

/** Names what is before the room: it changes when the room has something new to look at, and at no answer that comes in. */
export const momentOf = (scene: Scene): string => {
  const { round } = scene;
  return [faceOf(scene), round?.number ?? '', round?.paced?.put ?? '', round?.paced?.again ?? ''].join('/');
};
