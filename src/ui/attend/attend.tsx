import { Button } from '../kit/button.tsx';
import { useWords } from '../words/use-words.ts';
import css from './attend.module.css';
import { Between, TheEnd } from './between.tsx';
import { LineBar } from './line-bar.tsx';
import { Lobby } from './lobby.tsx';
import { Notice } from './notice.tsx';
import { OwnPace } from './own-pace.tsx';
import { Paced } from './paced.tsx';
import { RejoinFold } from './rejoin-fold.tsx';
import { SeatHead } from './seat-head.tsx';
import { SeatContext, useSeat, type SeatView } from './seat-view.ts';

interface AttendProps extends SeatView {
  /** The code that brings this seat to another phone. */
  readonly rejoin: string;
  readonly onReload: () => void;
}

const Old = ({ onReload }: Pick<AttendProps, 'onReload'>) => {
  const { t } = useWords();
  return (
    <Notice title={t('attend.oldTitle')} how={t('attend.oldHow')}>
      <Button look="strong" onClick={onReload}>
        {t('attend.reload')}
      </Button>
    </Notice>
  );
};

/** What is before this seat now. */
const Now = () => {
  const { scene, mine } = useSeat();
  const { round } = scene;
  if (scene.over) return <TheEnd />;
  if (!round) return <Lobby />;
  const { number, paced, own } = round;
  if ((paced ?? own)?.phase === 'over') return <Between number={number} />;
  if (paced) return <Paced paced={paced} screen={`${number} ${paced.put} ${paced.phase} ${paced.again}`} />;
  return mine.own ? <OwnPace round={round} own={mine.own} /> : <Lobby />;
};

const Seat = ({ rejoin }: { readonly rejoin: string }) => (
  <div className={css.seat}>
    <div className={css.top}>
      <LineBar />
      <SeatHead />
    </div>
    <main className={css.main}>
      <Now />
    </main>
    <RejoinFold code={rejoin} />
  </div>
);

/** A seat in a workshop, from the lobby to the end: whatever is before the room, on a phone. */
export const Attend = ({ rejoin, onReload, ...view }: AttendProps) => {
  const { t } = useWords();
  if (view.line === 'old') return <Old onReload={onReload} />;
  if (view.mine.removed) return <Notice title={t('attend.removedTitle')} how={t('attend.removedHow')} />;
  if (view.line === 'gone') return <Notice title={t('attend.goneTitle')} how={t('attend.goneHow')} />;
  return (
    <SeatContext value={view}>
      <Seat rejoin={rejoin} />
    </SeatContext>
  );
};
