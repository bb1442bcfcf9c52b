import { Fragment } from 'react';
import { splitByQuotes } from '#analysis/debrief/segments.ts';
import { useWords } from '../words/use-words.ts';
import css from './marked-text.module.css';

/** Words that earned or cost something, and the letter of the note that says why. */
export interface Noted {
  readonly quote: string;
  readonly letter: string;
  readonly lapse: boolean;
}

/** A quote that is both praised and blamed is highlighted and underlined. */
const lookOf = (noted: readonly Noted[]): string =>
  [noted.some(({ lapse }) => !lapse) ? '' : css.unpraised, noted.some(({ lapse }) => lapse) ? 'lapse' : ''].join(' ').trim();

const Letter = ({ letter, lapse }: Noted) => {
  const { t } = useWords();
  return (
    <sup className={lapse ? `${css.letter} ${css.wrong}` : css.letter}>
      <span aria-hidden="true">{lapse ? `×${letter}` : letter}</span>
      <span className="visually-hidden"> ({t(lapse ? 'debrief.lapseNote' : 'debrief.note', { letter })}) </span>
    </sup>
  );
};

/** What was said, each mark on the words that earned it. */
export const MarkedText = ({ text, noted }: { readonly text: string; readonly noted: readonly Noted[] }) =>
  splitByQuotes(
    text,
    noted.map(({ quote }) => quote),
  ).map((segment, index) => {
    const over = segment.marks.flatMap((mark) => noted[mark] ?? []);
    const ends = segment.ends.flatMap((mark) => noted[mark] ?? []);
    return (
      <Fragment key={index}>
        {over.length === 0 ? segment.text : <mark className={lookOf(over)}>{segment.text}</mark>}
        {ends.map((note) => (
          <Letter key={note.letter} {...note} />
        ))}
      </Fragment>
    );
  });
