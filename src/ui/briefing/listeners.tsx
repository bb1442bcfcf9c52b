import type { Script } from '#engine/script.ts';
import { wordsIn } from '#engine/text.ts';
import { Bar } from '../kit/bar.tsx';
import { useWords } from '../words/use-words.ts';
import css from './listeners.module.css';

/** The publics and how far they trust at the start. */
export const Listeners = ({ script }: { readonly script: Script }) => {
  const { t, locale } = useWords();
  return (
    <section className={css.listeners} aria-labelledby="briefing-publics">
      <h2 id="briefing-publics">{t('briefing.publics')}</h2>
      <p className={css.hint}>{t('briefing.publicsHint')}</p>
      <ul>
        {script.scenario.publics.map(({ id, name, trust }) => (
          <li key={id}>
            <span className={css.name}>{wordsIn(name, locale)}</span>
            <span className={css.trust}>{trust}</span>
            <Bar className={css.bar} percent={trust} />
          </li>
        ))}
      </ul>
    </section>
  );
};
