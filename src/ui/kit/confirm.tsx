import { useId } from 'react';
import { Button } from './button.tsx';
import css from './confirm.module.css';
import { Modal } from './modal.tsx';

interface ConfirmProps {
  readonly open: boolean;
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks once more before something that cannot be undone. The harmless button comes first and has the focus. */
export const Confirm = ({ open, title, text, yes, no, onYes, onNo }: ConfirmProps) => {
  const heading = useId();
  return (
    <Modal open={open} onClose={onNo} labelledBy={heading}>
      <h2 id={heading}>{title}</h2>
      <p className={css.text}>{text}</p>
      <div className={css.choice}>
        <Button onClick={onNo}>{no}</Button>
        <Button className={css.yes} onClick={onYes}>
          {yes}
        </Button>
      </div>
    </Modal>
  );
};
