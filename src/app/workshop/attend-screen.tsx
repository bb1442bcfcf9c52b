import { useEffect } from 'react';
import type { PlayLog } from '#engine/play-log.ts';
import { Attend } from '#ui/attend/attend.tsx';
import { go } from '../route.ts';
import { savedPlay, savePlay } from '../saved-plays.ts';
import type { ScreenProps } from '../screens.tsx';
import { Waiting } from '../waiting.tsx';
import { draftOf, keepDraft, passOf } from './kept-seat.ts';
import { useAttendance } from './use-attendance.ts';
import { useOutbox } from './use-outbox.ts';

interface AttendScreenProps extends ScreenProps {
  readonly code: string;
  /** There is no such workshop, or no such seat, any more. */
  readonly onUnknown: () => void;
}

/** A seat in a workshop. */
export const AttendScreen = ({ keep, code, onUnknown }: AttendScreenProps) => {
  const { store, state, now } = useAttendance(code, 'seat');
  const send = useOutbox(code, keep, store);
  const { scene, mine, line } = state;
  const isUnknown = line === 'gone' && !scene;
  useEffect(() => {
    if (isUnknown) onUnknown();
  }, [isUnknown, onUnknown]);
  if (!scene || !mine) return <Waiting />;
  /** A play of one's own is opened in the game as if it had been played there. */
  const open = (log: PlayLog): void => {
    const key = `workshop-${code}-${scene.round?.number ?? 0}`;
    const overall = mine.own?.result?.overall ?? null;
    const title = scene.round?.title ?? {};
    const answered = mine.own?.answered ?? 0;
    savePlay(keep, {
      key,
      log,
      savedAt: new Date().toISOString(),
      finished: true,
      title,
      overall,
      dimensions: [],
      briefed: -1,
      answered,
      draft: [],
      // Opened once more, a debrief still holds what was written into it.
      reflection: savedPlay(keep, key)?.reflection ?? '',
      workshop: code,
    });
    go(`debrief/${key}`);
  };
  return (
    <Attend
      {...state}
      scene={scene}
      mine={mine}
      now={now}
      rejoin={passOf(keep, code)}
      onReload={() => location.reload()}
      onVote={(vote) => send({ type: 'vote', round: scene.round?.number ?? 0, ...vote })}
      onMove={(move) => send({ type: 'move', round: scene.round?.number ?? 0, ...move })}
      draftOf={(screen) => draftOf(keep, code, screen)}
      onDraft={(screen, draft) => keepDraft(keep, code, screen, draft)}
      onOpenLog={open}
    />
  );
};
