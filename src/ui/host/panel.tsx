import type { ReactNode } from 'react';
import css from './panel.module.css';

interface PanelProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the desk. */
export const Panel = ({ id, title, children }: PanelProps) => (
  <section className={css.panel} aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
);
