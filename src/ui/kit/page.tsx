import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { ScreenTitle } from './screen-title.tsx';
import css from './page.module.css';

interface PageProps {
  /** Where the way back leads, in words. */
  readonly back: string;
  readonly onBack: () => void;
  /** What the title belongs to. A part of the heading, so that two pages of one name are told apart. */
  readonly kicker?: string;
  readonly title: string;
  /** Changes when another page is shown in the same place. */
  readonly screen?: string;
  /** What stands under the title, above the rule. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** A screen of reading: the way back, a title over a rule, and the matter below, in one measure for all of them. */
export const Page = ({ back, onBack, kicker = '', title, screen = '', lead, children }: PageProps) => (
  <main className={css.page}>
    <header className={css.head}>
      <Button onClick={onBack}>{back}</Button>
      <ScreenTitle className={css.title} screen={screen}>
        {kicker === '' ? null : <span className={css.kicker}>{kicker} </span>}
        {title}
      </ScreenTitle>
      <div className={css.lead}>{lead}</div>
    </header>
    {children}
  </main>
);
