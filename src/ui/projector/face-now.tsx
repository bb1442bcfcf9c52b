import { Answered } from './answered.tsx';
import { Asked } from './asked.tsx';
import { Lobby } from './lobby.tsx';
import { OwnPace } from './own-pace.tsx';
import type { ProjectorProps } from './projector.tsx';
import { Results } from './results.tsx';
import { Revealed } from './revealed.tsx';
import { BeforeQuestion, RaisedHands } from './scenery.tsx';
import type { PacedScene } from '#protocol/view/scene.ts';

type PacedProps = ProjectorProps & { readonly paced: PacedScene };

const Paced = ({ scene, tally, now, paced }: PacedProps) => {
  const { phase, shown, answers, verdict } = paced;
  if (phase === 'floor') return <RaisedHands paced={paced} />;
  if (!shown) return <BeforeQuestion paced={paced} />;
  if (!answers) return <Asked scene={scene} paced={paced} shown={shown} tally={tally} now={now} />;
  if (!verdict || phase !== 'revealed') return <Answered scene={scene} paced={paced} shown={shown} answers={answers} />;
  return <Revealed scene={scene} paced={paced} shown={shown} answers={answers} verdict={verdict} />;
};

/** What the moment asks for. */
export const FaceNow = (props: ProjectorProps) => {
  const { scene, board, tally, now } = props;
  const { over, round } = scene;
  if (!over && round?.own?.phase === 'open') return <OwnPace round={round} own={round.own} tally={tally} now={now} />;
  if (!over && round?.paced && round.paced.phase !== 'over') return <Paced {...props} paced={round.paced} />;
  if (board && (over || round)) return <Results scene={scene} board={board} />;
  return <Lobby {...props} />;
};
