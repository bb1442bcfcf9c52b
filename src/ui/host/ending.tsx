import type { Act } from '#protocol/messages.ts';
import type { Scene } from '#protocol/view/scene.ts';
import { useWords } from '../words/use-words.ts';
import { AskingButton } from './asking-button.tsx';
import { Panel } from './panel.tsx';
import css from './taking-home.module.css';

interface EndingProps {
  readonly scene: Scene;
  readonly onAct: (act: Act) => void;
  readonly onDelete: () => void;
}

/** Whether a round is being played. */
export const isRunning = ({ round }: Scene): boolean => round !== null && (round.paced?.phase ?? round.own?.phase) !== 'over';

/** What ends: the round, the workshop, and everything that was stored of it. */
export const Ending = ({ scene, onAct, onDelete }: EndingProps) => {
  const { t } = useWords();
  return (
    <Panel id="host-ending" title={t('host.ending')}>
      <div className={css.files}>
        {isRunning(scene) && !scene.over ? (
          <AskingButton
            label={t('host.endRound')}
            title={t('host.endRoundTitle')}
            text={t('host.endRoundText')}
            onYes={() => onAct({ type: 'end_round' })}
          />
        ) : null}
        {scene.over ? null : (
          <AskingButton label={t('host.end')} title={t('host.endTitle')} text={t('host.endText')} onYes={() => onAct({ type: 'end' })} />
        )}
        <AskingButton label={t('host.delete')} title={t('host.deleteTitle')} text={t('host.deleteText')} onYes={onDelete} />
      </div>
    </Panel>
  );
};
