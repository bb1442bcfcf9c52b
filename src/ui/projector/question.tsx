import type { Shown } from '#protocol/view/shown.ts';
import { wordsIn } from '#engine/text.ts';
import { Portrait } from '../kit/portrait.tsx';
import { COMES_BACK } from '../play/speaker.ts';
import { Quoted } from '../play/quoted.tsx';
import { useWords } from '../words/use-words.ts';
import css from './question.module.css';

const Byline = ({ shown: { speaker, author, trigger } }: { readonly shown: Shown }) => {
  const { t, locale } = useWords();
  if (author) return <p className={css.byline}>{t('play.postBy', { by: wordsIn(author, locale) })}</p>;
  if (!speaker) return null;
  return (
    <p className={css.byline}>
      {t('play.asks', { name: wordsIn(speaker.name, locale), outlet: wordsIn(speaker.outlet, locale) })}
      {trigger ? <span>{t(COMES_BACK[trigger])}</span> : null}
    </p>
  );
};

/** What is asked, for the whole room. The heading of the screen while it stands. */
export const Question = ({ shown, small = false }: { readonly shown: Shown; readonly small?: boolean }) => {
  const { locale } = useWords();
  return (
    <div className={css.question} data-small={small}>
      {shown.speaker ? <Portrait look={shown.speaker.look} size={small ? 64 : 112} /> : null}
      <div>
        <Byline shown={shown} />
        <h1 className={css.words}>
          <Quoted text={wordsIn(shown.words, locale)} quote={wordsIn(shown.quote, locale)} />
        </h1>
      </div>
    </div>
  );
};
