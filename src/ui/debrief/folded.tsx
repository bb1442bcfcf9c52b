import { useEffect, useRef, type ReactNode } from 'react';
import css from './folded.module.css';

interface FoldedProps {
  readonly title: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A part that is folded away on a screen and open on paper. */
export const Folded = ({ title, className = '', children }: FoldedProps) => {
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const closed: HTMLDetailsElement[] = [];
    const unfold = () => {
      if (!fold.current || fold.current.open) return;
      fold.current.open = true;
      closed.push(fold.current);
    };
    const refold = () => {
      for (const one of closed.splice(0)) one.open = false;
    };
    window.addEventListener('beforeprint', unfold);
    window.addEventListener('afterprint', refold);
    return () => {
      window.removeEventListener('beforeprint', unfold);
      window.removeEventListener('afterprint', refold);
    };
  }, []);
  return (
    <details ref={fold} className={`${css.fold} ${className}`}>
      <summary className={css.summary}>
        <h3 className={css.title}>{title}</h3>
      </summary>
      {children}
    </details>
  );
};
