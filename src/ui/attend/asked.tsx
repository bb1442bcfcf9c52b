import type { Shown } from '#protocol/view/shown.ts';
import { wordsIn } from '#engine/text.ts';
import { ScreenTitle } from '../kit/screen-title.tsx';
import { Quoted } from '../play/quoted.tsx';
import { COMES_BACK } from '../play/speaker.ts';
import { useWords } from '../words/use-words.ts';
import css from './asked.module.css';

const Byline = ({ shown: { speaker, author, trigger } }: { readonly shown: Shown }) => {
  const { t, locale } = useWords();
  const who = author
    ? t('play.postBy', { by: wordsIn(author, locale) })
    : speaker && t('play.asks', { name: wordsIn(speaker.name, locale), outlet: wordsIn(speaker.outlet, locale) });
  if (!who) return null;
  return (
    <span className={css.byline}>
      {who} {trigger ? <span className={css.again}>{t(COMES_BACK[trigger])}</span> : null}
    </span>
  );
};

interface AskedProps {
  readonly shown: Shown;
  /** Changes when the heading is to take the focus. */
  readonly screen: string;
}

/** What is on the floor, in its own words; what it quotes is marked. */
export const Asked = ({ shown, screen }: AskedProps) => {
  const { t, locale } = useWords();
  const { form, words, quote, reach } = shown;
  return (
    <div className={css.asked} data-form={form}>
      <ScreenTitle screen={screen} className={css.title}>
        <Byline shown={shown} />
        <span className={css.words}>
          <Quoted text={wordsIn(words, locale)} quote={wordsIn(quote, locale)} />
        </span>
      </ScreenTitle>
      {reach === null ? null : <p className={css.reach}>{t('play.shares', { count: reach.toLocaleString(locale) })}</p>}
    </div>
  );
};
