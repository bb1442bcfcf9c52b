import type { Ref } from 'react';
import { useWords } from '../words/use-words.ts';
import css from './colophon.module.css';

/** What the reader may rely on, and whose work this is. */
export const Colophon = ({ heading }: { readonly heading: Ref<HTMLHeadingElement> }) => {
  const { t } = useWords();
  return (
    <footer className={css.colophon}>
      <div className={css.columns}>
        <h2 ref={heading} tabIndex={-1} className={css.title}>
          {t('shelf.about')}
        </h2>
        <ul className={css.promises}>
          <li>{t('shelf.invented')}</li>
          <li>{t('shelf.local')}</li>
          <li>{t('shelf.legal')}</li>
        </ul>
        <details className={css.credits}>
          <summary>{t('shelf.credits')}</summary>
          <ul>
            <li>{t('shelf.creditPortraits')}</li>
            <li>{t('shelf.creditFonts')}</li>
            <li>{t('shelf.creditCode')}</li>
            <li>{t('shelf.creditScenarios')}</li>
          </ul>
        </details>
      </div>
    </footer>
  );
};
