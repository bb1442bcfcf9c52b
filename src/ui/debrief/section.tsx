import type { ReactNode } from 'react';
import css from './section.module.css';

interface SectionProps {
  readonly id: string;
  readonly step: number;
  readonly title: string;
  readonly lead?: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** One of the four steps of looking back. Its heading can be led to. */
export const Section = ({ id, step, title, lead, className = '', children }: SectionProps) => (
  <section className={`${css.section} ${className}`} aria-labelledby={id}>
    <h2 className={css.title} id={id} tabIndex={-1}>
      <span className={css.step}>{step}</span> {title}
    </h2>
    {lead ? <p className={css.lead}>{lead}</p> : null}
    {children}
  </section>
);

interface PartProps {
  readonly title: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A titled part within a step. */
export const Part = ({ title, className = '', children }: PartProps) => (
  <div className={`${css.part} ${className}`}>
    <h3 className={css.partTitle}>{title}</h3>
    {children}
  </div>
);
