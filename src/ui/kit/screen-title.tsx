import { useEffect, useRef, type ReactNode } from 'react';
import css from './screen-title.module.css';

interface ScreenTitleProps {
  readonly children: ReactNode;
  readonly className?: string | undefined;
  /** Changes when another screen is shown in the same place: the title takes the focus again. */
  readonly screen?: string;
  /** 2 where the screen stands inside another. */
  readonly level?: 1 | 2;
  readonly id?: string;
}

/** The heading of a screen. It takes the focus when the screen appears, so that reading starts there. */
export const ScreenTitle = ({ children, className = '', screen = '', level = 1, id }: ScreenTitleProps) => {
  const Heading = `h${level}` as const;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [screen]);
  return (
    <Heading ref={title} id={id} tabIndex={-1} className={`${css.title} ${className}`}>
      {children}
    </Heading>
  );
};
