import { useState } from 'react';
import type { Board } from '#protocol/view/board.ts';
import type { Tally } from '#protocol/view/desk.ts';
import type { Scene } from '#protocol/view/scene.ts';
import type { Line } from '#store/workshop.ts';
import { Announcement } from './announcement.tsx';
import { FaceNow } from './face-now.tsx';
import { faceOf, momentOf } from './face-of.ts';
import css from './projector.module.css';
import { Results } from './results.tsx';
import { Strip, type Shows } from './strip.tsx';
import { useFit } from './use-fit.ts';

export interface ProjectorProps {
  readonly code: string;
  /** Where phones reach the laptop: `http://192.168.1.20:4173`. */
  readonly address: string;
  readonly scene: Scene;
  readonly tally: Tally | null;
  readonly board: Board | null;
  readonly line: Line;
  /** The server's time, in milliseconds since 1970. */
  readonly now: () => number;
}

/** What somebody asked to see, until the room has something new to look at. */
const useShows = (moment: string) => {
  const [asked, setAsked] = useState<{ readonly shows: Shows; readonly moment: string }>({ shows: 'now', moment });
  return [asked.moment === moment ? asked.shows : 'now', (shows: Shows) => setAsked({ shows, moment })] as const;
};

/** The screen before the room: legible from the back row, the same for all, and without anything that one person alone may see. */
export const Projector = (props: ProjectorProps) => {
  const { code, address, scene, tally, board, line } = props;
  const moment = momentOf(scene);
  const [shows, onShow] = useShows(moment);
  const fit = useFit();
  const hasBoard = board !== null && board.rounds > 0 && scene.ranking;
  return (
    <main className={`${css.projector} halftone`}>
      <div className={css.frame}>
        <div ref={fit} className={css.stage} data-face={faceOf(scene)}>
          {shows === 'now' || !board ? <FaceNow {...props} /> : <Results scene={scene} board={board} dimensions={shows === 'dimensions'} />}
        </div>
        <Strip
          code={code}
          address={address}
          tally={tally}
          teams={scene.sides !== 'solo'}
          lost={line !== 'live'}
          shows={shows}
          choice={hasBoard}
          onShow={onShow}
        />
      </div>
      <Announcement scene={scene} board={board} />
    </main>
  );
};
