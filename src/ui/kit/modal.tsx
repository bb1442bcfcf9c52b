import { useEffect, useRef, type MouseEvent, type ReactNode } from 'react';
import css from './modal.module.css';

interface ModalProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** Id of the heading that names it. */
  readonly labelledBy: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A native modal dialog that follows a prop. Escape and a press outside close it; the focus goes back by itself. */
export const Modal = ({ open, onClose, labelledBy, wide = false, children }: ModalProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);
  const closeOutside = (event: MouseEvent) => {
    if (event.target === event.currentTarget) onClose();
  };
  return (
    <dialog
      ref={dialog}
      className={`${css.modal} ${wide ? css.wide : ''}`}
      aria-labelledby={labelledBy}
      onClose={() => open && onClose()}
      onClick={closeOutside}
    >
      {open ? <div className={css.inside}>{children}</div> : null}
    </dialog>
  );
};
