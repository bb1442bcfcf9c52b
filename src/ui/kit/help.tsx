import { useId, type ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import css from './help.module.css';
import { ModalHead } from './modal-head.tsx';
import { Modal } from './modal.tsx';

export interface HelpProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

const Key = ({ keys, children }: { readonly keys: ReactNode; readonly children: string }) => (
  <div>
    <dt>{keys}</dt>
    <dd>{children}</dd>
  </div>
);

const Keys = () => {
  const { t } = useWords();
  return (
    <dl className={css.keys}>
      <Key
        keys={
          <>
            <kbd>1</kbd> {t('shell.helpOr')} <kbd>5</kbd>
          </>
        }
      >
        {t('shell.helpKeyAnswer')}
      </Key>
      <Key
        keys={
          <>
            <kbd>↑</kbd> <kbd>↓</kbd>
          </>
        }
      >
        {t('shell.helpKeyMove')}
      </Key>
      <Key keys={<kbd>Enter</kbd>}>{t('shell.helpKeyChoose')}</Key>
      <Key keys={<kbd>P</kbd>}>{t('shell.helpKeyPause')}</Key>
      <Key keys={<kbd>?</kbd>}>{t('shell.helpKeyHelp')}</Key>
    </dl>
  );
};

const SCORING = [1, 2, 3, 4, 5] as const;

/** The keys, and how answers are scored in five sentences. */
export const Help = ({ open, onClose }: HelpProps) => {
  const { t } = useWords();
  const heading = useId();
  return (
    <Modal open={open} onClose={onClose} labelledBy={heading} wide>
      <ModalHead id={heading} title={t('shell.helpTitle')} close={t('shell.helpClose')} onClose={onClose} />
      <h3>{t('shell.helpKeys')}</h3>
      <Keys />
      <p className={css.touch}>{t('shell.helpTouch')}</p>
      <h3>{t('shell.helpScoring')}</h3>
      <ol className={css.scoring}>
        {SCORING.map((number) => (
          <li key={number}>{t(`shell.helpScoring${number}`)}</li>
        ))}
      </ol>
    </Modal>
  );
};
