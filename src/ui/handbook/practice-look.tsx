import { useId } from 'react';
import { wordsIn } from '#engine/text.ts';
import { Button } from '../kit/button.tsx';
import { Modal } from '../kit/modal.tsx';
import { useWords } from '../words/use-words.ts';
import { PracticeEntry, type PracticeEntryProps } from './practice-entry.tsx';
import css from './practice-look.module.css';

interface PracticeLookProps extends PracticeEntryProps {
  readonly onClose: () => void;
}

/** A page of the handbook over whatever the reader is looking at: closing it leads back to the same place. */
export const PracticeLook = ({ onClose, ...entry }: PracticeLookProps) => {
  const { t, locale } = useWords();
  const heading = useId();
  return (
    <Modal open onClose={onClose} labelledBy={heading} wide>
      <div className={css.head}>
        <h2 id={heading} className={css.title}>
          {wordsIn(entry.practice.name, locale)}
        </h2>
        <Button onClick={onClose}>{t('handbook.close')}</Button>
      </div>
      <PracticeEntry {...entry} />
    </Modal>
  );
};
