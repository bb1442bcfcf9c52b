import { useState } from 'react';
import type { Practice, Rubric } from '#engine/rubric.ts';
import { plainText } from '#analysis/words/plain-text.ts';
import { wordsIn } from '#engine/text.ts';
import { SearchField } from '../kit/search-field.tsx';
import { useWords } from '../words/use-words.ts';
import css from './contents.module.css';

interface ContentsProps {
  readonly rubric: Rubric;
  readonly onOpen: (practice: string) => void;
}

const Row = ({ practice, onOpen }: { readonly practice: Practice } & Pick<ContentsProps, 'onOpen'>) => {
  const { locale } = useWords();
  return (
    <li className={css.row}>
      <button type="button" className={css.open} onClick={() => onOpen(practice.id)}>
        {wordsIn(practice.name, locale)}
      </button>
      <p className={css.demands}>{wordsIn(practice.demands, locale)}</p>
    </li>
  );
};

const useFound = (rubric: Rubric, sought: string): readonly Practice[] => {
  const { locale } = useWords();
  const plain = plainText(sought.trim());
  return rubric.practices.filter(({ name, demands, violation }) =>
    [name, demands, violation].some((words) => plainText(wordsIn(words, locale)).includes(plain)),
  );
};

const Search = ({
  sought,
  number,
  onSeek,
}: {
  readonly sought: string;
  readonly number: number;
  readonly onSeek: (words: string) => void;
}) => {
  const { t } = useWords();
  return (
    <div className={css.search}>
      <SearchField label={t('handbook.search')} words={sought} onWords={onSeek} />
      <p role="status" className={css.found}>
        {sought.trim() === '' ? '' : number === 0 ? t('handbook.foundNone') : t('handbook.found', { number })}
      </p>
    </div>
  );
};

/** All practices by dimension, and a search among their words; Vietnamese may be typed without its signs. */
export const Contents = ({ rubric, onOpen }: ContentsProps) => {
  const { locale } = useWords();
  const [sought, setSought] = useState('');
  const found = useFound(rubric, sought);
  return (
    <>
      <Search sought={sought} number={found.length} onSeek={setSought} />
      <div className={css.dimensions}>
        {rubric.dimensions.map(({ id, name }) => {
          const own = found.filter(({ dimension }) => dimension === id);
          return own.length === 0 ? null : (
            <section key={id} aria-labelledby={`handbook-${id}`}>
              <h2 id={`handbook-${id}`} className={css.dimension}>
                {wordsIn(name, locale)}
              </h2>
              <ul className={css.rows}>
                {own.map((practice) => (
                  <Row key={practice.id} practice={practice} onOpen={onOpen} />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </>
  );
};
