import type { Reason } from '#protocol/view/verdict.ts';
import { wordsIn } from '#engine/text.ts';
import { MarkedText } from '../debrief/marked-text.tsx';
import { letterOf, signOf } from '../debrief/numbers.ts';
import { pointsIn } from '../kit/figures.ts';
import { useWords } from '../words/use-words.ts';
import css from './reasons.module.css';
import { isRight } from './worth.ts';

interface ReasonsProps {
  /** As the room calls it: `B`. */
  readonly letter: string;
  readonly words: string;
  readonly reasons: readonly Reason[];
  /** How good it is as an answer, in thousandths; null for a statement's block, which is not an answer by itself. */
  readonly worth: number | null;
  /** Whose answer it was, and the like: a few words before it. */
  readonly tag?: string | undefined;
}

const LEVELS = { 2: 'debrief.up2', 1: 'debrief.up1', [-1]: 'debrief.down1', [-2]: 'debrief.down2' } as const;

const Row = ({ reason: { level, name, why }, letter }: { readonly reason: Reason; readonly letter: string }) => {
  const { t, locale } = useWords();
  return (
    <li className={css.row} data-lapse={level < 0}>
      <span className={css.note}>{letter}</span>
      <span className={css.level}>
        {signOf(level)}
        <span className="visually-hidden"> {t(LEVELS[level])}</span>
      </span>
      <p>
        <strong>{wordsIn(name, locale)}.</strong> {wordsIn(why, locale)}
      </p>
    </li>
  );
};

const Worth = ({ worth }: { readonly worth: number }) => {
  const { t, locale } = useWords();
  const right = isRight(worth);
  return (
    <span className={css.worth} data-right={right}>
      {t(right ? 'attend.right' : 'attend.wrong', { points: pointsIn(worth, locale) })}
    </span>
  );
};

/** Something that could be said, with its marks on the words that earned them and the reasons below. Its size is that of the text around it. */
export const Reasons = ({ letter, words, reasons, worth, tag }: ReasonsProps) => {
  const { t, locale } = useWords();
  const noted = reasons.map(({ quote, level }, index) => ({ quote: wordsIn(quote, locale), letter: letterOf(index), lapse: level < 0 }));
  return (
    <article className={css.option} aria-label={t('attend.option', { letter })}>
      <p className={css.head}>
        <span className={css.letter}>{letter}</span>
        {tag === undefined ? null : <strong className={css.tag}>{tag}</strong>}
        {worth === null ? null : <Worth worth={worth} />}
      </p>
      <p className={css.words}>
        <MarkedText text={words} noted={noted} />
      </p>
      {reasons.length === 0 ? <p className={css.none}>{t('attend.noMarks')}</p> : null}
      <ul className={css.rows}>
        {reasons.map((reason, index) => (
          <Row key={letterOf(index)} reason={reason} letter={letterOf(index)} />
        ))}
      </ul>
    </article>
  );
};
