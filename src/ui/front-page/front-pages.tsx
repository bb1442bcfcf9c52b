import { useMemo } from 'react';
import { morningAfter, type MorningAfter } from '#analysis/morning-after.ts';
import type { Script } from '#engine/script.ts';
import { scoreOf } from '#engine/scoring/score.ts';
import type { Session } from '#engine/session.ts';
import { wordsIn } from '#engine/text.ts';
import { Button } from '../kit/button.tsx';
import { ScreenTitle } from '../kit/screen-title.tsx';
import { useWords } from '../words/use-words.ts';
import { Clipping } from './clipping.tsx';
import css from './front-pages.module.css';
import { MainPage, type PortraitOf } from './main-page.tsx';
import { paperDay } from './paper-day.ts';

/** Papers that lie beside the one on top. */
const BESIDE = 3;

interface FrontPagesProps {
  readonly script: Script;
  readonly session: Session;
  /** The day on which the story begins, `2026-08-14`; left out, the scenario's. */
  readonly date?: string;
  readonly onContinue: () => void;
  /** Draws a journalist, at the size that is asked for where it can. */
  readonly portraitOf: PortraitOf;
}

const Ending = ({ ending }: { readonly ending: NonNullable<MorningAfter['ending']> }) => {
  const { t, locale } = useWords();
  return (
    <section className={css.ending} aria-labelledby="morning-ending">
      <p className={css.afterwards}>{t('frontPage.ending')}</p>
      <h2 id="morning-ending" className={css.endingTitle}>
        {wordsIn(ending.title, locale)}
      </h2>
      <p className={css.endingText}>{wordsIn(ending.text, locale)}</p>
    </section>
  );
};

/** The morning after: the papers drop onto the desk. */
export const FrontPages = ({ script, session, date = script.scenario.setting.date, onContinue, portraitOf }: FrontPagesProps) => {
  const { t, locale } = useWords();
  const morning = useMemo(() => morningAfter(script, session, scoreOf(script, session)), [script, session]);
  const day = paperDay(date, locale, morning.day);
  const { main, others, ending } = morning;
  return (
    <main className={css.desk}>
      <ScreenTitle className="visually-hidden">{t('frontPage.title', { title: wordsIn(script.scenario.title, locale) })}</ScreenTitle>
      <div className={css.papers}>
        <div className={css.top}>
          {main ? (
            <MainPage script={script} page={main} morning={morning} day={day} portraitOf={portraitOf} />
          ) : (
            <p>{t('frontPage.noPages')}</p>
          )}
        </div>
        {others.slice(0, BESIDE).map((page) => (
          <div key={page.outlet} className={css.beside}>
            <Clipping script={script} page={page} day={day} />
          </div>
        ))}
        {ending ? <Ending ending={ending} /> : null}
      </div>
      <div className={css.onward}>
        <Button look="strong" onClick={onContinue}>
          {t('frontPage.next')}
        </Button>
      </div>
    </main>
  );
};
