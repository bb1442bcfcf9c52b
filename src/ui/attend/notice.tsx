import type { ReactNode } from 'react';
import { ScreenTitle } from '../kit/screen-title.tsx';
import css from './notice.module.css';

interface NoticeProps {
  readonly title: string;
  readonly how: string;
  readonly children?: ReactNode;
}

/** Instead of everything else: why there is nothing to do here, and what can be done. */
export const Notice = ({ title, how, children }: NoticeProps) => (
  <main className={css.notice}>
    <ScreenTitle screen={title}>{title}</ScreenTitle>
    <p>{how}</p>
    {children}
  </main>
);
