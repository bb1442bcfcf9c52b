import { useEffect, useRef, type ReactNode } from 'react';
import css from './screen-title.module.css';

interface ScreenTitleProps {
  readonly children: ReactNode;
  readonly className?: string | undefined;
  /** Changes when another screen is shown in the same place: the title takes the focus again. */
  readonly screen?: string;
}

/** The screen's h1. It takes the focus when the screen appears, so that reading starts there. */
export const ScreenTitle = ({ children, className = '', screen = '' }: ScreenTitleProps) => {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [screen]);
  return <h1 ref={title} tabIndex={-1} className={`${css.title} ${className}`}>{children}</h1>;
};
