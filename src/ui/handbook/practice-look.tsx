import { useId } from 'react';
import { wordsIn } from '#engine/text.ts';
import { ModalHead } from '../kit/modal-head.tsx';
import { Modal } from '../kit/modal.tsx';
import { useWords } from '../words/use-words.ts';
import { PracticeEntry, type PracticeEntryProps } from './practice-entry.tsx';

interface PracticeLookProps extends PracticeEntryProps {
  readonly onClose: () => void;
}

/** A page of the handbook over whatever the reader is looking at: closing it leads back to the same place. */
export const PracticeLook = ({ onClose, ...entry }: PracticeLookProps) => {
  const { t, locale } = useWords();
  const heading = useId();
  return (
    <Modal open onClose={onClose} labelledBy={heading} wide>
      <ModalHead id={heading} title={wordsIn(entry.practice.name, locale)} close={t('handbook.close')} onClose={onClose} />
      <PracticeEntry {...entry} />
    </Modal>
  );
};
