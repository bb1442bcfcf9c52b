import type { Option, Shown } from '#protocol/view/shown.ts';
import { wordsIn } from '#engine/text.ts';
import { useWords } from '../words/use-words.ts';
import { optionLetter } from '../workshop/option-letter.ts';
import css from './options.module.css';

interface BlocksProps {
  readonly shown: Shown;
  readonly used: readonly string[];
  /** Whether no more can be taken now. */
  readonly closed: boolean;
  readonly onPick: (block: string) => void;
}

/** The blocks that are left, each under the letter that the whole room knows it by. */
export const Blocks = ({ shown, used, closed, onPick }: BlocksProps) => {
  const { t, locale } = useWords();
  const lettered = shown.options.map((option: Option, index) => ({ ...option, letter: optionLetter(index) }));
  return (
    <ul className={css.options} aria-label={t('attend.blocks')}>
      {lettered
        .filter(({ id }) => !used.includes(id))
        .map(({ id, words, letter }) => (
          <li key={id}>
            <button type="button" className={css.option} aria-disabled={closed} onClick={() => (closed ? undefined : onPick(id))}>
              <span className={css.letter}>{letter}</span>
              <span className={css.words}>{wordsIn(words, locale)}</span>
            </button>
          </li>
        ))}
    </ul>
  );
};
