import { ScreenTitle } from '../kit/screen-title.tsx';
import { useWords } from '../words/use-words.ts';
import { LOCALES, type Locale } from '../words/words.ts';
import { PressRow } from './press-row.tsx';
import css from './masthead.module.css';

interface MastheadProps {
  readonly onLocale: (locale: Locale) => void;
  readonly onHandbook: () => void;
  readonly onHistory: () => void;
  readonly onSettings: () => void;
  readonly onAbout: () => void;
  readonly onHelp?: () => void;
}

const Languages = ({ onLocale }: Pick<MastheadProps, 'onLocale'>) => {
  const { t, locale } = useWords();
  return (
    <div className={css.languages} role="group" aria-label={t('shelf.language')}>
      {LOCALES.map((one) => (
        <button key={one} type="button" lang={one} aria-pressed={one === locale} onClick={() => onLocale(one)}>
          {t(`shelf.language_${one}`)}
        </button>
      ))}
    </div>
  );
};

const Pages = ({ onHandbook, onHistory, onSettings, onAbout, onHelp }: Omit<MastheadProps, 'onLocale'>) => {
  const { t } = useWords();
  return (
    <nav className={css.pages} aria-label={t('shelf.pages')}>
      <button type="button" onClick={onHandbook}>
        {t('shelf.handbook')}
      </button>
      <button type="button" onClick={onHistory}>
        {t('shelf.history')}
      </button>
      <button type="button" onClick={onSettings}>
        {t('shelf.settings')}
      </button>
      {onHelp ? (
        <button type="button" onClick={onHelp}>
          {t('shelf.help')}
        </button>
      ) : null}
      <button type="button" onClick={onAbout}>
        {t('shelf.about')}
      </button>
    </nav>
  );
};

/** The head of the first page: name, one sentence, the room one will stand before. */
export const Masthead = ({ onLocale, ...pages }: MastheadProps) => {
  const { t } = useWords();
  return (
    <header className={css.masthead}>
      <div className={css.ear}>
        <Pages {...pages} />
        <Languages onLocale={onLocale} />
      </div>
      <div className={css.plate}>
        <ScreenTitle className={css.name}>{t('shelf.title')}</ScreenTitle>
        <p className={css.lead}>{t('shelf.lead')}</p>
      </div>
      <PressRow />
    </header>
  );
};
