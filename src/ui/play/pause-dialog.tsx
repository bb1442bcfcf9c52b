import { useEffect, useRef } from 'react';
import type { Back } from '../kit/back.ts';
import { Button } from '../kit/button.tsx';
import { useWords } from '../words/use-words.ts';
import css from './pause-dialog.module.css';

interface PauseDialogProps {
  readonly open: boolean;
  readonly onResume: () => void;
  readonly back: Back;
}

/** The thinking clock stands still while it is open; Escape carries on. */
export const PauseDialog = ({ open, onResume, back: { to, onGo } }: PauseDialogProps) => {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} className={css.dialog} onCancel={onResume} aria-labelledby="paused">
      <h2 id="paused">{t('play.paused')}</h2>
      <p>{t('play.pausedHow')}</p>
      <div className={css.choices}>
        <Button look="strong" onClick={onResume}>
          {t('play.resume')}
        </Button>
        <Button onClick={onGo}>{t(`play.leave_${to}`)}</Button>
      </div>
    </dialog>
  );
};
