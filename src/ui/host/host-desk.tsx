import type { Act } from '#protocol/messages.ts';
import type { Board } from '#protocol/view/board.ts';
import type { Desk, Tally } from '#protocol/view/desk.ts';
import type { Scene } from '#protocol/view/scene.ts';
import { ScreenTitle } from '../kit/screen-title.tsx';
import { codeInGroups } from '../projector/code-groups.ts';
import { useWords } from '../words/use-words.ts';
import type { Line } from '#store/workshop.ts';
import { CalibrationTable } from './calibration-table.tsx';
import { Ending } from './ending.tsx';
import css from './host-desk.module.css';
import { Invite } from './invite.tsx';
import { NextStep } from './next-step.tsx';
import { People } from './people.tsx';
import type { Problem } from './problem.ts';
import { ProblemNote } from './problem-note.tsx';
import { RoomNow } from './room-now.tsx';
import { Standings } from './standings.tsx';
import type { HostScenario } from './start-step.tsx';
import { TakingHome, type Exports } from './taking-home.tsx';

export interface HostDeskProps {
  readonly code: string;
  /** Where phones may reach the laptop, the likeliest first: `http://192.168.1.20:4173`. */
  readonly addresses: readonly string[];
  readonly scene: Scene;
  readonly tally: Tally | null;
  /** The whole board, also where the room does not see it. */
  readonly board: Board | null;
  readonly desk: Desk | null;
  /** When everything will be deleted, in milliseconds since 1970; null where that is not known yet. */
  readonly until: number | null;
  /** Seats that are in touch. */
  readonly connected: ReadonlySet<string>;
  readonly line: Line;
  /** Why the last act was not done. */
  readonly problem: Problem | null;
  readonly scenarios: readonly HostScenario[];
  readonly exports: Exports;
  /** The server's time, in milliseconds since 1970. */
  readonly now: () => number;
  readonly onAct: (act: Act) => void;
  readonly onDelete: () => void;
}

const Head = ({ code, scene, line }: Pick<HostDeskProps, 'code' | 'scene' | 'line'>) => {
  const { t } = useWords();
  return (
    <header className={css.head}>
      <ScreenTitle>{scene.title || t('host.untitled')}</ScreenTitle>
      <p>
        {t('host.code')} <strong>{codeInGroups(code)}</strong>
      </p>
      <p role="status" className={css.line}>
        {line === 'live' ? '' : t(line === 'old' ? 'host.line_old' : 'host.line_trying')}
      </p>
    </header>
  );
};

/** The facilitator's desk, on a laptop or a phone: what to do next comes first. */
export const HostDesk = (props: HostDeskProps) => {
  const { code, addresses, scene, board, desk, connected, problem, exports, onAct, onDelete } = props;
  return (
    <main className={css.page}>
      <Head {...props} />
      <ProblemNote problem={problem} />
      <div className={css.columns}>
        <div className={css.column}>
          <NextStep {...props} />
          <RoomNow scene={scene} />
          <Standings scene={scene} board={board} onAct={onAct} />
          <CalibrationTable scene={scene} desk={desk} />
          <TakingHome exports={exports} />
          <Ending scene={scene} onAct={onAct} onDelete={onDelete} />
        </div>
        <div className={css.column}>
          <Invite code={code} addresses={addresses} />
          <People scene={scene} desk={desk} connected={connected} onAct={onAct} />
        </div>
      </div>
    </main>
  );
};
