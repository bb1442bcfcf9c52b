import type { Shown } from '#protocol/view/shown.ts';
import { wordsIn } from '#engine/text.ts';
import { Quoted } from '../play/quoted.tsx';
import { useWords } from '../words/use-words.ts';
import css from './was-asked.module.css';

/** What had been asked, above what became of it. */
export const WasAsked = ({ shown: { speaker, author, words, quote } }: { readonly shown: Shown }) => {
  const { locale } = useWords();
  const who = wordsIn(author ?? speaker?.name ?? {}, locale);
  return (
    <blockquote className={css.asked}>
      {who === '' ? null : <strong>{who}: </strong>}
      <Quoted text={wordsIn(words, locale)} quote={wordsIn(quote, locale)} />
    </blockquote>
  );
};
