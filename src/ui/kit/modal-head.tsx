import { Button } from './button.tsx';
import css from './modal-head.module.css';

interface ModalHeadProps {
  /** Names the dialog. */
  readonly id: string;
  readonly title: string;
  readonly close: string;
  readonly onClose: () => void;
}

/** The head of a dialog: what it is, and the way out. */
export const ModalHead = ({ id, title, close, onClose }: ModalHeadProps) => (
  <div className={css.head}>
    <h2 id={id} className={css.title}>
      {title}
    </h2>
    <Button onClick={onClose}>{close}</Button>
  </div>
);
