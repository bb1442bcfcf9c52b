import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import { signedPoints, signOf } from './numbers.ts';
import css from './score-row.module.css';

interface ScoreRowProps {
  readonly letter?: string;
  readonly level: number;
  readonly name: ReactNode;
  readonly points: number;
  readonly children: ReactNode;
}

const LEVELS: Readonly<Record<number, 'debrief.up2' | 'debrief.up1' | 'debrief.down1' | 'debrief.down2'>> = {
  2: 'debrief.up2',
  1: 'debrief.up1',
  [-1]: 'debrief.down1',
  [-2]: 'debrief.down2',
};

/** A row of the ledger: sign, practice, reason with its source, points. */
export const ScoreRow = ({ letter, level, name, points, children }: ScoreRowProps) => {
  const { t, locale } = useWords();
  const meaning = LEVELS[level];
  return (
    <li className={`${css.row} ${level < 0 ? css.lost : ''} ${letter === undefined ? css.unlettered : ''}`}>
      {letter === undefined ? null : <span className={css.letter}>{letter}</span>}
      <span className={css.level}>
        {signOf(level)}
        <span className="visually-hidden"> {meaning ? t(meaning) : ''}</span>
      </span>
      <p className={css.reason}>
        <strong>{name}.</strong> {children}
      </p>
      <span className={css.points}>
        {signedPoints(points, locale)}
        <span className="visually-hidden"> {t('debrief.points')}</span>
      </span>
    </li>
  );
};

/** The source of a row, smaller than its reason. */
export const RowSource = ({ children }: { readonly children: ReactNode }) => <small className={css.source}>{children}</small>;
