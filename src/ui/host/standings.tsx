import type { Act } from '#protocol/messages.ts';
import type { Board } from '#protocol/view/board.ts';
import type { Scene } from '#protocol/view/scene.ts';
import { Button } from '../kit/button.tsx';
import { pointsIn } from '../kit/figures.ts';
import { movementOf } from '../projector/movement.ts';
import { useWords } from '../words/use-words.ts';
import { Panel } from './panel.tsx';
import css from './table.module.css';

interface StandingsProps {
  readonly scene: Scene;
  readonly board: Board | null;
  readonly onAct: (act: Act) => void;
}

const Rows = ({ board }: { readonly board: Board }) => {
  const words = useWords();
  const { t, locale } = words;
  const ofRound = new Map(board.round.map(({ side, overall }) => [side, overall]));
  return (
    <div className={css.scroll}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('host.place')}</th>
            <th scope="col" className={css.name}>
              {t('host.side')}
            </th>
            <th scope="col">{t('host.points')}</th>
            <th scope="col">{t('host.thisRound')}</th>
            <th scope="col">{t('host.moved')}</th>
          </tr>
        </thead>
        <tbody>
          {board.overall.map(({ side, name, place, overall, moved }) => (
            <tr key={side}>
              <td>{place}</td>
              <th scope="row">{name}</th>
              <td>{pointsIn(overall, locale)}</td>
              <td>{pointsIn(ofRound.get(side) ?? 0, locale)}</td>
              <td>{movementOf(words, moved)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** The scoreboard as the facilitator sees it, also while the room does not. */
export const Standings = ({ scene, board, onAct }: StandingsProps) => {
  const { t, locale } = useWords();
  return (
    <Panel id="host-board" title={t('host.board')}>
      {board && board.rounds > 0 ? <Rows board={board} /> : <p>{t('host.noBoard')}</p>}
      {board?.best ? <p className={css.note}>{t('host.best', { points: pointsIn(board.best, locale) })}</p> : null}
      <Button onClick={() => onAct({ type: 'show_ranking', on: !scene.ranking })}>
        {t(scene.ranking ? 'host.hideRanking' : 'host.showRanking')}
      </Button>
      <p className={css.note}>{t(scene.ranking ? 'host.rankingOn' : 'host.rankingOff')}</p>
    </Panel>
  );
};
