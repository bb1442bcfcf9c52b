import type { Scenario } from '#engine/scenario.ts';
import { wordsIn } from '#engine/text.ts';
import { useWords } from '../words/use-words.ts';
import css from './paper.module.css';

type Outlet = Scenario['outlets'][number];

const KICKER: Readonly<Partial<Record<Outlet['style'], 'frontPage.wire' | 'frontPage.broadcast'>>> = {
  wire: 'frontPage.wire',
  broadcast: 'frontPage.broadcast',
};

/** An outlet's name in its own manner, with the day. */
export const Masthead = ({ outlet, day }: { readonly outlet: Outlet; readonly day: string }) => {
  const { t, locale } = useWords();
  const kicker = KICKER[outlet.style];
  return (
    <header className={css.masthead}>
      <p className={css.outlet}>{wordsIn(outlet.name, locale)}</p>
      <p className={css.day}>
        {kicker ? <span className={css.kicker}>{t(kicker)} </span> : null}
        <span className={css.date}>{day}</span>
      </p>
    </header>
  );
};
